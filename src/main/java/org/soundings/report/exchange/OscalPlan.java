package org.soundings.report.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.soundings.yaml.JsonObject;

/// A minimal OSCAL assessment plan for the results to refer to: which questions are asked about
/// which system. There is no system security plan, and a resource states this in the place that the
/// format requires.
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
                .said("terms-and-conditions", JsonObject.of().said("parts", terms()))
                .put("reviewed-controls", reviewed(oscal.exchange))
                .put(
                    "back-matter",
                    JsonObject.of()
                        .put(
                            "resources",
                            List.of(
                                resource(
                                    system,
                                    "System",
                                    "There is no system security plan. The results list the components.",
                                    Oscal.RESULTS),
                                resource(
                                    oscal.uuid("resource", "catalog"),
                                    "Questions",
                                    "The controls of this plan.",
                                    Oscal.CATALOG)))));
  }

  /// Scope and assumptions.
  private List<JsonObject> terms() {
    var profile = oscal.exchange.assessment().profile();
    return Stream.of(
            part("purpose", profile.scope().purpose()),
            part("data", profile.scope().data()),
            part("assessment-inclusions", Exchange.included(profile.scope())),
            part("assessment-exclusions", Exchange.excluded(profile.scope())),
            part("assumptions", Exchange.assumptions(profile)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<JsonObject> part(String name, String prose) {
    return prose.isBlank()
        ? Optional.empty()
        : Optional.of(JsonObject.of().put("name", name).put("prose", prose));
  }

  static JsonObject resource(String uuid, String title, String description, String file) {
    return JsonObject.of()
        .put("uuid", uuid)
        .put("title", title)
        .put("description", description)
        .put("rlinks", List.of(JsonObject.of().put("href", file)));
  }

  /// The questions of the assessment.
  static JsonObject reviewed(Exchange exchange) {
    List<JsonObject> asked =
        exchange.soundings().stream()
            .map(
                questionCoverage ->
                    JsonObject.of()
                        .put("control-id", Oscal.token(questionCoverage.question().id())))
            .toList();
    JsonObject selection =
        asked.isEmpty()
            ? JsonObject.of().put("include-all", JsonObject.of())
            : JsonObject.of().put("include-controls", asked);
    return JsonObject.of().put("control-selections", List.of(selection));
  }
}
