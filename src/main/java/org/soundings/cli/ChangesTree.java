package org.soundings.cli;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.answer.Answer;
import org.soundings.change.Changes;
import org.soundings.change.EvidenceChange;
import org.soundings.change.FieldChange;
import org.soundings.change.ItemChange;
import org.soundings.change.Moment;
import org.soundings.change.PrintedThreat;
import org.soundings.change.QuestionChange;
import org.soundings.change.ThreatChange;
import org.soundings.pack.QuestionWording;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// The changes as the JSON of `soundings changes --json`. Numbers and booleans keep their type. A
/// value that is missing on one side is `null`.
final class ChangesTree {

  private ChangesTree() {}

  static Node.Mapping of(Changes changes) {
    return Node.mapping()
        .put("from", moment(changes.from()))
        .put("to", moment(changes.to()))
        .put("threats", list(changes.threats(), ChangesTree::threat))
        .put("questions", list(changes.questions(), ChangesTree::question))
        .put("evidence", list(changes.evidence(), ChangesTree::evidence))
        .put("items", list(changes.items(), ChangesTree::item))
        .build();
  }

  private static Node moment(Moment moment) {
    return Node.mapping().text("name", moment.name()).text("at", moment.at().toString()).build();
  }

  private static Node threat(ThreatChange change) {
    return Node.mapping()
        .text("kind", Fields.word(change.kind()))
        .text("id", change.id().toString())
        .text("label", change.label())
        .text("title", change.title())
        .put("before", rated(change.before()))
        .put("after", rated(change.after()))
        .put("why", list(change.why(), ChangesTree::reason))
        .build();
  }

  private static Node rated(@Nullable PrintedThreat threat) {
    return threat == null
        ? Node.absent()
        : Node.mapping()
            .text("current", Fields.word(threat.level()))
            .text("likelihood", Fields.word(threat.current().likelihood()))
            .text("impact", Fields.word(threat.current().impact()))
            .text("residual", Fields.word(threat.residual().level()))
            .build();
  }

  private static Node reason(ThreatChange.Reason reason) {
    return Node.mapping()
        .text("kind", reason.kind())
        .text("source", reason.source())
        .text("sentence", reason.sentence())
        .plain("moves", reason.moves())
        .build();
  }

  private static Node question(QuestionChange change) {
    return Node.mapping()
        .text("kind", Fields.word(change.kind()))
        .text("id", change.id())
        .text("title", change.title())
        .text("status_before", change.before().state().word())
        .text("status_after", change.after().state().word())
        .text("rating_before", rating(change.before()))
        .text("rating_after", rating(change.after()))
        .put("wording_before", change.isReworded() ? wording(change.wordsBefore()) : Node.absent())
        .put("wording_after", change.isReworded() ? wording(change.wordsAfter()) : Node.absent())
        .put("fields", fields(change.fields()))
        .build();
  }

  private static @Nullable String rating(Answer answer) {
    return answer.rating().map(Fields::word).orElse(null);
  }

  private static Node wording(@Nullable QuestionWording words) {
    return words == null
        ? Node.absent()
        : Node.mapping()
            .text("title", words.title())
            .text("question", words.question())
            .text("why", words.why())
            .put("follow_ups", Node.texts(words.followUps()))
            .put("perspectives", Node.texts(words.perspectives()))
            .build();
  }

  private static Node evidence(EvidenceChange change) {
    return Node.mapping()
        .text("kind", Fields.word(change.kind()))
        .text("id", change.id())
        .text("title", change.title())
        .put("fields", fields(change.fields()))
        .build();
  }

  private static Node item(ItemChange change) {
    return Node.mapping()
        .text("kind", Fields.word(change.kind()))
        .text("type", change.type())
        .text("id", change.id())
        .text("title", change.title())
        .put("fields", fields(change.fields()))
        .build();
  }

  private static Node fields(List<FieldChange> fields) {
    return list(
        fields,
        field ->
            Node.mapping()
                .text("field", field.field().replaceFirst("^state\\b", "status"))
                .put("before", value(field, field.before()))
                .put("after", value(field, field.after()))
                .build());
  }

  private static Node value(FieldChange field, String word) {
    return field.isPlain() && !word.isEmpty() ? Node.plain(word) : Node.textOrAbsent(word);
  }

  /// A list that is written even if it is empty.
  private static <T> Node list(List<T> items, Function<T, Node> tree) {
    return new Node.Sequence(Node.Place.NONE, items.stream().map(tree).toList());
  }
}
