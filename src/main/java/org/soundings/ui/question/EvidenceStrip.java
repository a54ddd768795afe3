package org.soundings.ui.question;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.base.Shortened;
import org.soundings.evidence.EvidenceIssue;
import org.soundings.language.SpelledNumber;
import org.soundings.ui.control.layout.Columns;
import org.soundings.ui.control.mark.Mark;
import org.soundings.ui.control.mark.StateGlyph;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.KeyCap;
import org.soundings.ui.control.text.Labels;

/// The evidence, docked below the sheet; each card has the sentence first, then source and age.
/// Files can be dropped onto it.
final class EvidenceStrip extends VBox {

  /// Minimum width of a card; as many as fit are side by side.
  private static final double CARD = 196;

  /// Height of a card, in pixels: three lines for the sentence, one each for source and age.
  private static final double HEIGHT = 112;

  /// The same in a high window: one more line for sentence and source.
  private static final double HIGH = 142;

  /// The padding above and below the text, included in the height.
  private static final double WITHIN = 12;

  /// Maximum height of the source: two lines, in pixels.
  private static final double SOURCE = 32;

  /// Minimum width of the button to add evidence.
  private static final double ADDING = 76;

  /// The width of the key hint in it.
  private static final double KEY = 24;

  /// Maximum length of a sentence in the list of the collapsed strip, in characters.
  private static final int SAID = 90;

  private static final String TITLE = mark("Supporting and contradicting evidence");

  private final Consumer<String> open;
  private final Label legend = Labels.label("", "meta");
  private final Label summary = Labels.whole("", "meta");
  private final MenuButton all = new MenuButton();
  private final Label title = Labels.whole(tr(TITLE), "strong");
  private final HBox line = Labels.row(12);
  private final HBox cards = new HBox(12);
  private final Button add;
  private final Button addFolded;

  /// The actual width of the button.
  private final double adding;

  private List<EvidenceCard> shown = List.of();
  private AnswerState state = new AnswerState.Open();
  private boolean folded;
  private boolean high;

  /// @param open receives the id of a chosen item
  /// @param add opens the form to add evidence
  /// @param key the shortcut for it; it can change
  EvidenceStrip(Consumer<String> open, Runnable add, ObservableValue<String> key) {
    this.open = open;
    getStyleClass().add("evidence-strip");
    var cap = new KeyCap("");
    cap.textProperty().bind(key);
    var words = Labels.row(4, Labels.whole(tr("Add"), "meta"), cap);
    words.setAlignment(Pos.CENTER);
    var content = Labels.column(4, Labels.icon(Feather.PLUS, "muted"), words);
    content.setAlignment(Pos.CENTER);
    this.add = Editing.away(Labels.rowButton(tr("Add evidence"), content, add, "drop-target"));
    this.add.accessibleTextProperty().bind(key.map(now -> tr("Add evidence, %s", now)));
    addFolded = Editing.away(Labels.button(tr("Add"), Feather.PLUS, add, "link"));
    adding = Math.max(ADDING, Columns.widest(tr("Add"), Stream.empty()) + KEY);
    this.add.setMinWidth(adding);
    this.add.setMaxWidth(adding);
    widthProperty().addListener((_, _, _) -> show(shown, state));
    all.getStyleClass().add("quiet-menu");
    all.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(line, cards);
  }

  /// @param answered the status of the question
  void show(List<EvidenceCard> evidence, AnswerState answered) {
    shown = evidence;
    state = answered;
    legend.setText(legend(evidence, answered));
    legend.setTooltip(legend.getText().isEmpty() ? null : new Tooltip(legend.getText()));
    summary.setText(summary(evidence));
    cards.getChildren().clear();
    Labels.show(cards, !folded);
    line.getChildren().setAll(folded ? folded() : unfolded());
    fit();
    if (folded) {
      return;
    }
    if (evidence.isEmpty()) {
      cards.getChildren().add(Labels.growing(nothing()));
    }
    for (EvidenceCard card : evidence.stream().limit(fitting()).toList()) {
      Node node = card(card);
      HBox.setHgrow(node, Priority.ALWAYS);
      cards.getChildren().add(node);
    }
    add.setPrefHeight(height());
    cards.getChildren().add(add);
  }

  private double height() {
    return high ? HIGH : HEIGHT;
  }

  private List<Node> unfolded() {
    return List.of(title, Labels.growing(legend), summary);
  }

  /// Everything on one line: as many marks as fit, and behind the summary a list of all items with
  /// their sentences.
  private List<Node> folded() {
    var items = new ArrayList<Node>();
    items.add(title);
    for (EvidenceCard card : shown) {
      Button mark =
          Labels.rowButton(
              card.name(), new StackPane(StateGlyph.of(card.mark())), open(card), "strip-mark");
      mark.setTooltip(new Tooltip(card.name()));
      mark.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
      items.add(mark);
    }
    items.add(Labels.growing(legend));
    items.add(Labels.grow());
    if (!shown.isEmpty()) {
      all.setText(summary.getText());
      all.setAccessibleText(tr("%s: show evidence", summary.getText()));
      all.getItems().setAll(shown.stream().map(this::item).toList());
      all.setAccessibleHelp(legend.getText());
      if (!legend.getText().isEmpty()) {
        all.getItems().addFirst(note(legend.getText()));
      }
      items.add(all);
    }
    items.add(addFolded);
    return items;
  }

