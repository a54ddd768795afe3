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
import org.soundings.ui.workshop.notes.UnrevealedPane;
import org.soundings.ui.workshop.projector.TimeLine;
import org.soundings.ui.workshop.vote.EstimateContent;
import org.soundings.workshop.StepTime;

/// The facilitator's view of a session: the agenda item, its time, who has not spoken yet, the
/// perspectives and the notes.
public final class RunPane extends VBox {

  private final RunViewModel model;
  private final Label phase = Labels.wrapped("", "muted");
  private final TimeLine line = new TimeLine();
  private final Label time = Labels.whole("");
  private final HBox top = Labels.row(12);
  private final Label words = Labels.wrapped("", "question-small");
  private final Label followUp = Labels.wrapped("", "lead-text", "muted");
  private final ClockRow clock;
  private final Button next = Labels.button(tr("Next"), Feather.ARROW_RIGHT, () -> {});
  private final Button back = Labels.button(tr("Back"), () -> {}, "quiet");
  private final Label nextWords = Labels.label("", "meta");
  private final StepTools toolbox;
  private final SpeakersRow speakers;
  private final Label missing = Labels.wrapped("", "meta");
  private final DeparturesMenu leaves;
  private final CurrentPerspectives perspectives;
  private final MarkdownEditor conclusion =
      new MarkdownEditor(
          tr("Conclusion"), tr("Agreed conclusion, clear even to someone who was absent."), 1);
  private final MarkdownEditor notes =
      new MarkdownEditor(tr("Session notes"), tr("Session notes."), 2);
  private final VBox agreed =
      Labels.column(12, Labels.label(tr("Conclusion"), "strong"), conclusion);
  private final VBox said = Labels.column(12);
  private final SessionQuestion asked;
  private final SessionNotesPane kept;
  private final OpenActionsPane promised;

  /// @param panes the panes between the agenda item and the perspectives
  /// @param openEvidence receives the id of a chosen item of evidence
  public RunPane(
      RunViewModel model, StepCommands commands, StepPanes panes, Consumer<String> openEvidence) {
    super(20);
    this.model = model;
    asked = model.writer().asked(openEvidence, conclusion::write);
    speakers = new SpeakersRow(model::spoke);
    leaves = new DeparturesMenu(model::left, commands::prepare);
    perspectives = new CurrentPerspectives(model.writer()::typePerspective);
    clock = new ClockRow(model, commands, List.of(next, back));
    toolbox = new StepTools(commands, leaves);
    kept = new SessionNotesPane(model::takeBack);
    promised = new OpenActionsPane(model.openActions(), model::takeBack);
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
    said.getChildren().addAll(perspectives, agreed, asked.state(), asked.evidence());
    getChildren().addAll(top, words, followUp, clock, nextWords, toolbox);
    // A tool that is in use comes before the answer, so that the question stays in sight.
    getChildren().add(new UnrevealedPane(model.silent(), commands::write));
    getChildren().addAll(panes.jot(), panes.estimate(), panes.card(), panes.silent());
    getChildren().addAll(Labels.hairline(), said, promised, kept, speakers, missing);
    getChildren().add(Labels.column(8, Labels.label(tr("Notes"), "strong"), notes));
  }

  /// Shows the current shortcut at each tool.
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
    missing.setText(SpeakersRow.missing(there));
    leaves.show(now.speakers());
    Editing.shut(this, now.closed());
    perspectives.show(now);
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
                ? tr("No agenda yet. Choose the available time under “Prepare”.")
                : tr("All agenda items are done."));
    followUp.setText(now.followUp());
    Labels.show(followUp, !now.followUp().isEmpty());
  }

  private void showWays(StepContent now, boolean isOver) {
    clock.show(now, isOver);
    Labels.show(top, !isOver);
    boolean hasPlan = !now.plan().isEmpty();
    Labels.show(back, hasPlan);
    Labels.show(next, hasPlan && !now.closed());
    Labels.show(nextWords, hasPlan && !now.closed() && !now.next().isEmpty());
    Labels.show(toolbox, !now.closed());
    Labels.show(speakers, !isOver);
    Labels.show(missing, !isOver);
    next.setText(isOver && !now.plan().isEmpty() ? tr("Close session") : tr("Next"));
    nextWords.setText(now.next().isEmpty() ? "" : tr("Next: %s", now.next()));
  }

  /// Shows the current evidence and status of the question, which can change elsewhere.
  public void showAnswer() {
    asked.show(model.content().question());
  }

  /// While a rating is decided after a vote, that form asks for the conclusion, so it is not asked
  /// twice. As long as votes await a decision, that is suggested next, and not the next item.
  private void showVotes(EstimateContent votes) {
    Labels.show(agreed, model.content().question().filter(votes::concludes).isEmpty());
    StepContent now = model.content();
    boolean isOver = now.at() >= now.plan().steps().size();
    Labels.toggle(next, "primary", !votes.isUndecided() && (now.running() || isOver));
  }
}
