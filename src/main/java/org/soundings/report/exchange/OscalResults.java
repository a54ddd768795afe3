package org.soundings.report.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.soundings.yaml.JsonObject;

/// OSCAL assessment results: answers and evidence as observations, answers as findings, threats as
/// risks, sessions in the log.
///
/// The format requires a verdict for each finding. *Satisfied* is used only if the team rates the
/// control effective and valid evidence supports it. Every other answer is *not satisfied*, with
/// the reason in words. Open, deferred and not applicable questions have no finding.
final class OscalResults {

  private final Oscal oscal;
  private final Exchange exchange;
  private final OscalFinding finding;

  OscalResults(Exchange exchange) {
    this.oscal = new Oscal(exchange);
    this.exchange = exchange;
    this.finding = new OscalFinding(oscal);
  }

  JsonObject write() {
    return JsonObject.of()
        .put(
            "assessment-results",
            JsonObject.of()
                .put("uuid", oscal.uuid("document", "results"))
                .put("metadata", oscal.metadata("Results"))
                .put("import-ap", JsonObject.of().put("href", Oscal.PLAN))
                .put("results", List.of(result())));
  }

  private JsonObject result() {
    var profile = exchange.assessment().profile();
    List<JsonObject> observations =
        Stream.concat(
                exchange.soundings().stream().flatMap(s -> new OscalAnswer(oscal).of(s).stream()),
                exchange.assessment().evidence().values().stream()
                    .sorted()
                    .map(new OscalEvidence(oscal)::of))
            .toList();
    return JsonObject.of()
        .put("uuid", oscal.uuid("result", profile.id()))
        .put("title", Oscal.line(profile.occasion(), profile.title()))
        .put("description", Oscal.prose(profile.scope().purpose(), profile.title()))
        .put(
            "start",
            Exchange.either(Oscal.moment(profile.created()), exchange.options().at().toString()))
        .put("end", exchange.options().at().toString())
        .put(
            "local-definitions",
            JsonObject.of().put("components", new OscalSystem(oscal).components()))
        .put("reviewed-controls", OscalPlan.reviewed(exchange))
        .said("assessment-log", new OscalLog(oscal).ofSessions())
        .said("observations", observations)
        .said("risks", exchange.looked().stream().map(new OscalRisk(oscal)::of).toList())
        .said(
            "findings",
            exchange.soundings().stream().flatMap(s -> finding.of(s).stream()).toList());
  }
}
