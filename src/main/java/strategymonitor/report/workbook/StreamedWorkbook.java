package strategymonitor.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Keeps few rows in memory, and gives every part of its zip the same time. */
final class StreamedWorkbook extends SXSSFWorkbook {
  private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);
  private final long time;

  StreamedWorkbook(Instant created) {
    LocalDateTime utc = LocalDateTime.ofInstant(created, ZoneOffset.UTC);
    // A zip holds the time of day without its zone, so the clock on the wall is what must not vary.
    this.time =
        (utc.isBefore(EARLIEST) ? EARLIEST : utc)
            .atZone(ZoneId.systemDefault())
            .toInstant()
            .toEpochMilli();
    setZip64Mode(Zip64Mode.AsNeeded);
  }

  @Override
  protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
    ZipArchiveOutputStream zip = new Dated(out, time);
    zip.setUseZip64(Zip64Mode.AsNeeded);
    return zip;
  }

  private static final class Dated extends ZipArchiveOutputStream {
    private final long time;

    Dated(OutputStream out, long time) {
      super(out);
      this.time = time;
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
      entry.setTime(time);
      super.putArchiveEntry(entry);
    }
  }
}
