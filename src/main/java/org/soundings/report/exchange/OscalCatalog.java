package org.soundings.report.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.soundings.pack.Question;
import org.soundings.pack.QuestionPack;
import org.soundings.yaml.JsonObject;

/// The questions as an OSCAL catalog: a group for each pack and chapter, a control for each
/// question.
final class OscalCatalog {

  private final Oscal oscal;

  OscalCatalog(Exchange exchange) {
    this.oscal = new Oscal(exchange);
  }

  JsonObject write() {
    return JsonObject.of()
        .put(
            "catalog",
            JsonObject.of()
                .put("uuid", oscal.uuid("document", "catalog"))
                .put("metadata", oscal.metadata("Questions"))
                .said("groups", groups()));
  }

  private List<JsonObject> groups() {
    var groups = new ArrayList<JsonObject>();
    for (var use : oscal.exchange.assessment().profile().packs()) {
      oscal.exchange.library().pack(use.id()).map(OscalCatalog::group).ifPresent(groups::add);
    }
    return groups;
  }

  private static JsonObject group(QuestionPack pack) {
    return JsonObject.of()
        .put("id", Oscal.token(pack.id()))
        .put("title", Oscal.line(pack.title(), pack.id()))
        .put("props", List.of(Oscal.property("version", pack.version(), "")))
        .said("groups", pack.sections().stream().map(section -> group(pack, section)).toList());
  }

  private static JsonObject group(QuestionPack pack, QuestionPack.Section section) {
    return JsonObject.of()
        .put("id", Oscal.token(pack.id() + "." + section.id()))
        .put("title", Oscal.line(section.title(), section.id()))
        .said("controls", section.questions().stream().map(OscalCatalog::control).toList());
  }

  private static JsonObject control(Question question) {
    var parts = new ArrayList<JsonObject>();
    parts.add(
        JsonObject.of()
            .put("id", statement(question.id()))
            .put("name", "statement")
            .put("prose", question.question()));
    if (!question.why().isBlank()) {
      parts.add(
          JsonObject.of()
              .put("id", Oscal.token(question.id() + "_gdn"))
              .put("name", "guidance")
              .put("prose", question.why()));
    }
    return JsonObject.of()
        .put("id", Oscal.token(question.id()))
        .put("title", Oscal.line(question.title(), question.id()))
        .put("props", properties(question))
        .put("parts", parts);
  }

  /// The layer, and each control of a framework that the question is mapped to.
  private static List<JsonObject> properties(Question question) {
    return Stream.concat(
            Stream.of(Oscal.property("layer", question.layer().title(), "")),
            question.mappings().stream().map(OscalCatalog::property))
        .toList();
  }

  private static JsonObject property(Question.ControlMapping mapping) {
    return JsonObject.of()
        .put("name", "control")
        .put("ns", Oscal.SYSTEM)
        .put("value", Oscal.line(mapping.control(), "-"))
        .put("class", Oscal.token(mapping.framework()))
        .put("remarks", mapping.fit().words());
  }

  /// The id of the part with the question itself.
  static String statement(String question) {
    return Oscal.token(question + "_smt");
  }
}
