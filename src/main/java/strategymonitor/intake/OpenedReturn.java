package strategymonitor.intake;

/** What an arrival turns out to be. */
public sealed interface OpenedReturn permits RejectedReturn, AnswersAlone, RecognisedReturn {}
