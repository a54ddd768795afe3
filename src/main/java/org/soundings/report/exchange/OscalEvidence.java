package org.soundings.report.exchange;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.StoredFile;
import org.soundings.yaml.JsonObject;

/// Evidence as OSCAL observations.
record OscalEvidence(Oscal oscal) {

  JsonObject of(Evidence item) {
    return JsonObject.of()
        .put("uuid", oscal.uuid("evidence", item.id()))
        .put("title", Oscal.line(item.id() + " " + item.title(), item.id()))
        .put("description", description(item))
        .put("props", properties(item).list())
        .put("methods", List.of(method(item)))
        .put("origins", oscal.origins())
        .said(
            "subjects",
            item.about().stream()
                .filter(id -> oscal.exchange.assessment().system().component(id).isPresent())
                .map(this::subject)
                .toList())
        .said("relevant-evidence", relevant(item))
        .put("collected", collected(item))
        .said("expires", expires(item))
        .said("remarks", item.note());
  }

  private static String description(Evidence item) {
    var words = new StringBuilder();
    Exchange.append(words, Exchange.either(item.title(), item.id()));
    for (EvidenceMapping mapping : item.mappings()) {
      Exchange.append(
          words,
          "%s, %s: %s"
              .formatted(mapping.question(), mapping.relation().words(), mapping.sentence()));
    }
    switch (item.source()) {
      case EvidenceSource.Statement(var who, var text) ->
          Exchange.append(words, who.isBlank() ? text : who + ": " + text);
      case EvidenceSource.Link(var url) -> Exchange.append(words, url);
      case EvidenceSource.File _,
          EvidenceSource.CommandOutput _,
          EvidenceSource.ToolReport _,
          EvidenceSource.Screenshot _ -> {}
    }
    return words.toString();
  }

  private static OscalProperties properties(Evidence item) {
    OscalProperties properties =
        OscalProperties.of()
            .add("kind", item.source().kind())
            .add("system", item.system())
            .add("added-by", item.addedBy())
            .add("added-on", item.addedAt().toString());
    return switch (item.source()) {
      case EvidenceSource.CommandOutput(var command, var host, var exitCode, var _) ->
          properties
              .add("command", command)
              .add("host", host)
              .add("exit-code", exitCode == null ? "" : exitCode.toString());
      case EvidenceSource.ToolReport(var tool, var version, var database, var _) ->
          properties.add("tool", tool).add("tool-version", version).add("tool-database", database);
      case EvidenceSource.File _,
          EvidenceSource.Link _,
          EvidenceSource.Screenshot _,
          EvidenceSource.Statement _ ->
          properties;
    };
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
      return List.of(
          JsonObject.of().put("href", Exchange.address(url)).put("description", item.id()));
    }
    return item.file().map(file -> List.of(stored(item, file))).orElse(List.of());
  }

  private static JsonObject stored(Evidence item, StoredFile file) {
    OscalProperties properties =
        OscalProperties.of()
            .add("original-name", file.originalName())
            .add("media-type", file.mediaType());
    file.wasRead()
        .ifPresent(
            reading -> {
              properties.add("parsed-as", reading.format());
              reading.targets().forEach(target -> properties.add("target", target));
            });
    return JsonObject.of()
        .put("href", "evidence/%s/%s".formatted(item.id(), file.name()))
        .put("description", "SHA-256 " + file.hash())
        .said("props", properties.list());
  }

  private String collected(Evidence item) {
    String captured = Oscal.moment(Optional.ofNullable(item.capturedOn()).orElse(item.addedAt()));
    return Exchange.either(captured, oscal.exchange.options().at().toString());
  }

  private String expires(Evidence item) {
    long days = oscal.exchange.assessment().profile().validity().days(item);
    return item.capturedOn() == null
        ? ""
        : Oscal.moment(item.capturedOn().plus(days, ChronoUnit.DAYS));
  }
}
