package strategymonitor.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kie.api.definition.KiePackage;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * Turns rule files into compiled packages. The classic builder is used: cold it takes half the
 * executable model's time, and it alone says file and line of every mistake.
 */
final class CompileRules {
  static {
    // building in parallel mixes up class loaders once a package has more than ten rules
    System.setProperty("drools.parallelRulesBuildThreshold", "-1");
  }

  private CompileRules() {}

  /**
   * The compiled packages of some rule files, loaded in the order given.
   *
   * @throws RulesDoNotHold with every mistake of every file
   */
  static Collection<KiePackage> compile(List<Map.Entry<String, String>> files) {
    refuseHarmful(files);
    KnowledgeBuilder builder = build(files);
    if (builder.hasErrors()) {
      throw new RulesDoNotHold(mistakes(files, builder));
    }
    return builder.getKnowledgePackages();
  }

  private static void refuseHarmful(List<Map.Entry<String, String>> files) {
    List<String> mistakes = new ArrayList<>();
    files.forEach(file -> mistakes.addAll(HarmlessRules.mistakes(file.getKey(), file.getValue())));
    if (!mistakes.isEmpty()) {
      throw new RulesDoNotHold(mistakes);
    }
  }

  private static KnowledgeBuilder build(List<Map.Entry<String, String>> files) {
    KnowledgeBuilder builder =
        KnowledgeBuilderFactory.newKnowledgeBuilder(
            KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration());
    for (Map.Entry<String, String> file : files) {
      byte[] text = file.getValue().getBytes(StandardCharsets.UTF_8);
      builder.add(
          ResourceFactory.newByteArrayResource(text).setSourcePath("rules/" + file.getKey()),
          ResourceType.DRL);
    }
    return builder;
  }

  /** One mistake may hide another's file, so each is then built alone. */
  private static List<String> mistakes(
      List<Map.Entry<String, String>> files, KnowledgeBuilder together) {
    List<String> mistakes = new ArrayList<>();
    for (Map.Entry<String, String> file : files) {
      mistakes.addAll(
          Mistake.all(file.getKey(), file.getValue(), build(List.of(file)).getErrors()));
    }
    if (mistakes.isEmpty()) {
      for (KnowledgeBuilderError error : together.getErrors()) {
        String path = error.getResource() == null ? "" : error.getResource().getSourcePath();
        mistakes.addAll(Mistake.all(path.replaceFirst("^rules/", ""), "", List.of(error)));
      }
    }
    return mistakes;
  }
}
