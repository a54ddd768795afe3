package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import org.jspecify.annotations.Nullable;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.pack.QuestionWording;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// `answers/<pack>/<question>.yaml`: what was said about one question.
public final class AnswerFile {

  /// How the history names the words that were answered.
  public static final String ASKED = "asked/";

  private AnswerFile() {}

  public static Node.Mapping write(Answer answer) {
    var file =
        Node.mapping().text("question", answer.question()).text("state", stateWord(answer.state()));
    state(file, answer.state());
    return file.text("conclusion", answer.conclusion())
        .put("lanes", Node.list(answer.lanes().stream().map(AnswerFile::lane).toList()))
        .text("difference", answer.difference())
        .put("dissents", Node.list(answer.dissents().stream().map(AnswerFile::dissent).toList()))
        .plain("wording", answer.wording())
        .put("asked", WordingFile.write(answer.asked()))
        .text("by", answer.by())
        .plain("at", answer.at())
        .build();
  }

  private static String stateWord(AnswerState state) {
    return switch (state) {
      case AnswerState.Open _ -> "open";
      case AnswerState.Answered _ -> "answered";
      case AnswerState.DontKnow _ -> "dont-know";
      case AnswerState.DoesNotApply _ -> "does-not-apply";
      case AnswerState.Later _ -> "later";
    };
  }

  /// Every key of every state is named, so that those of an earlier state are taken out.
  private static void state(Node.MappingBuilder file, AnswerState state) {
    var answered = state instanceof AnswerState.Answered a ? a : null;
    var dontKnow = state instanceof AnswerState.DontKnow d ? d : null;
    file.text("standing", answered == null ? null : Fields.word(answered.standing()))
        .text("confidence", answered == null ? null : Fields.word(answered.confidence()))
        .text("who_finds_out", dontKnow == null ? null : dontKnow.whoFindsOut())
        .plain("until", dontKnow == null ? null : dontKnow.by())
        .text(
            "because",
            switch (state) {
              case AnswerState.DoesNotApply(var because) -> because;
              case AnswerState.Later(var because) -> because;
              case AnswerState.Open _, AnswerState.Answered _, AnswerState.DontKnow _ -> null;
            });
  }

  /// @param pack the folder the file stands in
  static @Nullable public Answer read(Fields fields, String pack) {
    String question = fields.requiredText("question");
    String conclusion = fields.text("conclusion");
    AnswerState state = readState(fields, conclusion);
    var answer =
        new Answer(
            pack,
            question,
            fields.each("lanes", AnswerFile::readLane),
            conclusion,
            state,
            fields.text("difference"),
            fields.each("dissents", AnswerFile::readDissent),
            ProfileFile.digest(fields, "wording"),
            fields.fields("asked").map(AnswerFile::readAsked).orElse(null),
            fields.text("by"),
            fields.instant("at").orElse(null));
    fields.finish();
    return question.isBlank() ? null : answer;
  }

  private static QuestionWording readAsked(Fields fields) {
    QuestionWording words = WordingFile.read(fields);
    fields.finish();
    return words;
  }

  public static AnswerState readState(Fields fields, String conclusion) {
    var standing = fields.word("standing", AnswerState.Standing.class);
    var confidence = fields.word("confidence", AnswerState.Confidence.class);
    String who = fields.text("who_finds_out");
    var until = fields.date("until");
    String because = fields.text("because");
    String word = fields.text("state");
    switch (word) {
      case "open", "" -> {
        return new AnswerState.Open();
      }
      case "answered" -> {
        if (conclusion.isBlank()) {
          return refused(
              fields,
              tr("It has a standing but no conclusion."),
              tr("A standing needs words: write one."));
        }
        if (standing.isEmpty()) {
          return refused(
              fields,
              tr("It is answered but says no standing."),
              tr("Add \"standing: holds\", mostly-holds, weak or missing."));
        }
        return new AnswerState.Answered(
            standing.get(), confidence.orElse(AnswerState.Confidence.NOT_SURE));
      }
      case "dont-know" -> {
        return new AnswerState.DontKnow(who, until.orElse(null));
      }
      case "does-not-apply", "later" -> {
        if (because.isBlank()) {
          return refused(
              fields,
              tr("The state \"%s\" has no reason.", word),
              tr("Add \"because:\" with a sentence."));
        }
        return word.equals("later")
            ? new AnswerState.Later(because)
            : new AnswerState.DoesNotApply(because);
      }
      default -> {
        return refused(
            fields,
            tr("\"state\" cannot be \"%s\".", word),
            tr("Use one of: open, answered, dont-know, does-not-apply, later."));
      }
    }
  }

  private static AnswerState refused(Fields fields, String message, String hint) {
    fields.problem(
        fields.placeOf("state"), message, tr("%s Until then the question is shown as open.", hint));
    return new AnswerState.Open();
  }

  private static Node lane(Answer.Lane lane) {
    return Node.mapping()
        .text("role", lane.role())
        .text("text", lane.text())
        .text("by", lane.by())
        .plain("at", lane.at())
        .build();
  }

  private static Answer.Lane readLane(Fields fields) {
    var lane =
        new Answer.Lane(
            fields.requiredText("role"),
            fields.text("text"),
            fields.text("by"),
            fields.instant("at").orElse(null));
    fields.finish();
    return lane;
  }

  static Node dissent(Answer.Dissent dissent) {
    return Node.mapping()
        .text("who", dissent.who())
        .text("view", dissent.view())
        .text("reason", dissent.reason())
        .build();
  }

  public static Answer.Dissent readDissent(Fields fields) {
    var dissent =
        new Answer.Dissent(fields.requiredText("who"), fields.text("view"), fields.text("reason"));
    fields.finish();
    return dissent;
  }
}
