package strategymonitor.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import strategymonitor.domain.Run;
import strategymonitor.job.Status;

/** How a term stands, for a machine. */
final class StatusAsJson {
  private StatusAsJson() {}

  static String of(Status status) {
    return OutcomeAsJson.text(
        json -> {
          json.writeStartObject();
          if (status.term().isPresent()) {
            json.writeFieldName("term");
            OutcomeAsJson.write(json, status.term().get());
          }
          json.writeArrayFieldStart("runs");
          for (Run run : status.runs()) {
            write(json, run);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void write(JsonGenerator json, Run run) throws IOException {
    json.writeStartObject();
    json.writeStringField("run", run.id());
    json.writeStringField("term", run.term().id());
    json.writeStringField("clock", run.clock().toString());
    json.writeStringField("inputs", run.inputs().hex());
    json.writeStringField("rules", run.rules().hex());
    json.writeEndObject();
  }
}
