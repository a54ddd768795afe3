package org.soundings.report.exchange;

import java.util.List;
import org.soundings.yaml.JsonObject;

/// The least OSCAL assessment plan that results can refer to: which questions are asked of which
/// system. There is no system security plan; a resource says so where the format demands one.
final class OscalPlan {

  private final Oscal oscal;

  OscalPlan(Exchange exchange) {
    this.oscal = new Oscal(exchange);
  }

  JsonObject write() {
    String system = oscal.uuid("resource", "system");
    return JsonObject.of()
        .put(
            "assessment-plan",
            JsonObject.of()
                .put("uuid", oscal.uuid("document", "plan"))
                .put("metadata", oscal.metadata("Plan"))
                .put("import-ssp", JsonObject.of().put("href", "#" + system))
                .put("reviewed-controls", reviewed(oscal.exchange))
                .put(
                    "back-matter",
                    JsonObject.of()
                        .put(
                            "resources",
                            List.of(
                                resource(
                                    system,
                                    "The system",
                                    "No system security plan was written; components and what was"
                                        + " said of them stand in the results.",
                                    Oscal.RESULTS),
                                resource(
                                    oscal.uuid("resource", "catalog"),
                                    "The questions",
                                    "The controls of this plan.",
                                    Oscal.CATALOG)))));
  }

  static JsonObject resource(String uuid, String title, String description, String file) {
    return JsonObject.of()
        .put("uuid", uuid)
        .put("title", title)
        .put("description", description)
        .put("rlinks", List.of(JsonObject.of().put("href", file)));
  }

  /// The questions that are asked.
  static JsonObject reviewed(Exchange exchange) {
    List<JsonObject> asked =
        exchange.soundings().stream()
            .map(sounding -> JsonObject.of().put("control-id", sounding.question().id()))
            .toList();
    JsonObject selection =
        asked.isEmpty()
            ? JsonObject.of().put("include-all", JsonObject.of())
            : JsonObject.of().put("include-controls", asked);
    return JsonObject.of().put("control-selections", List.of(selection));
  }
}
