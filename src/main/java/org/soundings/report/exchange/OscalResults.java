package org.soundings.report.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.yaml.JsonObject;

/// OSCAL assessment results: answers and evidence as observations, answers as findings, threats as
/// risks.
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

  static boolean hasWords(QuestionCoverage questionCoverage) {
    return !Exchange.words(questionCoverage.answer()).isBlank();
  }

  /// The team's answer.
  private JsonObject interview(QuestionCoverage questionCoverage) {
    return JsonObject.of()
        .put("uuid", OscalFinding.said(oscal, questionCoverage))
        .put(
            "title",
            Oscal.line(questionCoverage.question().title(), questionCoverage.question().id()))
        .put("description", Exchange.words(questionCoverage.answer()))
        .put("methods", List.of("INTERVIEW"))
        .put("origins", oscal.origins())
        .put("collected", moment(questionCoverage));
  }

  private String moment(QuestionCoverage questionCoverage) {
    return Optional.ofNullable(questionCoverage.answer().at())
        .orElse(exchange.options().at())
        .toString();
  }

  /// The evidence.
  private JsonObject observation(Evidence item) {
    var words = new StringBuilder(item.title().isBlank() ? item.id() : item.title());
    item.mappings()
        .forEach(
            mapping ->
                words
                    .append("\n\n")
                    .append(mapping.question())
                    .append(", ")
                    .append(mapping.relation().name().toLowerCase(java.util.Locale.ROOT))
                    .append(": ")
                    .append(mapping.sentence()));
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
        .put("collected", Optional.ofNullable(item.capturedOn()).orElse(item.addedAt()).toString())
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
                        .put("description", "SHA-256 " + file.hash())))
        .orElse(List.of());
  }

  private @Nullable String expires(Evidence item) {
    return item.capturedOn() == null
        ? null
        : item.capturedOn()
            .plus(
                exchange.assessment().profile().validity().days(item),
                java.time.temporal.ChronoUnit.DAYS)
            .toString();
  }
}
