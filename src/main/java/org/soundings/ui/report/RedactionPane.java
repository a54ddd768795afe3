package org.soundings.ui.report;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.soundings.app.redaction.Redaction;
import org.soundings.assessment.Readers;
import org.soundings.report.Removed;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.form.Segments;
import org.soundings.ui.control.text.Labels;

/// Who reads the report, what is taken away for them, and the list of all names that are replaced.
/// A word that is missing on the list can be added before the report is made.
final class RedactionPane extends VBox {

  private final ReportViewModel model;
  private final Segments<Readers> readers = new Segments<Readers>(tr("Readers")).wrapping();
  private final VBox rules = new VBox(4);
  private final VBox list = new VBox(4);
  private final VBox words = new VBox(4);
  private final Field word =
      new Field(tr("A further word to replace"), tr("Add a word")).outside().whole();
  private final VBox names =
      Labels.column(
          8,
          Labels.label(tr("Names that are replaced"), "strong"),
          list,
          Labels.wrapped(
              tr(
                  "Addresses, and paths through somebody's home folder, are also found by their"
                      + " form. Is a name missing? Add it here. It holds until the assessment is"
                      + " closed."),
              "meta"),
          word,
          words);

  /// @param change told of the readers that were chosen
  RedactionPane(ReportViewModel model, Consumer<Readers> change) {
    super(8);
    this.model = model;
    for (Readers each : Readers.values()) {
      readers.with(each, each.title());
    }
    readers
        .valueProperty()
        .addListener((_, _, now) -> change.accept(now == null ? Readers.INTERNAL : now));
    word.onCommit(this::add);
    // After Enter the next word is typed.
    word.setOnAction(_ -> word.commitNow());
    model.wordsProperty().addListener((_, _, _) -> showWords());
    getChildren().addAll(readers, names, rules);
  }

  private void add(String text) {
    model.addWord(text);
    word.show("");
  }

  /// What is taken away for the chosen readers, with how much of it there is, once that is counted:
  /// nobody hands a report on because it was said too early that nothing is there.
  void show(Readers chosen, ReportPreview preview) {
    readers.setValue(chosen);
    boolean isCounted = preview.removed().readers() == chosen;
    showRules(chosen, isCounted ? preview.removed() : null);
    Labels.show(names, chosen == Readers.PUBLIC);
    list.getChildren()
        .setAll(
            isCounted
                ? named(preview.redactions())
                : List.of(Labels.wrapped(tr("Being collected …"), "meta")));
  }

  private void showRules(Readers chosen, @Nullable Removed counted) {
    Map<Removed.Kind, Removed.Line> there =
        counted == null
            ? Map.of()
            : counted.lines().stream().collect(Collectors.toMap(Removed.Line::kind, line -> line));
    List<Node> lines =
        Removed.Kind.of(chosen).stream()
            .<Node>map(
                kind -> {
                  String count = counted == null ? tr("Being counted …") : counted(there.get(kind));
                  return Labels.wrapped(kind.rule() + " " + count, "meta");
                })
            .toList();
    rules
        .getChildren()
        .setAll(
            lines.isEmpty()
                ? List.of(Labels.wrapped(tr("Nothing is taken away."), "meta"))
                : lines);
  }

  private static String counted(Removed.@Nullable Line line) {
    return line == null ? tr("None of these here.") : line.counted() + ".";
  }

  private static List<Node> named(List<Redaction> redactions) {
    var byKind = redactions.stream().collect(Collectors.groupingBy(Redaction::kind));
    var lines = new ArrayList<Node>();
    for (Removed.Kind kind : Removed.Kind.values()) {
      List<Redaction> ofKind = byKind.getOrDefault(kind, List.of());
      if (!ofKind.isEmpty()) {
        lines.add(Labels.wrapped(Removed.counted(kind, ofKind.size())));
        lines.add(
            Labels.wrapped(
                ofKind.stream().map(Redaction::line).collect(Collectors.joining("\n")), "meta"));
      }
    }
    return lines;
  }

  private void showWords() {
    words.getChildren().setAll(model.wordsProperty().get().stream().map(this::added).toList());
  }

  private Node added(String text) {
    return Labels.row(
        8,
        Labels.growing(Labels.wrapped(text)),
        Labels.button(tr("Remove"), () -> model.removeWord(text), "link", "small-link"));
  }
}
