package strategymonitor.rules;

import strategymonitor.domain.Term;

/**
 * A value that a definition gives its rules from a term on.
 *
 * @param agreed who agreed it, or that it is assumed
 */
record DatedParameter(String name, Term from, String value, String agreed) {}
