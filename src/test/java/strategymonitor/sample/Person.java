package strategymonitor.sample;

/**
 * Somebody under a pseudonym.
 *
 * @param urn the school's; 0 for somebody of a trust
 * @param trust empty unless of a trust
 */
record Person(String reference, String leaderGroup, int urn, String trust) {}
