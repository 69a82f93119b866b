package strategymonitor.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import strategymonitor.domain.Fingerprint;
import strategymonitor.domain.RecordedFinding;
import strategymonitor.domain.Run;
import strategymonitor.domain.SheetCount;

/** Writes what a run read, by which rules and programs, and what it counted. */
public final class WriteRunJson {
  private final TermReport report;
  private final Run run;

  public WriteRunJson(TermReport report) {
    this.report = report;
    this.run = report.run();
  }

  /** The file's name. */
  public String name() {
    return "run.json";
  }

  /**
   * Writes it into a folder, which is made where it is not there.
   *
   * @return the file
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public Path into(Path folder) {
    return WholeFile.write(folder.resolve(name()), this::write);
  }

  private void write(OutputStream out) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(lines);
    printer.indentArraysWith(lines);
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setPrettyPrinter(printer);
      json.writeStartObject();
      writeRun(json);
      writeInputs(json);
      writeDocuments(json);
      writeVersions(json);
      writeCounts(json);
      writeSeconds(json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private void writeRun(JsonGenerator json) throws IOException {
    json.writeStringField("run", run.id());
    json.writeNumberField("authority", run.authority());
    json.writeStringField("term", run.term().id());
    json.writeStringField("clock", run.clock().toString());
    json.writeStringField("inputsFingerprint", run.inputs().hex());
    json.writeStringField("rules", run.rules().hex());
  }

  private void writeInputs(JsonGenerator json) throws IOException {
    List<InputFile> inputs =
        report.inputs().stream().sorted(Comparator.comparing(InputFile::file)).toList();
    json.writeArrayFieldStart("inputs");
    for (InputFile input : inputs) {
      json.writeStartObject();
      json.writeStringField("file", input.file());
      json.writeStringField("sha256", input.sha256().hex());
      json.writeStringField("kind", input.kind());
      json.writeStringField("submitter", input.submitter());
      json.writeStringField("state", input.state().words());
      writeMentions(json, input);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeMentions(JsonGenerator json, InputFile input) throws IOException {
    if (!input.mentions().isEmpty()) {
      json.writeArrayFieldStart("mentions");
      for (String sentence : input.mentions()) {
        json.writeString(sentence);
      }
      json.writeEndArray();
    }
  }

  private void writeDocuments(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("documents");
    for (Map.Entry<String, Fingerprint> document : run.documents().entrySet()) {
      json.writeStringField(document.getKey(), document.getValue().hex());
    }
    json.writeEndObject();
  }

  private void writeVersions(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("versions");
    for (Map.Entry<String, String> version : run.versions().entrySet()) {
      json.writeStringField(version.getKey(), version.getValue());
    }
    json.writeEndObject();
  }

  private void writeCounts(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("counts");
    json.writeNumberField("rowsRead", sum(SheetCount::read));
    json.writeNumberField("rowsAccepted", sum(SheetCount::accepted));
    json.writeNumberField("rowsLeftOut", sum(SheetCount::leftOut));
    json.writeNumberField("results", report.figures().shown().size());
    Map<String, Integer> byNumber = new TreeMap<>();
    for (RecordedFinding one : report.quality().findings()) {
      byNumber.merge(one.finding().number(), 1, Integer::sum);
    }
    json.writeObjectFieldStart("findings");
    for (Map.Entry<String, Integer> number : byNumber.entrySet()) {
      json.writeNumberField(number.getKey(), number.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private long sum(ToLongFunction<SheetCount> part) {
    return report.quality().returns().stream()
        .flatMap(one -> one.counts().stream())
        .mapToLong(part)
        .sum();
  }

  private void writeSeconds(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("seconds");
    for (Map.Entry<String, Double> phase : run.seconds().entrySet()) {
      json.writeNumberField(phase.getKey(), phase.getValue());
    }
    json.writeEndObject();
  }
}
