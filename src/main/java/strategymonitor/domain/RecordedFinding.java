package strategymonitor.domain;

/**
 * A finding and the return it is about.
 *
 * @param kind the return kind; empty for a file that is no return of the term
 * @param submitter whose it is; empty where nobody can be named
 */
public record RecordedFinding(String kind, String submitter, Finding finding) {}
