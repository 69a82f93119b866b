package strategymonitor.rules;

/**
 * How a school was reached in the term and the two before.
 *
 * @param cpd attended participants
 * @param network people who came to networks
 * @param deployments active as its leaders' home or supported school, each term counted
 * @param complete whether the three returns arrived in each of the three terms
 */
record Contacts(long cpd, long network, long deployments, boolean complete) {
  static final Contacts NONE = new Contacts(0, 0, 0, false);

  Contacts plus(Contacts other) {
    return new Contacts(
        cpd + other.cpd,
        network + other.network,
        deployments + other.deployments,
        complete && other.complete);
  }
}
