package org.soundings.ui.history;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.base.Loaded;
import org.soundings.change.FieldChange;
import org.soundings.pack.Perspectives;
import org.soundings.pack.Question;
import org.soundings.store.FormerPart;
import org.soundings.store.history.Edit;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.yaml.Fields;

/// The changes of what was said about one question.
final class AnswerHistory implements PartHistory, PastChange.Reading {

  /// The fingerprint and the words of the question, who wrote a lane and when: what people said is
  /// what is looked for here.
  private static final Pattern BESIDE =
      Pattern.compile("wording|asked/.*|by|at|pack|question|lanes/[^/]+/(by|at|role)");

  /// A state is several fields that change together, so that none can be brought back alone.
  private static final Set<String> STATE =
      Set.of("state", "standing", "confidence", "who_finds_out", "until", "because");

  private static final String LANE = "lanes/";
  private static final String TEXT = "/text";

  private final ScreenContext context;
  private final Question question;
  private final Answer now;

  AnswerHistory(ScreenContext context, Question question) {
    this.context = context;
    this.question = question;
    now = answer();
  }

  @Override
  public String title() {
    return question.title();
  }

  @Override
  public String reading() {
    return tr("Reading the history of the answer");
  }

  @Override
  public String untouched() {
    return tr("The answer itself is not touched.");
  }

  @Override
  public Loaded<List<Edit>> read() throws IOException {
    return context.open().folder().history().of(question.pack(), question.id());
  }

  @Override
  public List<PastChange> changes(List<Edit> edits) {
    return PastChange.of(edits, FormerPart.of(now, edits), this, Back::new);
  }

  @Override
  public boolean isBeside(String field) {
    return BESIDE.matcher(field).matches();
  }

  private Answer answer() {
    return context.assessment().answer(question.pack(), question.id());
  }

  @Override
  public String called(String field) {
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

  @Override
  public String said(String field, String value) {
    return switch (field) {
      case "standing" ->
          Saying.word(AnswerState.Standing.class, value, AnswerState.Standing::words);
      case "confidence" ->
          Saying.word(AnswerState.Confidence.class, value, AnswerState.Confidence::words);
      case "state" -> state(value);
      case "dissents" -> Saying.lines(value, AnswerHistory::dissent);
      case "until" -> Saying.day(value);
      default -> value;
    };
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

  /// The lane that a field is the text of, "" for anything else.
  private static String lane(String field) {
    return field.startsWith(LANE) && field.endsWith(TEXT)
        ? field.substring(LANE.length(), field.length() - TEXT.length())
        : "";
  }

  private final class Back implements WayBack {

    private final String field;
    private final String lane;
    private final String before;
    private final FormerPart<Answer> former;

    Back(Edit edit, FormerPart<Answer> former) {
      field = edit.field();
      lane = lane(field);
      before = edit.before();
      this.former = former;
    }

    @Override
    public boolean isOpen() {
      Answer stands = answer();
      return withOld(stands).filter(old -> differs(old, stands)).isPresent();
    }

    /// A lane is the same whoever wrote it.
    private boolean differs(Answer old, Answer stands) {
      return lane.isEmpty()
          ? !old.equals(stands)
          : !old.laneText(lane).equals(stands.laneText(lane));
    }

    @Override
    public void take() {
      context.open().answer(name(), question, answer -> withOld(answer).orElse(answer));
    }

    private String name() {
      return STATE.contains(field)
          ? tr("state brought back")
          : field.equals("dissents") ? tr("dissents brought back") : tr("words brought back");
    }

    /// An answer with what stood before in it; empty where that cannot be known, or where a
    /// standing would have no words, also one that it has now.
    private Optional<Answer> withOld(Answer answer) {
      if (!lane.isEmpty()) {
        return Optional.of(
            answer.withLane(new Answer.Lane(lane, before, context.open().author(), context.now())));
      }
      if (STATE.contains(field)) {
        return former.in(answer, STATE);
      }
      return switch (field) {
        case "conclusion" ->
            before.isBlank() && answer.standing().isPresent()
                ? Optional.empty()
                : Optional.of(answer.withConclusion(before));
        case "difference" -> Optional.of(answer.withDifference(before));
        case "dissents" -> former.in(answer, Set.of(field));
        default -> Optional.empty();
      };
    }
  }
}
