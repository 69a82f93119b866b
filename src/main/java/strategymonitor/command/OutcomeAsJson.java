package strategymonitor.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import strategymonitor.domain.Finding;
import strategymonitor.domain.MeantSubmitter;
import strategymonitor.domain.RecordedFinding;
import strategymonitor.domain.ReturnStatus;
import strategymonitor.job.Outcome;
import strategymonitor.job.Outcome.TermOutcome;

/** What a command did, for a machine. */
final class OutcomeAsJson {
  private OutcomeAsJson() {}

  /** Something written as JSON. */
  interface Writing {
    void to(JsonGenerator json) throws IOException;
  }

  static String text(Writing writing) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      writing.to(json);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  static String of(Outcome outcome) {
    return text(
        json -> {
          json.writeStartObject();
          json.writeNumberField("imported", outcome.imported());
          json.writeNumberField("rejected", outcome.rejected());
          json.writeNumberField("known", outcome.known());
          TermOutcome term = outcome.term();
          if (term != null) {
            json.writeFieldName("term");
            write(json, term);
          }
          json.writeEndObject();
        });
  }

  static void write(JsonGenerator json, TermOutcome term) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", term.term().id());
    json.writeNumberField("rowsLeftOut", term.rowsLeftOut());
    json.writeArrayFieldStart("returns");
    for (ReturnStatus status : term.returns()) {
      write(json, status, term.returns());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("findings");
    for (RecordedFinding finding : term.findings()) {
      write(json, finding);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, ReturnStatus status, List<ReturnStatus> all)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("return", status.kind());
    json.writeStringField("submitter", status.submitter());
    json.writeStringField("state", status.state().words());
    Optional<ReturnStatus> meant = MeantSubmitter.of(status, all);
    if (meant.isPresent()) {
      json.writeStringField("didYouMean", meant.get().submitter());
    }
    if (status.empty()) {
      json.writeBooleanField("empty", true);
    }
    if (status.received() != null) {
      json.writeStringField("received", status.received().toString());
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, RecordedFinding recorded) throws IOException {
    Finding finding = recorded.finding();
    json.writeStartObject();
    json.writeStringField("number", finding.number());
    json.writeStringField("severity", finding.severity());
    json.writeStringField("return", recorded.kind());
    json.writeStringField("submitter", recorded.submitter());
    json.writeStringField("message", finding.message());
    json.writeEndObject();
  }
}
