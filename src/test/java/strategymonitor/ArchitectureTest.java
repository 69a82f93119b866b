package strategymonitor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "strategymonitor", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule aRowPassesThePackagesInOneDirection =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("command")
          .definedBy("strategymonitor.command..")
          .layer("job")
          .definedBy("strategymonitor.job..")
          .layer("intake")
          .definedBy("strategymonitor.intake..")
          .layer("store")
          .definedBy("strategymonitor.store..")
          .layer("rules")
          .definedBy("strategymonitor.rules..")
          .layer("report")
          .definedBy("strategymonitor.report..")
          .whereLayer("command")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("job")
          .mayOnlyBeAccessedByLayers("command")
          .whereLayer("intake")
          .mayOnlyBeAccessedByLayers("job", "command")
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers("job", "command")
          .whereLayer("rules")
          .mayOnlyBeAccessedByLayers("job", "command")
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("job", "command")
          .because("the four stages meet in the domain's words, and only the job wires them");

  @ArchTest
  static final ArchRule theSharedWordsArePlainJava =
      classes()
          .that()
          .resideInAPackage("strategymonitor.domain..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage("java..", "strategymonitor.domain..", "org.jspecify.."))
          .because("everybody shares them, so they may bring nothing along");

  @ArchTest
  static final ArchRule yamlKnowsOnlyTheDomain =
      noClasses()
          .that()
          .resideInAPackage("strategymonitor.yaml..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "strategymonitor.command..",
                  "strategymonitor.job..",
                  "strategymonitor.intake..",
                  "strategymonitor.store..",
                  "strategymonitor.rules..",
                  "strategymonitor.report.."))
          .because("every stage reads YAML with it");

  @ArchTest
  static final ArchRule springBatchEntersThroughTheJob =
      oneDoor("strategymonitor.job..", "org.springframework.batch..");

  @ArchTest
  static final ArchRule sqlEntersThroughTheStore =
      oneDoor(
          "strategymonitor.store..",
          "org.springframework.jdbc..",
          "org.flywaydb..",
          "com.zaxxer..",
          "java.sql..");

  @ArchTest
  static final ArchRule droolsEntersThroughTheRules =
      oneDoor("strategymonitor.rules..", "org.kie..", "org.drools..");

  @ArchTest
  static final ArchRule poiEntersThroughIntakeAndReport =
      noClasses()
          .that(not(resideInAnyPackage("strategymonitor.intake..", "strategymonitor.report..")))
          .should()
          .dependOnClassesThat(resideInAnyPackage("org.apache.poi.."))
          .because("workbooks come in through one stage and go out through another");

  private static ArchRule oneDoor(String door, String... library) {
    return noClasses()
        .that(not(resideInAnyPackage(door)))
        .should()
        .dependOnClassesThat(resideInAnyPackage(library))
        .because("each library has one door");
  }
}
