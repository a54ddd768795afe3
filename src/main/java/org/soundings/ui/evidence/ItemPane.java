package org.soundings.ui.evidence;

import static org.soundings.language.Messages.tr;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.form.DateField;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.form.MarkdownEditor;
import org.soundings.ui.control.form.Picker;
import org.soundings.ui.control.form.RemoveButton;
import org.soundings.ui.control.form.TitleField;
import org.soundings.ui.control.text.Labels;

/// One item: what it is, where and when it was captured, its file and hash, and its mappings.
final class ItemPane extends VBox {

  private final EvidenceViewModel model;
  private final Field title = new Field(tr("Title"), "");
  private final Field system = new Field(tr("System or host"), tr("system name"));
  private final DateField captured;
  private final MarkdownEditor note = new MarkdownEditor(tr("Note"), tr("Additional notes."), 2);
  private final ItemFacts itemFacts;
  private final VBox facts = new VBox(8);
  private final VBox mappings = new VBox(16);
  private final Picker picker;
  private ItemEdits edits;
  private List<MappingPane> rows = List.of();
  private String shown = "";

  /// @param back focuses the list
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
    captured = new DateField(tr("Captured on"), model::today).past();
    handOver();
    picker =
        new Picker(
            tr("Map to another question"),
            tr("Type to find another question"),
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
    captured.meaning(tr("unknown")).onCommit(day -> edits.captured(day));
    note.setOnCommit(text -> edits.typeNote(text));
  }

  private GridPane where() {
    var grid = new GridPane(16, 8);
    grid.addRow(0, Labels.whole(tr("System or host"), "muted"), system);
    grid.addRow(1, Labels.whole(tr("Captured on"), "muted"), captured);
    GridPane.setHgrow(system, javafx.scene.layout.Priority.ALWAYS);
    return grid;
  }

  private VBox speaksTo() {
    return Labels.column(
        8,
        Labels.label(tr("Mapped questions"), "strong"),
        Labels.wrapped(
            tr(
                "Judge the evidence against the question, not against your answer. Evidence that contradicts the control confirms the rating “missing”."),
            "meta"),
        mappings,
        picker);
  }

  /// Whether the user is editing here.
  boolean isWrittenIn() {
    Node focused = getScene() == null ? null : getScene().getFocusOwner();
    return Focus.isText(focused) && Focus.isInside(this, focused);
  }

  /// Whether it shows an item, in any version of it.
  boolean isAbout(Evidence item) {
    return edits.id().equals(item.id());
  }

  void show(Evidence item, FileHashes.Known files) {
    turnTo(item);
    picker.about(item.id());
    title.show(item.title());
    system.show(item.system());
    captured.show(item.id(), item.capturedOn() == null ? null : model.localDay(item.capturedOn()));
    note.setText(item.note());
    facts.getChildren().setAll(itemFacts.of(item, files));
    showMappings(item);
  }

  /// Commits pending input to the item that was shown before.
  private void turnTo(Evidence item) {
    if (!edits.id().equals(item.id())) {
      title.commitNow();
      system.commitNow();
      captured.field().commitNow();
      note.commitNow();
      edits = model.edits(item.id());
    }
  }

  /// Rows are kept while the questions stay the same, so that the caret is not lost.
  private void showMappings(Evidence item) {
    List<String> questions = item.mappings().stream().map(EvidenceMapping::question).toList();
    if (item.id().equals(shown) && questions.equals(rows.stream().map(ItemPane::of).toList())) {
      rows.forEach(MappingPane::show);
      return;
    }
    boolean sameItem = item.id().equals(shown);
    List<String> before = rows.stream().map(ItemPane::of).toList();
    shown = item.id();
    rows = questions.stream().map(question -> row(item, question)).toList();
    mappings.getChildren().setAll(rows);
    if (rows.isEmpty()) {
      mappings
          .getChildren()
          .add(
              Labels.wrapped(
                  tr("No mapped questions yet. Add the questions this evidence relates to."),
                  "muted"));
    }
    if (sameItem) {
      rows.stream()
          .filter(row -> !before.contains(of(row)))
          .findFirst()
          .ifPresent(row -> row.firstFocus().requestFocus());
    }
  }

  private static String of(MappingPane row) {
    return row.model().question();
  }

  private MappingPane row(Evidence item, String question) {
    var open = Labels.button(model.title(question), () -> model.ask(question), "link");
    open.setMinWidth(0);
    return new MappingPane(model.mapping(item, question), Labels.row(0, open));
  }
}
