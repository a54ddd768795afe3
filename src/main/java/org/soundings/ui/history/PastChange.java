package org.soundings.ui.history;

import static org.soundings.language.Messages.tr;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.soundings.assessment.Answer;
import org.soundings.assessment.AnswerState;
import org.soundings.pack.Perspectives;
import org.soundings.store.FormerAnswer;
import org.soundings.threat.change.FieldChange;
import org.soundings.ui.control.Dates;
import org.soundings.yaml.Fields;
import org.soundings.yaml.YamlReader;

/// One change of an answer.
///
/// @param by a name or a role, "" where nobody knows it
/// @param what the part that changed, as people call it, such as "operator"
/// @param before what stood there, "" for nothing
/// @param after what stands there since
/// @param field the part as the history names it, such as `lanes/operator/text`
/// @param former the answer as it stood before
record PastChange(
    Instant at,
    String by,
    String what,
    String before,
    String after,
    String field,
    FormerAnswer former) {

  private static final String LANE = "lanes/";
  private static final String TEXT = "/text";

  /// The lane it changed, "" for anything else.
  String lane() {
    return lane(field);
  }

  /// What is done where it is brought back, as the undo names it.
  String bringingBack() {
    return FormerAnswer.isOfState(field)
        ? tr("state brought back")
        : field.equals("dissents") ? tr("dissents brought back") : tr("words brought back");
  }

  /// An answer with what stood before in it; empty where that cannot be known, or where a standing
  /// would have no words, also one that it has now.
  Optional<Answer> broughtBackTo(Answer answer, String by, Instant at) {
    if (!lane().isEmpty()) {
      return Optional.of(answer.withLane(new Answer.Lane(lane(), before, by, at)));
    }
    if (FormerAnswer.isOfState(field)) {
      return former
          .state()
          .filter(
              state -> !(state instanceof AnswerState.Answered) || !answer.conclusion().isBlank())
          .map(answer::withState);
    }
    return switch (field) {
      case "conclusion" ->
          before.isBlank() && answer.standing().isPresent()
              ? Optional.empty()
              : Optional.of(answer.withConclusion(before));
      case "difference" -> Optional.of(answer.withDifference(before));
      case "dissents" -> former.dissents().map(answer::withDissents);
      default -> Optional.empty();
    };
  }

  /// The part of an answer as people call it.
  static String called(String field) {
    return switch (field) {
      case "conclusion" -> tr("What we agree on");
      case "difference" -> tr("Where you differ");
      default -> {
        String lane = lane(field);
        yield lane.isEmpty()
            ? new FieldChange(field.replace('_', ' '), "", "").words()
            : Perspectives.title(lane);
      }
    };
  }

  /// What stands in a part of an answer, as people say it: its set words in the language that is
  /// spoken, everything else as it was written.
  static String said(String field, String value) {
    return switch (field) {
      case "standing" -> word(AnswerState.Standing.class, value, AnswerState.Standing::words);
      case "confidence" -> word(AnswerState.Confidence.class, value, AnswerState.Confidence::words);
      case "state" -> state(value);
      case "dissents" -> dissents(value);
      case "until" -> day(value);
      default -> value;
    };
  }

  /// A day as people write it, or what stands there where it is none.
  private static String day(String value) {
    try {
      return Dates.day(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      return value;
    }
  }

  /// One line for each, or the list as it stands where it cannot be read.
  private static String dissents(String list) {
    var read = YamlReader.read(("dissents:\n" + list).getBytes(StandardCharsets.UTF_8), "");
    var problems = new ArrayList<>(read.problems());
    List<String> lines =
        new Fields(read.value(), "", problems).each("dissents", PastChange::dissent);
    return problems.isEmpty() && !lines.isEmpty() ? String.join("\n", lines) : list;
  }

  private static String dissent(Fields each) {
    String view = each.text("view");
    var dissent = new Answer.Dissent(each.text("who"), view, each.text("reason"));
    String who =
        view.isBlank() ? dissent.who() : "%s (%s)".formatted(dissent.who(), dissent.held());
    return "%s: %s".formatted(who, dissent.why());
  }

  private static String state(String value) {
    return switch (value) {
      case "open" -> tr("open");
      case "answered" -> tr("answered");
      case "dont-know" -> tr("don't know");
      case "does-not-apply" -> tr("does not apply");
      case "later" -> tr("later");
      default -> value;
    };
  }

  private static <E extends Enum<E>> String word(
      Class<E> type, String value, Function<E, String> words) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> Fields.word(each).equals(value))
        .findFirst()
        .map(words)
        .orElse(value);
  }

  private static String lane(String field) {
    return field.startsWith(LANE) && field.endsWith(TEXT)
        ? field.substring(LANE.length(), field.length() - TEXT.length())
        : "";
  }
}
