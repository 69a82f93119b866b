package strategymonitor.rules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.drools.base.common.DroolsObjectInputStream;
import org.drools.base.common.DroolsObjectOutputStream;
import org.drools.core.impl.InternalRuleBase;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.KiePackage;
import strategymonitor.domain.Fingerprint;
import strategymonitor.rules.facts.FactTypes;

/**
 * Compiled rules kept in a folder, so that they are compiled once: under the fingerprint of the
 * rule files, the engine's and Java's version and the shape of the facts. What cannot be read is
 * compiled again, without a word.
 */
final class KeptRules {
  private static final int HASH = 32;
  private static final int MOST = 4;
  private final List<Path> folders;

  /**
   * @param folders where they may be kept; what had to be compiled is kept in the first
   */
  KeptRules(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /** The compiled packages of a part. */
  Collection<KiePackage> packages(Part part, RuleFiles files) {
    if (folders.isEmpty()) {
      return compile(files);
    }
    String name = name(part, files);
    for (Path folder : folders) {
      Collection<KiePackage> kept = read(folder.resolve(name));
      if (kept != null) {
        return kept;
      }
    }
    Collection<KiePackage> compiled = compile(files);
    write(folders.get(0).resolve(name), compiled);
    return compiled;
  }

  private static Collection<KiePackage> compile(RuleFiles files) {
    return CompileRules.compile(List.copyOf(files.texts().entrySet()));
  }

  private static String name(Part part, RuleFiles files) {
    String depends =
        String.join("\n", files.fingerprint().hex(), engine(), java(), FactTypes.shape());
    return part.name().toLowerCase(Locale.ROOT) + "-" + Fingerprint.of(depends).shown() + ".rules";
  }

  /** The rule engine's version. */
  static String engine() {
    String version = InternalRuleBase.class.getPackage().getImplementationVersion();
    return version == null ? "unknown" : version;
  }

  private static String java() {
    return Integer.toString(Runtime.version().feature());
  }

  @SuppressWarnings("unchecked")
  private static @Nullable Collection<KiePackage> read(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      byte[] content = Arrays.copyOfRange(bytes, HASH, bytes.length);
      if (!Arrays.equals(Fingerprint.digest().digest(content), Arrays.copyOf(bytes, HASH))) {
        return null;
      }
      try (DroolsObjectInputStream in =
          new DroolsObjectInputStream(
              new ByteArrayInputStream(content), KeptRules.class.getClassLoader())) {
        return (List<KiePackage>) in.readObject();
      }
    } catch (IOException
        | ClassNotFoundException
        | RuntimeException
        | LinkageError absentOrDamaged) {
      return null;
    }
  }

  private static void write(Path file, Collection<KiePackage> compiled) {
    try {
      Path folder = Files.createDirectories(file.resolveSibling("."));
      Path unfinished = Files.createTempFile(folder, ".", ".part");
      byte[] content = bytes(compiled);
      try (OutputStream out = Files.newOutputStream(unfinished)) {
        out.write(Fingerprint.digest().digest(content));
        out.write(content);
      }
      Files.move(
          unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      forget(folder, file);
    } catch (IOException | RuntimeException notKept) {
      // a folder that cannot be written costs time at the next start, and nothing else
      return;
    }
  }

  private static byte[] bytes(Collection<KiePackage> compiled) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DroolsObjectOutputStream out = new DroolsObjectOutputStream(bytes)) {
      out.writeObject(new ArrayList<>(compiled));
    }
    return bytes.toByteArray();
  }

  /** Whoever writes rules changes them often: of each part only the newest few are kept. */
  private static void forget(Path folder, Path newest) throws IOException {
    String name = newest.getFileName().toString();
    String part = name.substring(0, name.indexOf('-') + 1);
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> older =
          files
              .filter(file -> file.getFileName().toString().matches(part + "[0-9a-f]{12}\\.rules"))
              .filter(file -> !file.endsWith(name))
              .sorted(Comparator.comparing((Path file) -> file.toFile().lastModified()).reversed())
              .skip(MOST - 1)
              .toList();
      for (Path file : older) {
        Files.deleteIfExists(file);
      }
    }
  }
}