  /// Shows in the collapsed strip what fits completely: the explanation is hidden first, because
  /// the list has it too, then the title, then marks from the last on.
  private void fit() {
    line.getChildren().stream()
        .filter(node -> node != addFolded)
        .forEach(node -> Labels.show(node, true));
    if (!folded || getScene() == null) {
      return;
    }
    applyCss();
    Labels.show(legend, fits());
    Labels.show(title, fits());
    for (Node mark : line.lookupAll(".strip-mark").stream().toList().reversed()) {
      Labels.show(mark, fits());
    }
  }

  private boolean fits() {
    double needed = snappedLeftInset() + snappedRightInset() - line.getSpacing();
    for (Node node : line.getChildren()) {
      needed += node.isManaged() ? node.prefWidth(-1) + line.getSpacing() : 0;
    }
    return needed <= getWidth();
  }

  private static MenuItem note(String words) {
    var note = new MenuItem(words);
    note.getStyleClass().add("note");
    note.setDisable(true);
    return note;
  }

  private MenuItem item(EvidenceCard card) {
    String said = Shortened.to(SAID, card.sentence());
    var item = new MenuItem(card.nameSaying(said), StateGlyph.of(card.mark()));
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> open(card).run());
    return item;
  }

  private Runnable open(EvidenceCard card) {
    return () -> open.accept(card.id());
  }

  private long fitting() {
    return Math.max(2, (long) ((getWidth() - 80 - adding) / CARD));
  }

  /// Collapses the strip to one line of marks in a low window.
  void fold(boolean now) {
    if (now != folded) {
      folded = now;
      show(shown, state);
    }
  }

  /// Gives cards more height in a high window, for longer sentences.
  void beHigh(boolean now) {
    if (now != high) {
      high = now;
      show(shown, state);
    }
  }

  /// Explains that a mark is about the evidence, if it could be mistaken for a statement about the
  /// answer.
  static String legend(List<EvidenceCard> evidence, AnswerState answered) {
    boolean contradicts = evidence.stream().anyMatch(card -> card.mark() == Mark.CONTRADICTS);
    return answered.isWeakOrMissing() && contradicts
        ? tr("Contradicts the control and therefore confirms your answer")
        : "";
  }

  /// The number of items, and how many of them do not count.
  static String summary(List<EvidenceCard> evidence) {
    if (evidence.isEmpty()) {
      return "";
    }
    int expired = count(evidence, issue -> issue == EvidenceIssue.EXPIRED);
    int undated = count(evidence, issue -> issue == EvidenceIssue.UNDATED);
    int others =
        count(evidence, issue -> issue != EvidenceIssue.EXPIRED && issue != EvidenceIssue.UNDATED);
    String items = trn("one item", "%s items", evidence.size(), SpelledNumber.of(evidence.size()));
    if (expired + undated + others == 0) {
      return tr("%s, none expired", items);
    }
    String old =
        expired == 0
            ? items
            : trn("%s, one expired", "%s, %s expired", expired, items, SpelledNumber.of(expired));
    String dated =
        undated == 0
            ? old
            : trn("%s, one undated", "%s, %s undated", undated, old, SpelledNumber.of(undated));
    return others == 0
        ? dated
        : trn("%s, one not counted", "%s, %s not counted", others, dated, SpelledNumber.of(others));
  }

  private static int count(List<EvidenceCard> evidence, Predicate<EvidenceIssue> which) {
    return (int) evidence.stream().flatMap(card -> card.issue().stream()).filter(which).count();
  }

  private static Node nothing() {
    var words =
        Labels.column(
            2,
            Labels.wrapped(tr("No evidence yet.")),
            Labels.wrapped(
                tr(
                    "Drop a file, paste a screenshot, or run a command from the side panel. Evidence can support or contradict the control, or be neutral."),
                "meta"));
    words.setAlignment(Pos.CENTER_LEFT);
    words.setMinHeight(HEIGHT);
    return words;
  }

  private Node card(EvidenceCard card) {
    var sentence =
        Labels.wrapped(card.mark().title() + ": " + card.sentence(), "evidence-sentence");
    sentence.setMinHeight(0);
    sentence.setAlignment(Pos.TOP_LEFT);
    var glyph = new VBox(StateGlyph.of(card.mark()));
    glyph.setPadding(new javafx.geometry.Insets(2, 0, 0, 0));
    var top = Labels.row(8, glyph, Labels.growing(sentence));
    top.setAlignment(Pos.TOP_LEFT);
    top.setMinHeight(0);
    VBox.setVgrow(top, Priority.ALWAYS);
    var age = Labels.whole(card.age(), "meta");
    Labels.toggle(age, "text-weak", card.issue().isPresent());
    var content = Labels.column(2, top, Labels.column(0, source(card), age));
    content.setMinHeight(height() - WITHIN);
    content.setPrefHeight(height() - WITHIN);
    var button = Labels.rowButton(card.name(), content, open(card), "evidence-card");
    button.setPrefWidth(200);
    // A long sentence is cut in the card.
    button.setTooltip(new Tooltip(card.name()));
    button.setUserData(card.id());
    return button;
  }

  /// The source, on two lines if there is height for them.
  private Label source(EvidenceCard card) {
    if (!high) {
      return Labels.label(card.source(), "meta");
    }
    var source = Labels.wrapped(card.source(), "meta");
    source.setMinHeight(0);
    source.setMaxHeight(SOURCE);
    return source;
  }
}
