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

/// The history of the answer to a question.
final class AnswerHistory implements PartHistory, PastChange.Reading {

  /// Fields that are omitted because only text of users is shown: the hash and the wording of the
  /// question, and the author and date of a perspective.
  private static final Pattern OMITTED =
      Pattern.compile("wording_hash|asked/.*|by|at|pack|question|perspectives/[^/]+/(by|at|role)");

  /// The fields of a status change together, so none can be restored alone.
  private static final Set<String> STATE =
      Set.of("status", "rating", "confidence", "owner", "due", "reason");

  private static final String PERSPECTIVE = "perspectives/";
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
    return tr("The answer is unchanged.");
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
  public boolean isOmitted(String field) {
    return OMITTED.matcher(field).matches();
  }

  private Answer answer() {
    return context.assessment().answer(question.pack(), question.id());
  }

  @Override
  public String called(String field) {
    return switch (field) {
      case "conclusion" -> tr("Conclusion");
      case "disagreement" -> tr("Disagreement");
      default -> {
        String perspective = perspective(field);
        yield perspective.isEmpty()
            ? new FieldChange(field.replace('_', ' '), "", "").words()
            : Perspectives.title(perspective);
      }
    };
  }

  @Override
  public String said(String field, String value) {
    return switch (field) {
      case "rating" -> FieldText.word(AnswerState.Rating.class, value, AnswerState.Rating::words);
      case "confidence" ->
          FieldText.word(AnswerState.Confidence.class, value, AnswerState.Confidence::words);
      case "status" -> state(value);
      case "dissents" -> FieldText.lines(value, AnswerHistory::dissent);
      case "due" -> FieldText.day(value);
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
      case "not-applicable" -> tr("not applicable");
      case "deferred" -> tr("deferred");
      default -> value;
    };
  }

  /// The perspective whose text a field is, "" for any other field.
  private static String perspective(String field) {
    return field.startsWith(PERSPECTIVE) && field.endsWith(TEXT)
        ? field.substring(PERSPECTIVE.length(), field.length() - TEXT.length())
        : "";
  }

  private final class Back implements PreviousValue {

    private final String field;
    private final String perspective;
    private final String before;
    private final FormerPart<Answer> former;

    Back(Edit edit, FormerPart<Answer> former) {
      field = edit.field();
      perspective = perspective(field);
      before = edit.before();
      this.former = former;
    }

    @Override
    public boolean isOpen() {
      Answer stands = answer();
      return withOld(stands).filter(old -> differs(old, stands)).isPresent();
    }

    /// Compares perspectives without their authors.
    private boolean differs(Answer old, Answer stands) {
      return perspective.isEmpty()
          ? !old.equals(stands)
          : !old.perspectiveText(perspective).equals(stands.perspectiveText(perspective));
    }

    @Override
    public void take() {
      context.open().answer(name(), question, answer -> withOld(answer).orElse(answer));
    }

    private String name() {
      return STATE.contains(field)
          ? tr("status restored")
          : field.equals("dissents") ? tr("dissents restored") : tr("text restored");
    }

    /// The answer with an earlier value; empty if that value is not known, or if a rating would be
    /// without a conclusion, including the current one.
    private Optional<Answer> withOld(Answer answer) {
      if (!perspective.isEmpty()) {
        return Optional.of(
            answer.withPerspective(
                new Answer.Perspective(
                    perspective, before, context.open().author(), context.now())));
      }
      if (STATE.contains(field)) {
        return former.in(answer, STATE);
      }
      return switch (field) {
        case "conclusion" ->
            before.isBlank() && answer.rating().isPresent()
                ? Optional.empty()
                : Optional.of(answer.withConclusion(before));
        case "disagreement" -> Optional.of(answer.withDisagreement(before));
        case "dissents" -> former.in(answer, Set.of(field));
        default -> Optional.empty();
      };
    }
  }
}
