package strategymonitor.intake;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which files of the input folder somebody is still copying there. Only those that were written to
 * a moment ago and have no end yet are watched, so that a folder at rest costs no time.
 */
public final class StillArriving {
  private static final Duration A_MOMENT = Duration.ofSeconds(20);
  private static final Duration WATCHED = Duration.ofSeconds(1);

  private StillArriving() {}

  /** A file's size and the moment it was last written to. */
  private record Look(long bytes, FileTime modified) {
    static @Nullable Look at(Path path) {
      try {
        BasicFileAttributes now =
            Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return now.isRegularFile() ? new Look(now.size(), now.lastModifiedTime()) : null;
      } catch (IOException gone) {
        return null;
      }
    }

    boolean aMomentAgo() {
      return modified.toInstant().isAfter(Instant.now().minus(A_MOMENT));
    }
  }

  /**
   * Of these arrivals, those with a file that grows or changes while it is watched: for one second,
   * and only where there is one to watch.
   */
  public static List<Arrival> among(List<Arrival> arrivals) {
    Map<ArrivedFile, Look> watched = new HashMap<>();
    arrivals.stream().flatMap(a -> a.files().stream()).forEach(file -> watch(file, watched));
    if (watched.isEmpty()) {
      return List.of();
    }
    pause();
    List<Arrival> changing = new ArrayList<>();
    for (Arrival arrival : arrivals) {
      if (arrival.files().stream().anyMatch(file -> changed(file, watched))) {
        changing.add(arrival);
      }
    }
    return changing;
  }

  private static void watch(ArrivedFile file, Map<ArrivedFile, Look> watched) {
    Look look = Look.at(file.path());
    if (look != null && look.aMomentAgo() && (look.bytes != file.bytes() || endless(file))) {
      watched.put(file, look);
    }
  }

  private static boolean changed(ArrivedFile file, Map<ArrivedFile, Look> watched) {
    Look before = watched.get(file);
    return before != null && (before.bytes != file.bytes() || !before.equals(Look.at(file.path())));
  }

  /** Whether it has no end as its type has one; space may have been set aside for it with zeros. */
  private static boolean endless(ArrivedFile file) {
    try {
      return switch (FileName.type(file.name())) {
        case "xlsx", "ods" -> ZipEnd.read(file.path()).parts() == 0;
        case "xls" -> file.bytes() % 512 != 0 || last(file) == 0;
        case "csv" -> last(file) != '\n';
        default -> false;
      };
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** The last byte; 0 of an empty file. */
  private static int last(ArrivedFile file) throws IOException {
    try (RandomAccessFile content = new RandomAccessFile(file.path().toFile(), "r")) {
      if (content.length() == 0) {
        return 0;
      }
      content.seek(content.length() - 1);
      return content.read();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(WATCHED.toMillis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
