package org.soundings.ui.workshop.close;

import static org.soundings.language.Messages.tr;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.assessment.Session;
import org.soundings.report.Inline;
import org.soundings.ui.control.form.MarkdownEditor;
import org.soundings.ui.control.layout.Sheet;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.workshop.notes.UnrevealedPane;
import org.soundings.ui.workshop.run.RunViewModel;
import org.soundings.ui.workshop.run.RunningPane;

/// The results of the session, and the retrospective.
public final class ClosePane extends VBox {

  private final Label drafts = Labels.wrapped("", "text-weak");
  private final Label summary = Labels.wrapped("", "lead-text");
  private final VBox decided = Labels.column(10);
  private final VBox open = Labels.column(10);
  private final VBox unplaced = Labels.column(10);
  private final VBox unplacedPart = part(tr("Additional notes"), unplaced);
  private final VBox actions = Labels.column(10);
  private final MarkdownEditor notes =
      Editing.only(new MarkdownEditor(tr("Session notes"), tr("Session notes."), 2));
  private final MarkdownEditor worked =
      Editing.only(new MarkdownEditor(tr("What worked"), tr("What worked well"), 2));
  private final MarkdownEditor change =
      Editing.only(new MarkdownEditor(tr("What to change"), tr("What to change next time"), 2));
  private final Button close = Editing.only(Labels.button("", Feather.CHECK, () -> {}));
  private final Label isClosed =
      Labels.growing(Labels.wrapped(tr("This session is closed."), "meta"));
  private final VBox written = Labels.column(24);
  private final CloseViewModel model;
  private final BiFunction<Path, String, Optional<Path>> askTarget;

  /// @param goOn resumes the silent round on a question
  /// @param askTarget asks for the target file
  public ClosePane(
      CloseViewModel model,
      RunViewModel hold,
      Consumer<String> goOn,
      BiFunction<Path, String, Optional<Path>> askTarget) {
    super(24);
    this.model = model;
    this.askTarget = askTarget;
    setMaxWidth(Sheet.WIDTH);
    notes.setOnCommit(hold.writer()::typeNotes);
    worked.setOnCommit(model::typeWorked);
    change.setOnCommit(model::typeChange);
    close.setOnAction(_ -> model.close(!model.content().closed()));
    Button write =
        Labels.button(tr("Create closing page …"), Feather.FILE_TEXT, this::write, "primary");
    written
        .getChildren()
        .addAll(
            part(tr("Duration"), new TimesPane(model.times())),
            part(tr("Retrospective"), worked, change),
            part(tr("Notes"), notes));
    getChildren()
        .addAll(
            summary,
            new RunningPane(hold, model.zone(), model::stopTime),
            drafts,
            new UnrevealedPane(hold.silent(), goOn),
            part(tr("Decisions"), decided),
            part(tr("Open items"), open),
            part(tr("Actions"), actions),
            written,
            unplacedPart,
            Labels.row(12, write, close, isClosed),
            Labels.wrapped(
                tr("A file name ending in .md creates Markdown. Any other name creates a PDF."),
                "meta"));
    model.contentProperty().addListener((_, _, now) -> show(now));
    show(model.content());
  }

  /// Asks for the target of the closing page and writes it.
  public void write() {
    ClosingPageFile page = model.page();
    if (page.mayWrite()) {
      askTarget.apply(page.proposedFolder(), page.proposedName()).ifPresent(page::write);
    }
  }

  /// Names the draft notes of the session that were not saved.
  public void showDrafts(List<String> words) {
    drafts.setText(tr("Drafts from “Run”: %s.", String.join("; ", words)));
    Labels.show(drafts, !words.isEmpty());
  }

  private static VBox part(String heading, Node... nodes) {
    var part = Labels.column(8, Labels.label(heading, "strong"));
    part.getChildren().addAll(nodes);
    return part;
  }

  private void show(CloseViewModel.Content now) {
    summary.setText(now.summary());
    lines(decided, flows(now.decided()), tr("No entries yet."));
    lines(open, flows(now.open()), tr("None."));
    lines(unplaced, flows(now.unplaced()), "");
    Labels.show(unplacedPart, !now.unplaced().isEmpty());
    lines(
        actions,
        now.actions().stream().map(line -> Labels.wrapped(line)).toList(),
        tr("No actions yet."));
    notes.setText(now.session().map(Session::notes).orElse(""));
    worked.setText(now.retrospective().worked());
    change.setText(now.retrospective().change());
    Editing.shut(written, now.closed());
    Labels.show(isClosed, now.closed());
    close.setText(now.closed() ? tr("Reopen session") : tr("Close session"));
    close.setGraphic(Labels.icon(now.closed() ? Feather.ROTATE_CCW : Feather.CHECK));
  }

  private static void lines(VBox box, List<? extends Node> lines, String nothing) {
    box.getChildren().setAll(lines.isEmpty() ? List.of(Labels.wrapped(nothing, "muted")) : lines);
  }

  private static List<TextFlow> flows(List<org.soundings.report.RichText> lines) {
    return lines.stream().map(ClosePane::flow).toList();
  }

  /// Emphasis on the closing page is emphasised here too.
  private static TextFlow flow(org.soundings.report.RichText line) {
    return Labels.flow(line.inlines().stream().map(ClosePane::run).toArray(Node[]::new));
  }

  private static Text run(Inline inline) {
    String words = new org.soundings.report.RichText(List.of(inline)).text();
    return inline instanceof Inline.Text(var _, var tone)
        ? switch (tone) {
          case STRONG -> Labels.run(words, "strong");
          case QUIET -> Labels.run(words, "muted");
          case PLAIN, CODE -> Labels.run(words);
        }
        : Labels.run(words);
  }

  CloseViewModel model() {
    return model;
  }
}
