package org.soundings.ui.orphaned;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.soundings.assessment.answer.Answer;
import org.soundings.pack.Perspectives;
import org.soundings.ui.control.layout.ListPane;
import org.soundings.ui.control.mark.Marks;
import org.soundings.ui.control.mark.StateGlyph;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.MarkdownView;
import org.soundings.ui.screen.ListScreen;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenKeys;

/// The screen of orphaned answers: the list on the left, the selected answer on the sheet.
public final class OrphanedAnswersView extends ListScreen {

  private final OrphanedAnswersViewModel model;
  private final Consumer<String> follow;
  private final Runnable toQuestions;

  /// @param follow opens a web address
  /// @param toQuestions opens the list of questions
  public OrphanedAnswersView(
      OrphanedAnswersViewModel model, Consumer<String> follow, Runnable toQuestions) {
    this.model = model;
    this.follow = follow;
    this.toQuestions = toQuestions;
    super(
        new ListPane(tr("Orphaned answers"), Optional.empty())
            .withWayBack(tr("Back to question view"), toQuestions),
        new ScreenKeys().stepping(tr("answer"), () -> model.step(1), () -> model.step(-1)));
    takeTurns();
    sheet.setSpacing(24);
    model.contentProperty().addListener((_, _, now) -> show(now));
    show(model.content());
  }

  private void show(OrphanedAnswersViewModel.Content now) {
    list.show(now.answers().stream().map(answer -> line(answer, now)).toList());
    if (now.answers().isEmpty()) {
      list.showNothing(tr("Answer not found."));
    }
    sheet
        .getChildren()
        .setAll(now.current().map(this::parts).orElseGet(() -> List.of(noPackMissing())));
    scrollUp();
  }

  private Node noPackMissing() {
    return nothing(
        tr("No orphaned answers."),
        tr("If a pack is missing or no longer contains a question, its answer is shown here."),
        Labels.button(tr("Go to questions"), toQuestions));
  }

  private ListPane.Line line(Answer answer, OrphanedAnswersViewModel.Content now) {
    boolean chosen = now.current().filter(answer::equals).isPresent();
    String title = OrphanedAnswersViewModel.title(answer);
    var words = Labels.wrapped(title);
    Labels.toggle(words, "strong", chosen);
    String state = answer.state().words();
    return new ListPane.Line(
        answer.question(),
        Labels.row(12, StateGlyph.of(Marks.of(answer.state())), Labels.growing(words)),
        "%s, %s".formatted(title, state),
        chosen,
        () -> model.open(answer.question()));
  }

  private List<Node> parts(Answer answer) {
    var parts = new VBox(24);
    parts.setMaxWidth(760);
    parts
        .getChildren()
        .addAll(
            Labels.column(
                8,
                Labels.wrapped(OrphanedAnswersViewModel.title(answer), "title"),
                Labels.wrapped(OrphanedAnswersViewModel.question(answer), "lead-text"),
                Labels.wrapped(model.origin(answer), "meta")),
            Labels.wrapped(
                tr(
                    "This question is not in any available pack. The answer is safe in the folder. You can edit it once the pack is available again."),
                "muted"),
            part(
                tr("Status"),
                Labels.row(
                    8,
                    StateGlyph.of(Marks.of(answer.state())),
                    Labels.growing(Labels.wrapped(model.state(answer))))));
    answer
        .perspectives()
        .forEach(
            perspective ->
                add(parts, capital(Perspectives.title(perspective.role())), perspective.text()));
    add(parts, tr("Conclusion"), answer.conclusion());
    add(parts, tr("Disagreement"), answer.disagreement());
    answer.dissents().forEach(dissent -> add(parts, title(dissent), dissent.why()));
    return List.of(parts);
  }

  private static String title(Answer.Dissent dissent) {
    return "%s: %s".formatted(dissent.label(), dissent.whoHolds());
  }

  private void add(VBox parts, String title, String markdown) {
    if (!markdown.isBlank()) {
      var text = new MarkdownView(follow);
      text.show(markdown);
      parts.getChildren().add(part(title, text));
    }
  }

  private static Node part(String title, Node content) {
    return Labels.column(4, Labels.label(title, "strong"), content);
  }

  @Override
  public void open(Place place) {
    Optional<String> named =
        switch (place) {
          case Place.OrphanedAnswers(var question) -> question;
          case Place.Question(var id) -> Optional.of(id);
          default -> Optional.empty();
        };
    turnTo(named, model::open);
    refresh();
  }

  /// The place of the selected answer; the requested place if there is none.
  public Place here(Place asked) {
    Optional<String> current = model.content().current().map(Answer::question);
    return current.isPresent() ? new Place.OrphanedAnswers(inFront(current)) : asked;
  }

  @Override
  public void refresh() {
    model.refresh();
  }
}
