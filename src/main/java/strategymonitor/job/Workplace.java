package strategymonitor.job;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import strategymonitor.domain.Term;
import strategymonitor.report.Theme;
import strategymonitor.rules.RuleBook;
import strategymonitor.store.EmptyStore;
import strategymonitor.store.Store;

/** The store and the rule book that a command works with, opened once, both at the same time. */
public final class Workplace implements AutoCloseable {
  private final Installation installation;
  private final CompletableFuture<RuleBook> rules;
  private final Store store;
  private @Nullable Theme theme;

  private Workplace(Installation installation, CompletableFuture<RuleBook> rules, Store store) {
    this.installation = installation;
    this.rules = rules;
    this.store = store;
  }

  /**
   * What is opened.
   *
   * @param authority the authority's number
   * @param authorityName its name, as reports give it
   * @param database the database's URL; empty: the embedded one in the data folder
   * @param password the database's; empty where none is needed
   * @param dataFolder where the embedded database and the compiled rule book lie
   * @param rules the rule book's folder
   * @param ready where the package brings its rules compiled and an empty store; need not be there
   * @param version of the program
   * @param theme how reports look; empty: as usual
   * @param areasAsOf the term whose areas every term is shown in; empty: each in its own
   */
  public record Installation(
      int authority,
      String authorityName,
      Optional<String> database,
      Optional<String> password,
      Path dataFolder,
      Path rules,
      Path ready,
      String version,
      Optional<Path> theme,
      Optional<Term> areasAsOf) {}

  /**
   * Opens the store, while the rule book loads beside it.
   *
   * @throws strategymonitor.domain.Refused if the database is absent, wrong or in use
   */
  public static Workplace open(Installation installation) {
    return open(installation, load(installation));
  }

  /** The same, for work that needs every rule: they are made ready beside whatever comes first. */
  public static Workplace openToRun(Installation installation) {
    CompletableFuture<RuleBook> rules = load(installation);
    rules.thenApplyAsync(RuleBook::compiled); // a mistake shows where the rule is used
    return open(installation, rules);
  }

  private static CompletableFuture<RuleBook> load(Installation installation) {
    return CompletableFuture.supplyAsync(
        () -> RuleBook.load(installation.rules(), installation.dataFolder(), installation.ready()));
  }

  private static Workplace open(Installation installation, CompletableFuture<RuleBook> rules) {
    if (installation.database().isEmpty()) {
      EmptyStore.bring(installation.ready(), installation.dataFolder());
    }
    Store store =
        Store.open(
            installation.database().orElse(null),
            installation.password().orElse(null),
            installation.dataFolder());
    return new Workplace(installation, rules, store);
  }

  public Installation installation() {
    return installation;
  }

  public int authority() {
    return installation.authority();
  }

  /**
   * How reports look.
   *
   * @throws strategymonitor.domain.Refused with file and line if it is wrong
   */
  synchronized Theme theme() {
    Theme known = theme;
    if (known == null) {
      known = installation.theme().map(Theme::read).orElseGet(Theme::usual);
      theme = known;
    }
    return known;
  }

  public Store store() {
    return store;
  }

  /**
   * The rule book.
   *
   * @throws strategymonitor.rules.RulesDoNotHold if a rule or definition is wrong
   */
  public RuleBook rules() {
    try {
      return rules.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failed;
    }
  }

  @Override
  public void close() {
    store.close();
  }
}
