package org.soundings.ui.overview;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.soundings.app.Dates;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Coverage;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.assessment.QuestionOrder;
import org.soundings.assessment.ReviewDue;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.markdown.Prose;
import org.soundings.pack.Layer;
import org.soundings.ui.control.mark.Mark;
import org.soundings.ui.control.mark.Marks;
import org.soundings.ui.screen.Navigator;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;

/// The content of the overview.
public final class OverviewViewModel {

  /// How many days before its due date an action is shown as due.
  private static final int SOON = 14;

  /// Everything the overview shows at one moment.
  ///
  /// @param asked whether there are any questions
  /// @param next empty if every question is assessed
  record Content(
      List<LayerRow> layers,
      boolean asked,
      Optional<QuestionOrder.Placed> next,
      List<Pointer> unknown,
      List<Pointer> contradicted,
      List<Pointer> again,
      List<Pointer> due) {}

  private final ScreenContext context;
  private final Navigator navigator;
  private final ReadOnlyObjectWrapper<Content> content;
  private final Set<String> passedOver = new LinkedHashSet<>();

  public OverviewViewModel(ScreenContext context, Navigator navigator) {
    this.context = context;
    this.navigator = navigator;
    this.content = new ReadOnlyObjectWrapper<>(read());
  }

  ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  Content content() {
    return content.get();
  }

  /// Reads the assessment again.
  public void refresh() {
    content.set(read());
  }

  void go(Place place) {
    navigator.go(place);
  }

  /// Opens the suggested next question.
  void takeUp() {
    content().next().ifPresent(placed -> navigator.go(new Place.Question(placed.question().id())));
  }

  /// Suggests the question after the suggested one; after the last one the first.
  void another() {
    content().next().ifPresent(placed -> passedOver.add(placed.question().id()));
    if (proposal(order()).isEmpty()) {
      passedOver.clear();
    }
    refresh();
  }

  private Content read() {
    Assessment assessment = context.assessment();
    Coverage coverage = Coverage.of(context.library(), assessment, context.now());
    return new Content(
        layers(coverage),
        !coverage.soundings().isEmpty(),
        proposal(order()),
        unknown(coverage),
        contradicted(coverage),
        again(assessment),
        due(assessment));
  }

  private QuestionOrder order() {
    return QuestionOrder.of(context.library(), context.assessment());
  }

  private Optional<QuestionOrder.Placed> proposal(QuestionOrder order) {
    Assessment assessment = context.assessment();
    return order.placed().stream()
        .filter(placed -> !passedOver.contains(placed.question().id()))
        .filter(
            placed ->
                assessment.answer(placed.question().pack(), placed.question().id()).state()
                    instanceof AnswerState.Open)
        .findFirst();
  }

  private static List<LayerRow> layers(Coverage coverage) {
    var rows = new ArrayList<LayerRow>();
    coverage.byLayer().forEach((layer, part) -> rows.add(row(layer, part)));
    return rows;
  }

  private static LayerRow row(Layer layer, Coverage part) {
    List<Mark> marks = part.soundings().stream().map(s -> Marks.of(s.answer().state())).toList();
    Optional<QuestionCoverage> worst = part.worst();
    String words =
        worst
            .map(s -> Prose.firstSentence(s.answer().conclusion()))
            .orElseGet(() -> withoutRating(marks, part));
    return new LayerRow(
        layer, marks, worst.map(s -> Marks.of(s.answer().rating().orElseThrow())), words);
  }

  /// "Don't know" is a valid result, and so is "not applicable".
  private static String withoutRating(List<Mark> marks, Coverage part) {
    if (marks.isEmpty()) {
      return tr("No questions");
    }
    if (marks.contains(Mark.DONT_KNOW)) {
      return tr("Assessed, partly unknown");
    }
    if (marks.contains(Mark.NOT_APPLICABLE)) {
      return tr("Assessed, partly not applicable");
    }
    return part.soundings().stream().allMatch(each -> each.answer().isUntouched())
        ? tr("Not yet assessed")
        : tr("Discussed, not yet rated");
  }

  private List<Pointer> unknown(Coverage coverage) {
    return coverage.with(QuestionCoverage.CoverageState.DONT_KNOW).stream()
        .map(s -> new Pointer(s.question().title(), whoAndWhen(s), question(s)))
        .toList();
  }

  private String whoAndWhen(QuestionCoverage questionCoverage) {
    if (!(questionCoverage.answer().state() instanceof AnswerState.DontKnow(var who, var by))) {
      return "";
    }
    if (who.isEmpty()) {
      return tr("unassigned");
    }
    return by == null ? who : tr("%s, due %s", who, Dates.day(by, context.today()));
  }

  private static List<Pointer> contradicted(Coverage coverage) {
    return coverage.with(QuestionCoverage.CoverageState.CONTRADICTED).stream()
        .map(s -> new Pointer(s.question().title(), "", question(s)))
        .toList();
  }

  private List<Pointer> again(Assessment assessment) {
    return ReviewDue.of(context.library(), assessment, context.now(), context.today()).stream()
        .map(this::again)
        .toList();
  }

  private Pointer again(ReviewDue again) {
    Place place =
        switch (again) {
          case ReviewDue.Expired(var threat, var _, var _) ->
              new Place.Threats(Optional.of(threat));
          case ReviewDue.Reworded _, ReviewDue.Aged _, ReviewDue.Doubtful _, ReviewDue.Overdue _ ->
              new Place.Question(again.id());
        };
    return new Pointer(again.title(), again.reason(day -> Dates.day(day, context.today())), place);
  }

  private List<Pointer> due(Assessment assessment) {
    return assessment.actions().stream().filter(this::isDue).map(this::due).toList();
  }

  private boolean isDue(Action action) {
    return action.isPending()
        && action.due() != null
        && !action.due().isAfter(context.today().plusDays(SOON));
  }

  private Pointer due(Action action) {
    String owner = action.owner().isEmpty() ? tr("unassigned") : action.owner();
    String when = action.due() == null ? "" : ", " + Dates.day(action.due(), context.today());
    return new Pointer(action.title(), owner + when, new Place.Actions());
  }

  private static Place question(QuestionCoverage questionCoverage) {
    return new Place.Question(questionCoverage.question().id());
  }
}
