package org.soundings.report.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Sounding;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.yaml.JsonObject;

/// OSCAL assessment results: what was said and shown as observations, answers as findings, threats
/// as risks.
///
/// The format wants a verdict for each finding. *Satisfied* stands only where the team says that it
/// holds and fresh evidence supports it; everything else that was answered is *not satisfied*, with
/// the reason in words. Questions that are open, left for later, or do not apply have no finding.
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
    var observations = new ArrayList<JsonObject>();
    exchange.soundings().stream()
        .filter(OscalResults::hasWords)
        .map(this::interview)
        .forEach(observations::add);
    exchange.assessment().evidence().values().stream()
        .sorted()
        .map(this::observation)
        .forEach(observations::add);
    return JsonObject.of()
        .put("uuid", oscal.uuid("result", profile.id()))
        .put("title", Oscal.line(profile.occasion(), profile.title()))
        .put("description", Oscal.prose(profile.scope().purpose(), profile.title()))
        .put("start", profile.created() + "T00:00:00Z")
        .put("end", exchange.options().at().toString())
        .put("local-definitions", JsonObject.of().put("components", oscal.components()))
        .put("reviewed-controls", OscalPlan.reviewed(exchange))
        .said("observations", observations)
        .said("risks", exchange.looked().stream().map(new OscalRisk(oscal)::of).toList())
        .said(
            "findings",
            exchange.soundings().stream().flatMap(s -> finding.of(s).stream()).toList());
  }

  static boolean hasWords(Sounding sounding) {
    return !Exchange.words(sounding.answer()).isBlank();
  }

  /// What people said.
  private JsonObject interview(Sounding sounding) {
    return JsonObject.of()
        .put("uuid", OscalFinding.said(oscal, sounding))
        .put("title", Oscal.line(sounding.question().title(), sounding.question().id()))
        .put("description", Exchange.words(sounding.answer()))
        .put("methods", List.of("INTERVIEW"))
        .put("origins", oscal.origins())
        .put("collected", moment(sounding));
  }

  private String moment(Sounding sounding) {
    return Optional.ofNullable(sounding.answer().at()).orElse(exchange.options().at()).toString();
  }

  /// What was shown.
  private JsonObject observation(Evidence item) {
    var words = new StringBuilder(item.title().isBlank() ? item.id() : item.title());
    item.bearings()
        .forEach(
            bearing ->
                words
                    .append("\n\n")
                    .append(bearing.question())
                    .append(", ")
                    .append(bearing.relation().name().toLowerCase(java.util.Locale.ROOT))
                    .append(": ")
                    .append(bearing.sentence()));
    if (item.source() instanceof EvidenceSource.Statement(var who, var text)) {
      words.append("\n\n").append(who).append(": ").append(text);
    }
    return JsonObject.of()
        .put("uuid", oscal.uuid("evidence", item.id()))
        .put("title", Oscal.line(item.id() + " " + item.title(), item.id()))
        .put("description", words.toString())
        .put("methods", List.of(method(item)))
        .put("origins", oscal.origins())
        .said(
            "subjects",
            item.about().stream()
                .filter(id -> exchange.assessment().system().component(id).isPresent())
                .map(this::subject)
                .toList())
        .said("relevant-evidence", relevant(item))
        .put("collected", Optional.ofNullable(item.capturedAt()).orElse(item.addedAt()).toString())
        .said("expires", expires(item))
        .said("remarks", item.note());
  }

  private static String method(Evidence item) {
    return switch (item.source()) {
      case EvidenceSource.Statement _ -> "INTERVIEW";
      case EvidenceSource.CommandOutput _, EvidenceSource.ToolReport _ -> "TEST";
      case EvidenceSource.File _, EvidenceSource.Link _, EvidenceSource.Screenshot _ -> "EXAMINE";
    };
  }

  private JsonObject subject(String component) {
    return JsonObject.of()
        .put("subject-uuid", oscal.uuid("component", component))
        .put("type", "component");
  }

  private static List<JsonObject> relevant(Evidence item) {
    if (item.source() instanceof EvidenceSource.Link(var url)) {
      return List.of(JsonObject.of().put("href", url).put("description", item.id()));
    }
    return item.file()
        .map(
            file ->
                List.of(
                    JsonObject.of()
                        .put("href", "evidence/%s/%s".formatted(item.id(), file.name()))
                        .put("description", "SHA-256 " + file.digest())))
        .orElse(List.of());
  }

  private @Nullable String expires(Evidence item) {
    return item.capturedAt() == null
        ? null
        : item.capturedAt()
            .plus(
                exchange.assessment().profile().validity().days(item),
                java.time.temporal.ChronoUnit.DAYS)
            .toString();
  }
}
