package strategymonitor.report.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBookView;

/** Writes a workbook: its sheets, its theme and what it says of itself. */
final class WriteWorkbook {
  private final Workbook workbook;

  WriteWorkbook(Workbook workbook) {
    this.workbook = workbook;
  }

  void to(OutputStream out) {
    try (StreamedWorkbook streamed = new StreamedWorkbook(workbook.created())) {
      XSSFWorkbook whole = streamed.getXSSFWorkbook();
      addTheme(whole);
      CellStyles styles = new CellStyles(whole, workbook.look());
      for (Sheet sheet : workbook.sheets()) {
        new WriteSheet(sheet, styles, workbook.look(), streamed).write(workbook.footer());
      }
      setView(whole);
      setProperties(whole.getProperties());
      streamed.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The palette and typeface, so that what a person adds looks like the rest. */
  private void addTheme(XSSFWorkbook whole) throws IOException {
    try (InputStream theme =
        Objects.requireNonNull(WriteWorkbook.class.getResourceAsStream("theme.xml"))) {
      PackagePartName name = PackagingURIHelper.createPartName("/xl/theme/theme1.xml");
      String type = XSSFRelation.THEME.getContentType();
      PackagePart part = whole.getPackage().createPart(name, type);
      try (OutputStream content = part.getOutputStream()) {
        content.write(dressed(theme.readAllBytes()));
      }
      String relation = XSSFRelation.THEME.getRelation();
      whole.getPackagePart().addRelationship(name, TargetMode.INTERNAL, relation);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("the theme's part must have a name", e);
    }
  }

  private byte[] dressed(byte[] theme) {
    String text = new String(theme, StandardCharsets.UTF_8);
    for (Map.Entry<Colour, String> own : workbook.look().palette().entrySet()) {
      text = text.replace("val=\"" + own.getKey().rgb() + '"', "val=\"" + own.getValue() + '"');
    }
    String font = "typeface=\"" + workbook.look().font() + '"';
    return text.replace("typeface=\"Arial\"", font).getBytes(StandardCharsets.UTF_8);
  }

  /** A window wide enough to show the names of all sheets. */
  private static void setView(XSSFWorkbook whole) {
    whole.setActiveSheet(0);
    CTBookView view = whole.getCTWorkbook().getBookViews().getWorkbookViewArray(0);
    view.setWindowWidth(28_800);
    view.setWindowHeight(15_000);
    view.setTabRatio(850);
  }

  private void setProperties(POIXMLProperties properties) {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    Optional<Date> created = Optional.of(Date.from(workbook.created()));
    core.setTitle(workbook.title());
    core.setSubjectProperty(workbook.subject());
    core.setCreator(workbook.creator());
    core.setLastModifiedByUser(workbook.creator());
    core.setCreated(created);
    core.setModified(created);
    core.getUnderlyingProperties().setLanguageProperty("en-GB");
    POIXMLProperties.ExtendedProperties extended = properties.getExtendedProperties();
    extended.setApplication("Strategy Monitor");
    extended.setCompany(workbook.creator());
  }
}
