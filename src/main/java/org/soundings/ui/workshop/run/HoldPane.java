package org.soundings.ui.workshop.run;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.focus.FocusKeys;
import org.soundings.ui.control.form.MarkdownEditor;
import org.soundings.ui.control.layout.Sheet;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.question.SessionQuestion;
import org.soundings.ui.workshop.notes.UnshownPane;
import org.soundings.ui.workshop.projector.TimeLine;
import org.soundings.ui.workshop.vote.EstimateContent;
import org.soundings.workshop.StepTime;

/// The facilitator's own view of a meeting: the step, its time, who has not spoken yet, the lanes
/// and the notes.
public final class HoldPane extends VBox {

  private final HoldViewModel model;
  private final Label phase = Labels.wrapped("", "muted");
  private final TimeLine line = new TimeLine();
  private final Label time = Labels.whole("");
  private final HBox top = Labels.row(12);
  private final Label words = Labels.wrapped("", "question-small");
  private final Label followUp = Labels.wrapped("", "lead-text", "muted");
  private final ClockRow clock;
  private final Button next = Labels.button(tr("Next"), Feather.ARROW_RIGHT, () -> {}, "primary");
  private final Button back = Labels.button(tr("Back"), () -> {}, "quiet");
  private final Label nextWords = Labels.label("", "meta");
  private final HBox ways = Labels.row(12);
  private final StepTools toolbox;
  private final SpeakersRow speakers;
  private final Label unheard = Labels.wrapped("", "meta");
  private final DeparturesMenu leaves;
  private final HeldLanes lanes;
  private final MarkdownEditor conclusion =
      new MarkdownEditor(
          tr("What we agree on"),
          tr("What is so, in sentences that somebody absent would understand."),
          1);
  private final MarkdownEditor notes =
      new MarkdownEditor(tr("Notes of the meeting"), tr("Notes of the meeting."), 2);
  private final VBox agreed =
      Labels.column(12, Labels.label(tr("What we agree on"), "strong"), conclusion);
  private final VBox said = Labels.column(12);
  private final SessionQuestion asked;
  private final KeptPane kept;
  private final PromisedPane promised;

  /// @param panes what stands between the step and the lanes
  /// @param openEvidence told the id of an item of evidence that was chosen
  public HoldPane(
      HoldViewModel model, StepCommands commands, StepPanes panes, Consumer<String> openEvidence) {
    super(20);
    this.model = model;
    asked = model.writer().asked(openEvidence, conclusion::write);
    speakers = new SpeakersRow(model::spoke);
    leaves = new DeparturesMenu(model::left, commands::prepare);
    lanes = new HeldLanes(model.writer()::typeLane);
    clock = new ClockRow(model, commands);
    toolbox = new StepTools(commands, leaves);
    kept = new KeptPane(model::takeBack);
    promised = new PromisedPane(model.promises(), model::takeBack);
    setMaxWidth(Sheet.WIDTH);
    FocusKeys.keepArrowsIn(this);
    beginActions(commands);
    arrange(panes, commands);
    model.contentProperty().addListener((_, _, now) -> show(now));
    model.estimates().contentProperty().addListener((_, _, now) -> showVotes(now));
    model.projection().timeProperty().addListener((_, _, now) -> tell(now));
    show(model.content());
    tell(model.projection().time());
  }

  private void beginActions(StepCommands commands) {
    next.setOnAction(_ -> goOn(commands));
    back.setOnAction(_ -> model.previous());
    Focus.begin(next);
    conclusion.setOnCommit(model.writer()::typeConclusion);
    notes.setOnCommit(model.writer()::typeNotes);
  }

  private void arrange(StepPanes panes, StepCommands commands) {
    line.setPrefWidth(220);
    line.setMinWidth(80);
    top.getChildren().addAll(Labels.growing(phase), line, time);
    ways.getChildren().addAll(next, back, Labels.growing(nextWords));
    said.getChildren().addAll(asked.evidence(), lanes, agreed, asked.state());
    getChildren().addAll(top, words, followUp, clock, ways, Labels.hairline());
    getChildren().add(new UnshownPane(model.silent(), commands::write));
    // What is noted stands above what was, so that the question stays in sight however much that
    // is.
    getChildren().addAll(speakers, unheard, toolbox, panes.jot(), promised, kept);
    getChildren().addAll(panes.estimate(), panes.card(), panes.silent());
    getChildren().addAll(said, Labels.column(8, Labels.label(tr("Notes"), "strong"), notes));
  }

  /// Shows at each tool the key that it has now.
  public void showKeys(UnaryOperator<String> keyOf) {
    toolbox.showKeys(keyOf);
  }

  private void goOn(StepCommands commands) {
    if (model.content().at() < model.content().plan().steps().size()) {
      commands.next();
    } else {
      commands.close();
    }
  }

  private void tell(StepTime now) {
    time.setText(now.words());
    Labels.toggle(time, "text-weak", now.up());
    line.show(now);
    Labels.show(line, !now.words().isEmpty());
  }

  private void show(StepContent now) {
    boolean isOver = now.at() < 0 || now.at() >= now.plan().steps().size();
    showWords(now, isOver);
    showWays(now, isOver);
    List<Speaker> there = now.speakers().stream().filter(each -> !each.left()).toList();
    speakers.show(there);
    unheard.setText(SpeakersRow.unheard(there));
    leaves.show(now.speakers());
    Editing.shut(this, now.closed());
    lanes.show(now);
    promised.show(now.goesThrough());
    kept.show(now.kept());
    conclusion.setText(now.conclusion());
    showVotes(model.estimates().content());
    notes.setText(now.notes());
    Labels.show(said, now.question().isPresent());
    showAnswer();
  }

  private void showWords(StepContent now, boolean isOver) {
    phase.setText(
        isOver
            ? ""
            : tr("%s  %d of %d", model.phase(now), now.at() + 1, now.plan().steps().size())
                .strip());
    words.setText(
        !isOver
            ? now.words()
            : now.plan().isEmpty()
                ? tr("Nothing is planned yet. Choose how long you have, under Prepare.")
                : tr("All steps are done."));
    followUp.setText(now.followUp());
    Labels.show(followUp, !now.followUp().isEmpty());
  }

  private void showWays(StepContent now, boolean isOver) {
    clock.show(now, isOver);
    Labels.show(top, !isOver);
    Labels.show(ways, !now.plan().isEmpty());
    Labels.toggle(back, "flush", now.closed());
    Labels.show(next, !now.closed());
    Labels.show(nextWords, !now.closed());
    Labels.show(toolbox, !now.closed());
    Labels.show(speakers, !isOver);
    Labels.show(unheard, !isOver);
    next.setText(isOver && !now.plan().isEmpty() ? tr("Close the meeting") : tr("Next"));
    nextWords.setText(now.next().isEmpty() ? "" : tr("Next: %s", now.next()));
  }

  /// Shows the evidence for the question and its state as they are now: others may change them.
  public void showAnswer() {
    asked.show(model.content().question());
  }

  /// Where a standing is decided it is asked there what all agree on, and not twice. As long as
  /// votes await a decision that is the next thing to do, and not the next step.
  private void showVotes(EstimateContent votes) {
    Labels.show(agreed, model.content().question().filter(votes::concludes).isEmpty());
    Labels.toggle(next, "primary", !votes.isUndecided());
  }
}
