package strategymonitor.domain;

import java.time.Instant;

/**
 * What was answered to a query.
 *
 * @param query what the query is known by
 * @param term the term whose fix-list it was answered in
 * @param note an accepted note, or the answerer's own words
 * @param by who answered: the return's contact, else its submitter
 * @param at when the answer was taken in
 */
public record Answer(Fingerprint query, Term term, String note, String by, Instant at) {}
