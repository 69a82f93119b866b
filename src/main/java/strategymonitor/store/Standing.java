package strategymonitor.store;

/** How a submission stands at some moment. */
public enum Standing {
  /** Accepted, and the latest of its kind and submitter: its rows count. */
  IN_FORCE,
  /** Accepted once, and replaced as a whole by a later one. */
  REPLACED,
  /** Accepted, and taken back out by hand. */
  WITHDRAWN,
  /** A list sent back with answers to queries: it has no rows and replaced nothing. */
  ANSWERS,
  /** Turned away whole; it replaced nothing. */
  REJECTED,
  /** Turned away once; since then its file was sent anew, or has left the input folder. */
  MENDED
}
