package org.soundings.ui.workshop.run;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.pack.Perspectives;
import org.soundings.pack.Question;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.focus.FocusKeys;
import org.soundings.ui.control.focus.FocusPreservingUpdate;
import org.soundings.ui.control.form.MarkdownEditor;
import org.soundings.ui.control.layout.Sheet;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.KeyCap;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.question.SessionQuestion;
import org.soundings.ui.workshop.notes.UnshownPane;
import org.soundings.ui.workshop.projector.TimeLine;
import org.soundings.ui.workshop.vote.EstimateViewModel;
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
  private final Button start = Labels.button(tr("Start"), Feather.PLAY, () -> {});
  private final Button more = Labels.button(tr("+2 minutes"), () -> {});
  private final Button deeper = Labels.button(tr("Follow-up"), Feather.CORNER_DOWN_RIGHT, () -> {});
  private final Button next = Labels.button(tr("Next"), Feather.ARROW_RIGHT, () -> {}, "primary");
  private final Button back = Labels.button(tr("Back"), () -> {}, "quiet");
  private final Label still = Labels.label(tr("The time stands still."), "meta");
  private final Label nextWords = Labels.label("", "meta");
  private final HBox ways = Labels.row(12);
  private final FlowPane toolbox = new FlowPane(8, 8);
  private final FlowPane speakers = new FlowPane(8, 8);
  private final Label unheard = Labels.wrapped("", "meta");
  private final MenuButton leaves = new MenuButton(tr("Somebody leaves"));
  private final VBox lanes = Labels.column(12);
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
  private final Runnable toWhoComes;
  private final SessionQuestion asked;
  private final KeptPane kept;
  private final PromisedPane promised;
  private final Map<Button, String> tools = new LinkedHashMap<>();
  private String lanesOf = "";
  private final List<MarkdownEditor> editors = new ArrayList<>();

  /// @param panes what stands between the step and the lanes
  /// @param openEvidence told the id of an item of evidence that was chosen
  public HoldPane(
      HoldViewModel model, StepCommands commands, StepPanes panes, Consumer<String> openEvidence) {
    super(20);
    this.model = model;
    asked = model.asked(openEvidence, conclusion::write);
    toWhoComes = commands::prepare;
    kept = new KeptPane(model::takeBack);
    promised = new PromisedPane(model.promises(), model::takeBack);
    setMaxWidth(Sheet.WIDTH);
    FocusKeys.keepArrowsIn(this);
    start.setOnAction(_ -> commands.startOrPause());
    next.setOnAction(_ -> goOn(commands));
    back.setOnAction(_ -> model.previous());
    Focus.begin(next);
    Editing.only(leaves);
    conclusion.setOnCommit(model::typeConclusion);
    notes.setOnCommit(model::typeNotes);
    line.setPrefWidth(220);
    line.setMinWidth(80);
    top.getChildren().addAll(Labels.growing(phase), line, time);
    more.setOnAction(_ -> model.more());
    deeper.setOnAction(_ -> model.deeper());
    var clock =
        new FlowPane(
            8,
            8,
            start,
            Editing.only(more),
            deeper,
            Labels.button(tr("Present"), Feather.MONITOR, commands::present),
            still);
    clock.setRowValignment(VPos.CENTER);
    ways.getChildren().addAll(next, back, Labels.growing(nextWords));
    toolbox
        .getChildren()
        .addAll(
            tool(tr("Vote"), tr("vote"), commands::vote),
            tool(tr("Write in silence"), tr("write in silence"), commands::write),
            tool(tr("Card"), tr("card"), commands::card),
            tool(tr("Action"), tr("action"), () -> commands.jot(QuickNotePane.Kind.ACTION)),
            tool(tr("Park"), tr("park"), () -> commands.jot(QuickNotePane.Kind.PARK)),
            tool(
                tr("Note a decision"),
                tr("decision"),
                () -> commands.jot(QuickNotePane.Kind.DECISION)),
            leaves);
    said.getChildren().addAll(asked.evidence(), lanes, agreed, asked.state());
    getChildren().addAll(top, words, followUp, clock, ways, Labels.hairline());
    getChildren().add(new UnshownPane(model.silent(), commands::write));
    // What is noted stands above what was, so that the question stays in sight however much that
    // is.
    getChildren().addAll(speakers, unheard, toolbox, panes.jot(), promised, kept);
    getChildren().addAll(panes.estimate(), panes.card(), panes.silent());
    getChildren().addAll(said, Labels.column(8, Labels.label(tr("Notes"), "strong"), notes));
    model.contentProperty().addListener((_, _, now) -> show(now));
    model.estimates().contentProperty().addListener((_, _, now) -> showVotes(now));
    model.projection().timeProperty().addListener((_, _, now) -> tell(now));
    show(model.content());
    tell(model.projection().time());
  }

  /// @param meaning what its key is called among the keys
  private Button tool(String words, String meaning, Runnable action) {
    var button = Editing.only(Labels.button(words, action));
    button.setContentDisplay(ContentDisplay.RIGHT);
    tools.put(button, meaning);
    return button;
  }

  /// Shows at each tool the key that it has now.
  public void showKeys(UnaryOperator<String> keyOf) {
    tools.forEach(
        (button, meaning) -> {
          String key = keyOf.apply(meaning);
          button.setGraphic(key.isEmpty() ? null : new KeyCap(key));
          button.setAccessibleText(
              key.isEmpty() ? button.getText() : tr("%s, key %s", button.getText(), key));
        });
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

  private void show(HoldViewModel.Content now) {
    boolean isOver = now.at() < 0 || now.at() >= now.plan().steps().size();
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
    start.setText(now.running() ? tr("Pause") : tr("Start"));
    start.setGraphic(Labels.icon(now.running() ? Feather.PAUSE : Feather.PLAY));
    // Where no step is left nobody speaks at one, and none takes longer or goes deeper.
    start.setDisable(isOver);
    Labels.show(still, !now.running() && !isOver && !now.closed());
    Labels.show(top, !isOver);
    // One that is closed is read: going back is offered, as its key is, and nothing that changes
    // it.
    Labels.show(start, !now.closed() && !now.plan().isEmpty());
    Labels.show(ways, !now.plan().isEmpty());
    Labels.toggle(back, "flush", now.closed());
    Labels.show(more, !isOver && !now.closed());
    Labels.show(next, !now.closed());
    Labels.show(nextWords, !now.closed());
    Labels.show(toolbox, !now.closed());
    Labels.show(
        deeper, now.question().map(Question::followUps).filter(f -> !f.isEmpty()).isPresent());
    Labels.show(speakers, !isOver);
    Labels.show(unheard, !isOver);
    next.setText(isOver && !now.plan().isEmpty() ? tr("Close the meeting") : tr("Next"));
    nextWords.setText(now.next().isEmpty() ? "" : tr("Next: %s", now.next()));
    speakers(now.speakers());
    Editing.shut(this, now.closed());
    lanes(now);
    promised.show(now.goesThrough());
    kept.show(now.kept());
    conclusion.setText(now.conclusion());
    showVotes(model.estimates().content());
    notes.setText(now.notes());
    Labels.show(said, now.question().isPresent());
    showAnswer();
  }

  /// Shows the evidence for the question and its state as they are now: others may change them.
  public void showAnswer() {
    asked.show(model.content().question());
  }

  /// Where a standing is decided it is asked there what all agree on, and not twice. As long as
  /// votes await a decision that is the next thing to do, and not the next step.
  private void showVotes(EstimateViewModel.Content votes) {
    Labels.show(agreed, model.content().question().filter(votes::concludes).isEmpty());
    Labels.toggle(next, "primary", !votes.isUndecided());
  }

  private void speakers(List<Speaker> all) {
    var there = all.stream().filter(each -> !each.left()).toList();
    FocusPreservingUpdate.keeping(
        speakers, () -> speakers.getChildren().setAll(there.stream().map(this::speaker).toList()));
    String silent =
        there.stream()
            .filter(each -> !each.heard())
            .map(Speaker::who)
            .collect(Collectors.joining(", "));
    unheard.setText(
        there.isEmpty()
            ? tr("Say who is here, under Prepare.")
            : silent.isEmpty() ? tr("All have been heard.") : tr("Not heard yet: %s", silent));
    leaves
        .getItems()
        .setAll(
            all.stream().sorted(Comparator.comparing(Speaker::left)).map(this::leaving).toList());
    var late = new MenuItem(tr("Somebody comes late …"));
    late.setOnAction(_ -> toWhoComes.run());
    leaves.getItems().addAll(new SeparatorMenuItem(), late);
    Labels.show(leaves, !all.isEmpty());
  }

  private MenuItem leaving(Speaker each) {
    var item = new MenuItem(each.left() ? tr("%s is back", each.who()) : each.who());
    item.setOnAction(_ -> model.left(each.who(), !each.left()));
    return item;
  }

  /// Who has spoken, who is heard by what all have seen of them, and who is not yet.
  private static Feather sign(Speaker each) {
    if (each.spoke()) {
      return Feather.MESSAGE_CIRCLE;
    }
    return each.heard() ? Feather.CHECK : Feather.CIRCLE;
  }

  private ToggleButton speaker(Speaker each) {
    var button = Editing.only(new ToggleButton(each.who()));
    button.setMnemonicParsing(false);
    button.getStyleClass().setAll("button", "toggle");
    button.setSelected(each.spoke());
    button.setGraphic(Labels.icon(sign(each), "muted"));
    button.setAccessibleText(tr("%s, has spoken", each.who()));
    if (each.heard() && !each.spoke()) {
      String how = tr("All have seen what they wrote or how they voted.");
      button.setTooltip(new Tooltip(how));
      button.setAccessibleHelp(how);
    }
    button.setOnAction(_ -> model.spoke(each.who()));
    return button;
  }

  /// The editors stay while their question does, so that nobody loses the caret.
  private void lanes(HoldViewModel.Content now) {
    String of =
        now.question().map(Question::id).orElse("")
            + now.lanes().stream().map(HoldViewModel.Lane::role).toList();
    if (!of.equals(lanesOf)) {
      lanesOf = of;
      lanes.getChildren().clear();
      editors.clear();
      now.lanes().forEach(this::lane);
    }
    for (int i = 0; i < editors.size(); i++) {
      editors.get(i).setText(now.lanes().get(i).text());
    }
  }

  private void lane(HoldViewModel.Lane lane) {
    String role = capital(Perspectives.title(lane.role()));
    var editor =
        new MarkdownEditor(
            tr("What the %s says", Perspectives.title(lane.role())), lane.prompt(), 1);
    editor.setOnCommit(text -> model.typeLane(lane.role(), text));
    editors.add(editor);
    lanes.getChildren().add(Labels.column(4, Labels.label(role, "strong"), editor));
  }
}
