package org.soundings.ui.question;

import static org.soundings.language.Messages.tr;

import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.base.Problem;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.text.Committing;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.KeyCap;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.NotTranslated;
import org.soundings.ui.control.text.Prompted;
import org.soundings.ui.screen.ScreenKeys;

/// The sheet people look at together, in the order of a conversation: why now, the question, why it
/// matters, the lanes, where they differ, one deeper question, what all agree on, the state.
final class QuestionSheet extends VBox implements Committing {

  /// Between the lanes and what stands below them, pixels.
  private static final double GAP = 6;

  /// Where the sheet is narrower than this, its id stands below why it is asked.
  private static final double NARROW = 560;

  private final Label whyNow = Labels.wrapped("", "meta");
  private final Label id = Labels.whole("", "mono", "muted");
  private final Label question = Labels.wrapped("", "question-text");
  private final Label why = Labels.wrapped("", "lead-text");
  private final NotTranslated untranslated = new NotTranslated(false);
  private final RewordedPane reworded;
  private final Label unreadWords = Labels.wrapped("");
  private final Node unread =
      Labels.row(
          8, Labels.icon(Feather.ALERT_TRIANGLE, "text-missing"), Labels.growing(unreadWords));

  private final LanesPane lanes;
  private final BarsPane bars;
  private final Field ownLane = new Field(tr("Name of the lane"), Prompted.example(tr("auditor")));
  private final HBox head;

  private final Button panelButton;

  /// The id below why it is asked, where both would be narrow beside each other.
  private final Label idBelow;

  /// @param side shows or hides the side panel
  /// @param keys those of the screen, which can be changed
  QuestionSheet(QuestionViewModel model, Consumer<String> follow, Runnable side, ScreenKeys keys) {
    getStyleClass().add("question-sheet");
    lanes = new LanesPane(model, follow);
    bars = new BarsPane(model);
    reworded = new RewordedPane(model, lanes::write, this::rest);
    VBox.setMargin(reworded, new Insets(12, 0, 0, 0));
    unread.getStyleClass().add("reworded");
    VBox.setMargin(unread, new Insets(12, 0, 0, 0));
    Region tools = Editing.away(tools(model, keys));
    idBelow = Labels.label("", id.getStyleClass().toArray(String[]::new));
    idBelow.textProperty().bind(id.textProperty());
    panelButton = sideButton(side, keys);
    head =
        Labels.row(
            8,
            Labels.icon(Feather.COMPASS, "muted"),
            Labels.growing(Labels.column(2, whyNow, idBelow)),
            id,
            panelButton);
    getChildren()
        .addAll(
            head,
            Labels.space(8),
            question,
            Labels.space(10),
            why,
            untranslated,
            unread,
            reworded,
            Labels.space(14),
            lanes,
            bars,
            tools);
    VBox.setMargin(bars, new Insets(GAP, 0, 0, 0));
    widthProperty().addListener((_, _, width) -> beNarrow(width.doubleValue() < NARROW));
    beNarrow(false);
  }

  private void beNarrow(boolean narrow) {
    Labels.show(id, !narrow);
    Labels.show(idBelow, narrow);
  }

  private static Button sideButton(Runnable side, ScreenKeys keys) {
    Button button = Labels.iconButton(Feather.SIDEBAR, tr("Side panel"), side);
    var words = keys.following(KeyCode.F9).map(now -> tr("Side panel, %s", now));
    button.accessibleTextProperty().bind(words);
    button.getTooltip().textProperty().bind(words);
    return button;
  }

  /// Says at its button whether the side panel is there.
  void showPanel(boolean isThere) {
    Labels.toggle(panelButton, "on", isThere);
  }

  /// Its first line: from there the question itself is in sight, and no text has the focus.
  Parent head() {
    return head;
  }

  private void rest() {
    Focus.first(head).ifPresent(Node::requestFocus);
  }

  /// Makes do with less room in a low window.
  void beLow(boolean low) {
    Labels.toggle(this, "low", low);
  }

  private static String words(Problem problem) {
    return tr(
        "What was said here could not be read in whole: %s: %s It is in that file still. What is written here is put beside it.",
        problem.place(), problem.message());
  }

  private Region tools(QuestionViewModel model, ScreenKeys keys) {
    ownLane.onCommit(_ -> {});
    ownLane.setPrefWidth(200);
    ownLane.setVisible(false);
    ownLane.managedProperty().bind(ownLane.visibleProperty());
    ownLane.setOnAction(
        _ -> {
          String role = ownLane.getText();
          ownLane.clear();
          ownLane.setVisible(false);
          model.addLane(role);
          lanes.write(role.strip().toLowerCase(java.util.Locale.ROOT));
        });
    ownLane
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                ownLane.setVisible(false);
              }
            });
    var mark = Labels.button(tr("Mark where you differ"), bars::mark, "link", "small-link");
    var cap = new KeyCap("");
    cap.textProperty().bind(keys.following(KeyCode.M));
    mark.setGraphic(cap);
    mark.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    var add =
        Labels.button(
            tr("Add a lane"),
            () -> {
              ownLane.setVisible(true);
              ownLane.requestFocus();
            },
            "link",
            "small-link");
    var tools = new HBox(16, mark, add, ownLane);
    tools.getStyleClass().add("sheet-tools");
    return tools;
  }

  void show(QuestionContent content) {
    whyNow.setText(content.whyNow());
    id.setText(content.question().id());
    question.setText(content.question().question());
    why.setText(content.question().why());
    untranslated.show(!content.translated());
    Labels.show(unread, content.unread().isPresent());
    content.unread().ifPresent(problem -> unreadWords.setText(words(problem)));
    reworded.show(content);
    lanes.show(content.lanes());
    bars.show(content);
  }

  void write() {
    lanes.write();
  }

  void markDifference() {
    bars.mark();
  }

  @Override
  public void commitNow() {
    lanes.commitNow();
    bars.commitNow();
  }
}
