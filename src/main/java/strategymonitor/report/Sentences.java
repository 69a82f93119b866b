package strategymonitor.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import strategymonitor.domain.Definition;
import strategymonitor.domain.SentenceBank;
import strategymonitor.domain.SentenceBank.About;
import strategymonitor.domain.SentenceBank.Form;

/** The sentences that the reviewed bank has for a term. */
final class Sentences {
  private final TermReport report;
  private final SentenceBank bank;
  private final Sayable term;

  Sentences(TermReport report) {
    this.report = report;
    this.bank = report.papers().sentences();
    this.term = TermSayable.of(report);
  }

  /** What changed, the most telling first; as many as the bank allows. */
  List<String> changed() {
    List<String> said = new ArrayList<>();
    Set<Definition> left = new LinkedHashSet<>(mostMovedFirst());
    for (Form form : bank.changed()) {
      if (form.about() == About.TERM) {
        new Wording(bank, term).of(form).ifPresent(said::add);
      } else {
        left.removeIf(definition -> said(form, definition, said));
      }
    }
    return List.copyOf(said.subList(0, Math.min(said.size(), bank.most())));
  }

  /** What the board is asked to decide. */
  List<String> decisions() {
    return bank.decisions().stream()
        .flatMap(form -> new Wording(bank, term).of(form).stream())
        .toList();
  }

  private boolean said(Form form, Definition definition, List<String> said) {
    Sayable sayable = IndicatorSayable.of(report, definition);
    Optional<String> sentence = new Wording(bank, sayable).of(form);
    sentence.ifPresent(said::add);
    return sentence.isPresent();
  }

  private List<Definition> mostMovedFirst() {
    return report
        .figures()
        .headlines()
        .sorted(Comparator.comparing(this::change).reversed())
        .toList();
  }

  private BigDecimal change(Definition definition) {
    return new Message(report, definition)
        .change()
        .map(change -> change.number().abs())
        .orElse(BigDecimal.ONE.negate());
  }
}
