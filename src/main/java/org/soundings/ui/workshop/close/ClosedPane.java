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
import org.soundings.ui.control.form.BeginAnew;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.layout.Sheet;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.workshop.run.BegunNote;
import org.soundings.ui.workshop.run.QuickNoteKind;

/// Says that a meeting is closed and stays as it is, and opens it again where somebody means to.
/// What was begun at it and not kept stands below in full: the meeting takes no words any more.
public final class ClosedPane extends VBox {

  /// What can be done with notes that were begun.
  ///
  /// @param begun those of the meeting in front
  /// @param goOn opens the meeting again, and the form in which one was begun
  /// @param copy puts words on the clipboard
  public record Ways(
      Supplier<List<BegunNote>> begun,
      Consumer<BegunNote> goOn,
      Consumer<String> copy,
      Consumer<BegunNote> leaveOut) {}

  private final Button again;
  private final VBox notes = Labels.column(8);
  private final Ways ways;
  private List<BegunNote> shown = List.of();

  public ClosedPane(Runnable openAgain, Ways ways) {
    super(8);
    this.ways = ways;
    setMaxWidth(Sheet.WIDTH);
    again = Editing.only(Labels.button(tr("Open it again"), openAgain));
    getChildren()
        .addAll(
            Labels.row(
                8,
                Labels.icon(Feather.LOCK, "muted"),
                Labels.growing(
                    Labels.wrapped(
                        tr(
                            "This meeting is closed and stays as it is. Open it again to change"
                                + " anything; nothing is lost by that.")))),
            again,
            notes);
    // What was begun is another matter than the meeting, and no caption of its button.
    VBox.setMargin(notes, new Insets(16, 0, 0, 0));
    getStyleClass().add("jot");
    Labels.show(this, false);
    Labels.show(notes, false);
  }

  public void show(boolean closed) {
    Labels.show(this, closed);
    showBegun();
  }

  /// Shows what is begun and not kept; drawn anew only where it changed.
  public void showBegun() {
    if (!isVisible()) {
      return;
    }
    List<BegunNote> now = ways.begun().get();
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    notes.getChildren().setAll(Labels.label(tr("Begun, not added"), "strong"));
    now.forEach(note -> notes.getChildren().add(note(note)));
    Labels.show(notes, !now.isEmpty());
  }

  private Node note(BegunNote note) {
    var foot = new FlowPane(12, 4);
    Button goOn = button(tr("Open it again and go on"), note, () -> ways.goOn().accept(note));
    var leaveOut = new BeginAnew(tr("Leave it out"), foot, () -> leaveOut(note));
    leaveOut.button().getStyleClass().add("flush");
    leaveOut.button().setAccessibleText("%s: %s".formatted(tr("Leave it out"), note.words()));
    foot.getChildren()
        .addAll(
            Editing.only(goOn),
            button(tr("Copy the words"), note, () -> ways.copy().accept(note.written())),
            Editing.only(leaveOut.button()));
    return Labels.column(4, Labels.wrapped(note.words()), foot);
  }

  private void leaveOut(BegunNote note) {
    ways.leaveOut().accept(note);
    Focus.first(this).ifPresent(Node::requestFocus);
  }

  private static Button button(String name, BegunNote note, Runnable action) {
    Button button = Labels.button(name, action, "quiet", "flush");
    button.setAccessibleText("%s: %s".formatted(name, note.words()));
    return button;
  }

  /// Puts the focus where it is opened again.
  public void begin() {
    again.requestFocus();
    Panes.reveal(this);
  }

  /// Puts the focus at what was begun, with all its words in sight.
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
