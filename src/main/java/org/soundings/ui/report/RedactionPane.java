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
import org.soundings.assessment.Audience;
import org.soundings.report.RedactionNotes;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.form.Segments;
import org.soundings.ui.control.text.Labels;

/// The audience of the report, what is redacted for it, and the list of all names that are
/// replaced. A missing word can be added to the list before the report is written.
final class RedactionPane extends VBox {

  private final ReportViewModel model;
  private final Segments<Audience> audience = new Segments<Audience>(tr("Audience")).wrapping();
  private final VBox rules = new VBox(4);
  private final VBox list = new VBox(4);
  private final VBox words = new VBox(4);
  private final Field word =
      new Field(tr("Additional word to redact"), tr("Add word")).outside().whole();
  private final VBox names =
      Labels.column(
          8,
          Labels.label(tr("Redacted names"), "strong"),
          list,
          Labels.wrapped(
              tr(
                  "Addresses and paths in home folders are detected automatically. Add other words to redact here. They apply until the assessment is closed."),
              "meta"),
          word,
          words);

  /// @param change receives the chosen audience
  RedactionPane(ReportViewModel model, Consumer<Audience> change) {
    super(8);
    this.model = model;
    for (Audience each : Audience.values()) {
      audience.with(each, each.title());
    }
    audience
        .valueProperty()
        .addListener((_, _, now) -> change.accept(now == null ? Audience.INTERNAL : now));
    word.onCommit(this::add);
    // After Enter the next word can be typed.
    word.setOnAction(_ -> word.commitNow());
    model.wordsProperty().addListener((_, _, _) -> showWords());
    getChildren().addAll(audience, names, rules);
  }

  private void add(String text) {
    model.addWord(text);
    word.show("");
  }

  /// What is redacted for the audience, with counts. Shown only once it is counted: "nothing" must
  /// not be shown too early, because the user may pass the report on.
  void show(Audience chosen, ReportPreview preview) {
    audience.setValue(chosen);
    boolean isCounted = preview.removed().audience() == chosen;
    showRules(chosen, isCounted ? preview.removed() : null);
    Labels.show(names, chosen == Audience.PUBLIC);
    list.getChildren()
        .setAll(
            isCounted
                ? named(preview.redactions())
                : List.of(Labels.wrapped(tr("Collecting …"), "meta")));
  }

  private void showRules(Audience chosen, @Nullable RedactionNotes counted) {
    Map<RedactionNotes.Kind, RedactionNotes.Line> there =
        counted == null
            ? Map.of()
            : counted.lines().stream()
                .collect(Collectors.toMap(RedactionNotes.Line::kind, line -> line));
    List<Node> lines =
        RedactionNotes.Kind.of(chosen).stream()
            .<Node>map(
                kind -> {
                  String count = counted == null ? tr("Counting …") : counted(there.get(kind));
                  return Labels.wrapped(kind.rule() + " " + count, "meta");
                })
            .toList();
    rules
        .getChildren()
        .setAll(
            lines.isEmpty() ? List.of(Labels.wrapped(tr("Nothing is redacted."), "meta")) : lines);
  }

  private static String counted(RedactionNotes.@Nullable Line line) {
    return line == null ? tr("None found.") : line.counted() + ".";
  }

  private static List<Node> named(List<Redaction> redactions) {
    var byKind = redactions.stream().collect(Collectors.groupingBy(Redaction::kind));
    var lines = new ArrayList<Node>();
    for (RedactionNotes.Kind kind : RedactionNotes.Kind.values()) {
      List<Redaction> ofKind = byKind.getOrDefault(kind, List.of());
      if (!ofKind.isEmpty()) {
        lines.add(Labels.wrapped(RedactionNotes.counted(kind, ofKind.size())));
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
