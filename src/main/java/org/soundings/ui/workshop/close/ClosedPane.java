package org.soundings.ui.workshop.close;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.form.DiscardDraftButton;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.layout.Sheet;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.workshop.run.NoteDraft;
import org.soundings.ui.workshop.run.QuickNoteKind;

/// Says that a session is closed and cannot change, and offers to reopen it. Draft notes are shown
/// in full below, because the session accepts no more text.
public final class ClosedPane extends VBox {

  /// Commands for draft notes.
  ///
  /// @param drafts the drafts of the current session
  /// @param goOn reopens the session and opens the form of the draft
  /// @param copy copies text to the clipboard
  public record Ways(
      Supplier<List<NoteDraft>> drafts,
      Consumer<NoteDraft> goOn,
      Consumer<String> copy,
      Consumer<NoteDraft> discard) {}

  private final Button again;
  private final VBox notes = Labels.column(8);
  private final Ways ways;
  private List<NoteDraft> shown = List.of();

  public ClosedPane(Runnable openAgain, Ways ways) {
    super(8);
    this.ways = ways;
    setMaxWidth(Sheet.WIDTH);
    again = Editing.only(Labels.button(tr("Reopen session"), openAgain));
    getChildren()
        .addAll(
            Labels.row(
                8,
                Labels.icon(Feather.LOCK, "muted"),
                Labels.growing(
                    Labels.wrapped(
                        tr(
                            "This session is closed. Reopen it to make changes. Nothing is lost.")))),
            again,
            notes);
    // The drafts are separate from the session, and must not look like the caption of its button.
    VBox.setMargin(notes, new Insets(16, 0, 0, 0));
    getStyleClass().add("quick-note");
    Labels.show(this, false);
    Labels.show(notes, false);
  }

  public void show(boolean closed) {
    Labels.show(this, closed);
    showDrafts();
  }

  /// Shows the drafts; redrawn only if they changed.
  public void showDrafts() {
    if (!isVisible()) {
      return;
    }
    List<NoteDraft> now = ways.drafts().get();
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    notes.getChildren().setAll(Labels.label(tr("Saved drafts"), "strong"));
    now.forEach(note -> notes.getChildren().add(note(note)));
    Labels.show(notes, !now.isEmpty());
  }

  private Node note(NoteDraft note) {
    var foot = new FlowPane(12, 4);
    Button goOn = button(tr("Reopen and resume"), note, () -> ways.goOn().accept(note));
    var discard = new DiscardDraftButton(tr("Discard"), foot, () -> discard(note));
    discard.button().getStyleClass().add("flush");
    discard.button().setAccessibleText("%s: %s".formatted(tr("Discard"), note.words()));
    foot.getChildren()
        .addAll(
            Editing.only(goOn),
            button(tr("Copy text"), note, () -> ways.copy().accept(note.written())),
            Editing.only(discard.button()));
    return Labels.column(4, Labels.wrapped(note.words()), foot);
  }

  private void discard(NoteDraft note) {
    ways.discard().accept(note);
    Focus.first(this).ifPresent(Node::requestFocus);
  }

  private static Button button(String name, NoteDraft note, Runnable action) {
    Button button = Labels.button(name, action, "quiet", "flush");
    button.setAccessibleText("%s: %s".formatted(name, note.words()));
    return button;
  }

  /// Focuses the button to reopen the session.
  public void begin() {
    again.requestFocus();
    Panes.reveal(this);
  }

  /// Focuses the draft, with all its text visible.
  public void begin(QuickNoteKind kind) {
    Optional<Node> at =
        shown.stream()
            .filter(note -> note.kind() == kind)
            .findFirst()
            .map(note -> notes.getChildren().get(1 + shown.indexOf(note)));
    at.ifPresentOrElse(this::beginAt, this::begin);
  }

  private void beginAt(Node note) {
    Focus.first((VBox) note).ifPresent(Node::requestFocus);
    Panes.reveal(note);
  }
}
