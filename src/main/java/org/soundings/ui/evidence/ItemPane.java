package org.soundings.ui.evidence;

import static org.soundings.language.Messages.quoted;
import static org.soundings.language.Messages.tr;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.app.evidence.MaskedSecrets;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.StoredFile;
import org.soundings.language.DayForms;
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
  private final Consumer<Path> showFile;
  private final Consumer<String> follow;
  private final Field title = new Field(tr("What it shows"), "");
  private final Field system = new Field(tr("From which system"), tr("which system"));
  private final DateField captured;
  private final MarkdownEditor note =
      new MarkdownEditor(tr("Note"), tr("Anything else worth knowing."), 2);
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
    this.showFile = showFile;
    this.follow = follow;
    edits = model.edits("");
    setMaxWidth(820);
    TitleField.of(title);
    title.onCommit(text -> edits.typeTitle(text));
    system.onCommit(text -> edits.typeSystem(text));
    captured = new DateField(tr("True on"), model::today).past();
    captured.meaning(tr("not known")).onCommit(day -> edits.captured(day));
    note.setOnCommit(text -> edits.typeNote(text));
    var grid = new GridPane(16, 8);
    grid.addRow(0, Labels.whole(tr("From"), "muted"), system);
    grid.addRow(1, Labels.whole(tr("True on"), "muted"), captured);
    GridPane.setHgrow(system, javafx.scene.layout.Priority.ALWAYS);
    var remove = RemoveButton.button(model::remove, back);
    picker =
        new Picker(
            tr("Add a question it speaks to"),
            tr("Which other question does it speak to? Type a few letters"),
            model::questions,
            model::speakTo);
    getChildren()
        .addAll(
            Labels.column(12, title, facts, new EvidencePreviewPane(model, copy), grid),
            Labels.column(
                8,
                Labels.label(tr("What it speaks to"), "strong"),
                Labels.wrapped(
                    tr(
                        "It supports or contradicts what the question asks for, whatever the answer"
                            + " is: what contradicts confirms an answer “missing”."),
                    "meta"),
                bearings,
                picker),
            Labels.column(4, Labels.label(tr("Note"), "strong"), note),
            remove);
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
    facts.getChildren().setAll(facts(item, files));
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

  private Node facts(Evidence item, FileHashes.Known files) {
    String age = model.age(item);
    String valid = tr("%s, credible for %d days", age, model.daysValid(item));
    var about =
        Labels.column(
            0,
            Labels.wrapped(
                tr(
                    "%s, %s, added %s%s",
                    item.id(),
                    EvidenceViewModel.kind(item.source()),
                    model.day(item.addedAt()),
                    item.addedBy().isEmpty() ? "" : tr(" by %s", item.addedBy())),
                "muted"),
            Labels.wrapped(valid, model.isDoubted(item) ? "text-weak" : "muted"));
    files.why(item).ifPresent(why -> about.getChildren().add(Labels.wrapped(why, "text-missing")));
    var facts = new VBox(12, about);
    particular(item.source()).ifPresent(facts.getChildren()::add);
    item.file().ifPresent(file -> facts.getChildren().add(file(item, file, files.of(item))));
    item.file()
        .flatMap(StoredFile::wasRead)
        .ifPresent(reading -> facts.getChildren().add(new ReadingPane(item, reading, model)));
    return facts;
  }

  private Optional<Node> particular(EvidenceSource source) {
    return switch (source) {
      case EvidenceSource.CommandOutput(var command, var host, var exit, var _) ->
          Optional.of(
              Labels.column(
                  4,
                  Labels.wrapped(command, "mono", "command"),
                  Labels.wrapped(
                      (host.isEmpty() ? "" : tr("on %s, ", host))
                          + (exit == null ? tr("exit code not noted") : tr("exit code %s", exit)),
                      "meta")));
      case EvidenceSource.Link(var url) ->
          Optional.of(Labels.button(url, Feather.EXTERNAL_LINK, () -> follow.accept(url), "link"));
      case EvidenceSource.Statement(var _, var text) ->
          Optional.of(Labels.wrapped(quoted(text), "lead-text"));
      case EvidenceSource.ToolReport(var _, var _, var database, var _) ->
          database.isEmpty()
              ? Optional.empty()
              : Optional.of(Labels.wrapped(tr("Data of %s", DayForms.dayOf(database)), "meta"));
      case EvidenceSource.File _, EvidenceSource.Screenshot _ -> Optional.empty();
    };
  }

  private Node file(Evidence item, StoredFile file, FileHashes.Hash hash) {
    var words =
        Labels.column(
            0,
            Labels.label(file.name(), "mono"),
            Labels.wrapped(
                tr("%,d bytes, SHA-256 %s…%s", file.size(), file.digest().brief(), hash(hash)),
                "meta"));
    MaskedSecrets.sentence(List.of(item))
        .map(many -> Labels.wrapped(many, "meta"))
        .ifPresent(words.getChildren()::add);
    var row = Labels.row(12, Labels.icon(Feather.FILE, "muted"), Labels.growing(words));
    model
        .file(item)
        .ifPresent(
            path ->
                row.getChildren()
                    .add(Labels.button(tr("Show the file"), () -> showFile.accept(path), "link")));
    return row;
  }

  private static String hash(FileHashes.Hash hash) {
    return switch (hash) {
      case NOT_CHECKED -> tr(", not checked yet");
      case VERIFIED -> tr(", verified: it is what was added");
      case CHANGED -> tr(", no longer what was added");
    };
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
