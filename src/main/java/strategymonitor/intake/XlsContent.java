package strategymonitor.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** The records of an .xls workbook as bytes, once it is clear that it is a plain workbook. */
final class XlsContent {
  private static final int BIFF8 = 0x600;

  private XlsContent() {}

  /**
   * Reads them, from a workbook that is encrypted too if Excel opens it without asking.
   *
   * @throws RuntimeException if the file is damaged
   */
  static byte[] of(ArrivedFile file) throws IOException, Unreadable {
    byte[] content = stored(file);
    EncryptionInfo key = key(content);
    return key == null ? content : plain(content, key);
  }

  /** The stream of records, which cannot be larger than the file it lies in. */
  private static byte[] stored(ArrivedFile file) throws IOException, Unreadable {
    try (POIFSFileSystem container = new POIFSFileSystem(file.path().toFile(), true)) {
      DirectoryNode root = container.getRoot();
      refuse(root);
      Map<String, String> names =
          root.getEntryNames().stream()
              .collect(Collectors.toMap(PlainText::key, name -> name, (first, second) -> first));
      String name = names.getOrDefault("workbook", names.get("book"));
      if (name == null) {
        throw Unreadable.otherType("a document that is no workbook");
      }
      try (InputStream stream = root.createDocumentInputStream(name)) {
        return stream.readNBytes((int) file.bytes());
      }
    }
  }

  private static void refuse(DirectoryNode root) throws Unreadable {
    if (FileContent.ofEntries(root) == FileContent.ENCRYPTED) {
      throw Unreadable.encrypted();
    }
    if (root.hasEntry("_VBA_PROJECT_CUR") || root.hasEntry("_VBA_PROJECT")) {
      throw Unreadable.macros();
    }
  }

  private static @Nullable EncryptionInfo key(byte[] content) throws Unreadable {
    XlsRecords records = new XlsRecords(content, 0, content.length);
    RecordInputStream in = records.next();
    if (in == null || in.readUShort() != BIFF8) {
      throw Unreadable.otherType("a workbook of Excel 95 or older");
    }
    in = records.next();
    if (in == null || in.getSid() != FilePassRecord.sid) {
      return null;
    }
    EncryptionInfo key = new FilePassRecord(in).getEncryptionInfo();
    try {
      if (key.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
        return key;
      }
    } catch (GeneralSecurityException unknownWay) {
      // as if the password were another
    }
    throw Unreadable.encrypted();
  }

  /** The same records in the same places, decrypted. */
  private static byte[] plain(byte[] content, EncryptionInfo key) {
    int second = 4 + length(content, 0);
    int rest = second + 4 + length(content, second);
    ByteArrayOutputStream plain = new ByteArrayOutputStream(content.length);
    plain.write(content, 0, rest);
    RecordInputStream in =
        new RecordInputStream(
            new ByteArrayInputStream(content, rest, content.length - rest), key, rest);
    int depth = 1;
    while (in.hasNextRecord() && (depth > 0 || in.getNextSid() == BOFRecord.sid)) {
      in.nextRecord();
      depth += XlsRecords.deeper(in.getSid());
      byte[] place = new byte[in.getSid() == BoundSheetRecord.sid ? 4 : 0];
      if (place.length > 0) {
        in.readPlain(place, 0, place.length); // where a sheet lies is never encrypted
      }
      write(plain, in.getSid(), place, in.readRemainder());
    }
    return plain.toByteArray();
  }

  private static void write(ByteArrayOutputStream plain, int sid, byte[] place, byte[] data) {
    int length = place.length + data.length;
    for (int part : new int[] {sid, sid >> 8, length, length >> 8}) {
      plain.write(part);
    }
    plain.writeBytes(place);
    plain.writeBytes(data);
  }

  private static int length(byte[] content, int record) {
    return (content[record + 2] & 0xff) | (content[record + 3] & 0xff) << 8;
  }
}
