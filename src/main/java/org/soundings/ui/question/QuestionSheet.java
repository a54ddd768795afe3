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

/// The sheet that the team looks at, in the order of a conversation: why now, the question, why it
/// matters, the perspectives, the disagreement, one follow-up question, the conclusion, the status.
final class QuestionSheet extends VBox implements Committing {

  /// Between the perspectives and the bars below them, in pixels.
  private static final double GAP = 6;

  /// On a sheet narrower than this, the id is below the reason for asking.
  private static final double NARROW = 560;

  private final Label whyNow = Labels.wrapped("", "meta");
  private final Label id = Labels.whole("", "mono", "muted");
  private final Label question = Labels.wrapped("", "question-text");
  private final Label why = Labels.wrapped("", "lead-text");
  private final NotTranslated untranslated = new NotTranslated(false);
  private final ChangedWordingPane reworded;
  private final Label unreadWords = Labels.wrapped("");
  private final Node unread =
      Labels.row(
          8, Labels.icon(Feather.ALERT_TRIANGLE, "text-missing"), Labels.growing(unreadWords));

  private final PerspectivesPane perspectives;
  private final BarsPane bars;
  private final Field ownPerspective =
      new Field(tr("Perspective name"), Prompted.example(tr("auditor")));
  private final HBox head;

  private final Button panelButton;

  /// The id below the reason for asking, for a narrow sheet.
  private final Label idBelow;

  /// @param side shows or hides the side panel
  /// @param keys the shortcuts of the screen, which can be changed
  QuestionSheet(QuestionViewModel model, Consumer<String> follow, Runnable side, ScreenKeys keys) {
    getStyleClass().add("question-sheet");
    perspectives = new PerspectivesPane(model, follow);
    bars = new BarsPane(model);
    reworded = new ChangedWordingPane(model, perspectives::write, this::rest);
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
            perspectives,
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

  /// Shows at its button whether the side panel is open.
  void showPanel(boolean isThere) {
    Labels.toggle(panelButton, "on", isThere);
  }

  /// Its first line. With the focus there the question is visible, and no text field has the focus.
  Parent head() {
    return head;
  }

  private void rest() {
    Focus.first(head).ifPresent(Node::requestFocus);
  }

  /// Uses less height in a low window.
  void beLow(boolean low) {
    Labels.toggle(this, "low", low);
  }

  private static String words(Problem problem) {
    return tr(
        "Part of this answer could not be read. %s: %s The file still contains that part. New text does not overwrite it.",
        problem.place(), problem.message());
  }

  private Region tools(QuestionViewModel model, ScreenKeys keys) {
    ownPerspective.onCommit(_ -> {});
    ownPerspective.setPrefWidth(200);
    ownPerspective.setVisible(false);
    ownPerspective.managedProperty().bind(ownPerspective.visibleProperty());
    ownPerspective.setOnAction(
        _ -> {
          String role = ownPerspective.getText();
          ownPerspective.clear();
          ownPerspective.setVisible(false);
          model.addPerspective(role);
          perspectives.write(role.strip().toLowerCase(java.util.Locale.ROOT));
        });
    ownPerspective
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                ownPerspective.setVisible(false);
              }
            });
    var mark = Labels.button(tr("Mark disagreement"), bars::mark, "link", "small-link");
    var cap = new KeyCap("");
    cap.textProperty().bind(keys.following(KeyCode.M));
    mark.setGraphic(cap);
    mark.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    var add =
        Labels.button(
            tr("Add perspective"),
            () -> {
              ownPerspective.setVisible(true);
              ownPerspective.requestFocus();
            },
            "link",
            "small-link");
    var tools = new HBox(16, mark, add, ownPerspective);
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
    perspectives.show(content.perspectives());
    bars.show(content);
  }

  void write() {
    perspectives.write();
  }

  void markDifference() {
    bars.mark();
  }

  @Override
  public void commitNow() {
    perspectives.commitNow();
    bars.commitNow();
  }
}
