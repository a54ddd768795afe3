package org.soundings.report.exchange;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceSource;
import org.soundings.yaml.JsonObject;

/// The evidence of CycloneDX declarations. The format describes mitigation strategies as evidence
/// too, so the actions are here.
final class CycloneDxEvidence {

  private final Assessment assessment;

  CycloneDxEvidence(Assessment assessment) {
    this.assessment = assessment;
  }

  static String reference(Evidence item) {
    return "evidence:" + item.id();
  }

  static String reference(Action action) {
    return "action:" + action.id();
  }

  List<JsonObject> list() {
    return Stream.concat(
            assessment.evidence().values().stream().sorted().map(this::evidence),
            assessment.actions().stream().map(CycloneDxEvidence::action))
        .toList();
  }

  private static JsonObject action(Action action) {
    String description =
        "%s. Owner: %s. Due: %s. Effort: %s. Status: %s."
            .formatted(
                action.title(),
                Exchange.either(action.owner(), "not assigned"),
                Exchange.either(Exchange.day(action.due()), "not set"),
                Exchange.either(action.effort(), "not estimated"),
                action.status().words());
    JsonObject note =
        action.note().isBlank()
            ? JsonObject.of()
            : JsonObject.of().put("attachment", text(action.note()));
    return JsonObject.of()
        .put("bom-ref", reference(action))
        .put("propertyName", "action")
        .put("description", description)
        .put("data", List.of(JsonObject.of().put("name", action.id()).said("contents", note)));
  }

  private static JsonObject text(String content) {
    return JsonObject.of().put("contentType", "text/plain; charset=utf-8").put("content", content);
  }

  private JsonObject evidence(Evidence item) {
    var evidence =
        JsonObject.of()
            .put("bom-ref", reference(item))
            .put("propertyName", item.source().kind())
            .put(
                "created",
                Optional.ofNullable(item.capturedOn()).orElse(item.addedAt()).toString());
    if (item.capturedOn() != null) {
      evidence.put(
          "expires",
          item.capturedOn()
              .plus(assessment.profile().validity().days(item), ChronoUnit.DAYS)
              .toString());
    }
    if (!item.addedBy().isBlank()) {
      evidence.put("author", JsonObject.of().put("name", item.addedBy()));
    }
    return evidence
        .said("description", description(item))
        .put(
            "data",
            List.of(
                JsonObject.of()
                    .put("name", item.title().isBlank() ? item.id() : item.title())
                    .said("contents", contents(item))));
  }

  /// What it is, and how it was made.
  private static String description(Evidence item) {
    var words = new StringBuilder();
    switch (item.source()) {
      case EvidenceSource.CommandOutput(var command, var host, var _, var _) -> {
        Exchange.fact(words, "Command", command);
        Exchange.fact(words, "Host", host);
      }
      case EvidenceSource.ToolReport(var tool, var version, var database, var _) -> {
        Exchange.fact(words, "Tool", (tool + " " + version).strip());
        Exchange.fact(words, "Database", database);
      }
      case EvidenceSource.File _,
          EvidenceSource.Link _,
          EvidenceSource.Screenshot _,
          EvidenceSource.Statement _ -> {}
    }
    Exchange.fact(words, "System", item.system());
    item.file().ifPresent(file -> Exchange.fact(words, "Original name", file.originalName()));
    for (EvidenceMapping mapping : item.mappings()) {
      Exchange.fact(
          words, mapping.question() + ", " + mapping.relation().words(), mapping.sentence());
    }
    Exchange.append(words, item.note());
    return words.toString();
  }

  /// The path of the file in the assessment's folder with its hash, or the text of a statement.
  private static JsonObject contents(Evidence item) {
    return switch (item.source()) {
      case EvidenceSource.Link(var url) -> JsonObject.of().put("url", Exchange.address(url));
      case EvidenceSource.Statement(var who, var text) ->
          JsonObject.of().put("attachment", text(who.isBlank() ? text : who + ": " + text));
      case EvidenceSource.File _,
          EvidenceSource.CommandOutput _,
          EvidenceSource.ToolReport _,
          EvidenceSource.Screenshot _ ->
          item.file()
              .map(
                  file ->
                      JsonObject.of()
                          .put(
                              "url",
                              "evidence/%s/%s#sha256=%s"
                                  .formatted(item.id(), file.name(), file.hash())))
              .orElse(JsonObject.of());
    };
  }
}
