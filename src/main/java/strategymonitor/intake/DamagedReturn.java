package strategymonitor.intake;

import strategymonitor.domain.Finding;

/**
 * A file that began well and cannot be read to its end: the return is to be rejected as a whole,
 * for the finding (1006) it carries.
 */
public final class DamagedReturn extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient Finding finding;

  DamagedReturn(Finding finding, Throwable cause) {
    super(finding.message(), cause);
    this.finding = finding;
  }

  public Finding finding() {
    return finding;
  }
}
