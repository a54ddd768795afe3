package org.soundings.ui.evidence;

import static org.soundings.language.Messages.tr;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Evidence;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.form.DateField;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.form.MarkdownEditor;
import org.soundings.ui.control.form.Picker;
import org.soundings.ui.control.form.RemoveButton;
import org.soundings.ui.control.form.TitleField;
import org.soundings.ui.control.text.Labels;

/// One item: what it is, where and when it was true, its file and hash, and what it speaks to.
final class ItemPane extends VBox {

  private final EvidenceViewModel model;
  private final Field title = new Field(tr("What it shows"), "");
  private final Field system = new Field(tr("From which system"), tr("which system"));
  private final DateField captured;
  private final MarkdownEditor note =
      new MarkdownEditor(tr("Note"), tr("Anything else worth knowing."), 2);
  private final ItemFacts itemFacts;
  private final VBox facts = new VBox(8);
  private final VBox bearings = new VBox(16);
  private final Picker picker;
  private ItemEdits edits;
  private List<BearingPane> rows = List.of();
  private String shown = "";

  /// @param back puts the focus at the list
  ItemPane(
      EvidenceViewModel model,
      Consumer<Path> showFile,
      Consumer<String> follow,
      Consumer<String> copy,
      Runnable back) {
    super(24);
    this.model = model;
    itemFacts = new ItemFacts(model, showFile, follow);
    edits = model.edits("");
    setMaxWidth(820);
    TitleField.of(title);
    captured = new DateField(tr("True on"), model::today).past();
    handOver();
    picker =
        new Picker(
            tr("Add a question it speaks to"),
            tr("Which other question does it speak to? Type a few letters"),
            model::questions,
            model::speakTo);
    getChildren()
        .addAll(
            Labels.column(12, title, facts, new EvidencePreviewPane(model, copy), where()),
            speaksTo(),
            Labels.column(4, Labels.label(tr("Note"), "strong"), note),
            RemoveButton.button(model::remove, back));
  }

  private void handOver() {
    title.onCommit(text -> edits.typeTitle(text));
    system.onCommit(text -> edits.typeSystem(text));
    captured.meaning(tr("not known")).onCommit(day -> edits.captured(day));
    note.setOnCommit(text -> edits.typeNote(text));
  }

  private GridPane where() {
    var grid = new GridPane(16, 8);
    grid.addRow(0, Labels.whole(tr("From"), "muted"), system);
    grid.addRow(1, Labels.whole(tr("True on"), "muted"), captured);
    GridPane.setHgrow(system, javafx.scene.layout.Priority.ALWAYS);
    return grid;
  }

  private VBox speaksTo() {
    return Labels.column(
        8,
        Labels.label(tr("What it speaks to"), "strong"),
        Labels.wrapped(
            tr(
                "It supports or contradicts what the question asks for, whatever the answer"
                    + " is: what contradicts confirms an answer “missing”."),
            "meta"),
        bearings,
        picker);
  }

  /// Whether somebody writes here.
  boolean isWrittenIn() {
    Node focused = getScene() == null ? null : getScene().getFocusOwner();
    return Focus.isText(focused) && Focus.isInside(this, focused);
  }

  /// Whether it shows an item, in whatever state that is.
  boolean isAbout(Evidence item) {
    return edits.id().equals(item.id());
  }

  void show(Evidence item, FileHashes.Known files) {
    turnTo(item);
    picker.about(item.id());
    title.show(item.title());
    system.show(item.system());
    captured.show(item.id(), item.capturedAt() == null ? null : model.localDay(item.capturedAt()));
    note.setText(item.note());
    facts.getChildren().setAll(itemFacts.of(item, files));
    showBearings(item);
  }

  /// What was typed about the item before is handed over to that one.
  private void turnTo(Evidence item) {
    if (!edits.id().equals(item.id())) {
      title.commitNow();
      system.commitNow();
      captured.field().commitNow();
      note.commitNow();
      edits = model.edits(item.id());
    }
  }

  /// Rows are kept while the questions stay the same, so that nobody loses the caret.
  private void showBearings(Evidence item) {
    List<String> questions = item.bearings().stream().map(Bearing::question).toList();
    if (item.id().equals(shown) && questions.equals(rows.stream().map(ItemPane::of).toList())) {
      rows.forEach(BearingPane::show);
      return;
    }
    boolean sameItem = item.id().equals(shown);
    List<String> before = rows.stream().map(ItemPane::of).toList();
    shown = item.id();
    rows = questions.stream().map(question -> row(item, question)).toList();
    bearings.getChildren().setAll(rows);
    if (rows.isEmpty()) {
      bearings
          .getChildren()
          .add(Labels.wrapped(tr("Nothing yet. Say here which question it speaks to."), "muted"));
    }
    if (sameItem) {
      rows.stream()
          .filter(row -> !before.contains(of(row)))
          .findFirst()
          .ifPresent(row -> row.firstFocus().requestFocus());
    }
  }

  private static String of(BearingPane row) {
    return row.model().question();
  }

  private BearingPane row(Evidence item, String question) {
    var open = Labels.button(model.title(question), () -> model.ask(question), "link");
    open.setMinWidth(0);
    return new BearingPane(model.bearing(item, question), Labels.row(0, open));
  }
}
