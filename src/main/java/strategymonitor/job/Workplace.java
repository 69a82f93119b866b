package strategymonitor.job;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import strategymonitor.rules.RuleBook;
import strategymonitor.store.Store;

/** The store and the rule book that a command works with, opened once, both at the same time. */
public final class Workplace implements AutoCloseable {
  private final Installation installation;
  private final CompletableFuture<RuleBook> rules;
  private final Store store;

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
   * @param shippedRules where the program's own rules lie compiled; need not be there
   * @param version of the program
   */
  public record Installation(
      int authority,
      String authorityName,
      Optional<String> database,
      Optional<String> password,
      Path dataFolder,
      Path rules,
      Path shippedRules,
      String version) {}

  /**
   * Opens the store, while the rule book loads beside it.
   *
   * @throws strategymonitor.domain.Refused if the database is absent, wrong or in use
   */
  public static Workplace open(Installation installation) {
    CompletableFuture<RuleBook> rules =
        CompletableFuture.supplyAsync(
            () ->
                RuleBook.load(
                    installation.rules(), installation.dataFolder(), installation.shippedRules()));
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

  /**
   * Makes every rule ready beside whatever is done meanwhile; its mistakes show where it is used.
   */
  void makeRulesReady() {
    Thread ready =
        new Thread(
            () -> {
              try {
                rules().compiled();
              } catch (RuntimeException shownWhereUsed) {
                // whoever needs the rules meets the same mistake, and can say it
              }
            },
            "rules");
    ready.setDaemon(true);
    ready.start();
  }

  @Override
  public void close() {
    store.close();
  }
}
