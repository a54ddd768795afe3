package org.soundings.ui.overview;

import static org.soundings.language.Messages.inSentence;
import static org.soundings.language.Messages.tr;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.assessment.QuestionOrder;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.screen.Place;

/// The question that is best asked next, or why there is none.
final class NextQuestion {

  private final OverviewViewModel model;
  private final Button takeUp;
  private final Button another;

  NextQuestion(OverviewViewModel model) {
    this.model = model;
    takeUp = Focus.begin(Labels.button(tr("Take it up"), model::takeUp, "primary"));
    takeUp.setDefaultButton(true);
    another = Labels.button(tr("Another one"), model::another, "quiet");
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
                    "The next best question, in the layer “%s”",
                    inSentence(placed.question().layer().title())),
                "meta"));
    return Labels.column(
        8,
        head,
        Labels.wrapped(placed.question().question(), "question-small"),
        Labels.wrapped(placed.whyNow(), "muted"),
        Labels.space(2),
        new HBox(12, takeUp, another));
  }

  private Node nothingNext(OverviewViewModel.Content content) {
    return content.asked() ? everythingDecided() : nothingAsked();
  }

  /// No pack is chosen, or the file that names them could not be read, which the banner says.
  private Node nothingAsked() {
    return Labels.column(
        8,
        Labels.wrapped(tr("No question is asked here."), "question-small"),
        Labels.wrapped(
            tr("The packs whose questions are asked are named in assessment.yaml."), "muted"));
  }

  private Node everythingDecided() {
    return Labels.column(
        8,
        Labels.wrapped(tr("Every question has been decided."), "question-small"),
        Labels.wrapped(
            tr("What is not known, contradicted or old is listed here; the report says all of it."),
            "muted"),
        Labels.button(tr("Go to the report"), () -> model.go(new Place.Report()), "primary"));
  }
}
