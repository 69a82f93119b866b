package strategymonitor.intake;

/**
 * A list of findings without the return's rows, sent back with answers to queries: it replaces
 * nothing.
 *
 * @param arrival the file
 * @param kind the return kind that the list names
 * @param submitter the name it gives
 * @param contact who answers for it; empty where not said
 */
public record AnswersAlone(
    Arrival arrival, String kind, String submitter, String contact, ReturnedFixList fixList)
    implements OpenedReturn {}
