package org.soundings.ui.overview;

import static org.soundings.language.Messages.inSentence;
import static org.soundings.language.Messages.tr;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.assessment.QuestionOrder;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.screen.Place;

/// The suggested next question, or why there is none.
final class NextQuestion {

  private final OverviewViewModel model;
  private final Button takeUp;
  private final Button another;

  NextQuestion(OverviewViewModel model) {
    this.model = model;
    takeUp = Focus.begin(Labels.button(tr("Go to question"), model::takeUp, "primary"));
    takeUp.setDefaultButton(true);
    another = Labels.button(tr("Suggest another question"), model::another, "quiet");
  }

  Node show(OverviewViewModel.Content content) {
    return content.next().map(this::next).orElseGet(() -> nothingNext(content));
  }

  private Node next(QuestionOrder.Placed placed) {
    var head =
        Labels.row(
            8,
            Labels.icon(Feather.COMPASS, "text-accent"),
            Labels.wrapped(
                tr(
                    "Suggested next question, layer “%s”",
                    inSentence(placed.question().layer().title())),
                "meta"));
    return Labels.column(
        8,
        head,
        Labels.wrapped(placed.question().question(), "question-small"),
        Labels.wrapped(placed.whyNow(), "muted"),
        Labels.space(2),
        buttons());
  }

  private Node buttons() {
    var buttons = new FlowPane(12, 8);
    buttons.getChildren().addAll(takeUp, another);
    return buttons;
  }

  private Node nothingNext(OverviewViewModel.Content content) {
    return content.asked() ? everythingDecided() : nothingAsked();
  }

  /// No pack is selected, or the file that lists them could not be read, which the banner says.
  private Node nothingAsked() {
    return Labels.column(
        8,
        Labels.wrapped(tr("No questions in this assessment."), "question-small"),
        Labels.wrapped(
            tr("Check the question packs under “Context” or in assessment.yaml."), "muted"));
  }

  private Node everythingDecided() {
    return Labels.column(
        8,
        Labels.wrapped(tr("No open questions."), "question-small"),
        Labels.wrapped(
            tr(
                "Unknowns, contradictions and expired evidence are listed here and included in the report."),
            "muted"),
        Labels.button(tr("Go to report"), () -> model.go(new Place.Report()), "primary"));
  }
}
