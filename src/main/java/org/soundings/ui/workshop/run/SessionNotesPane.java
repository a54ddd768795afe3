package org.soundings.ui.workshop.run;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.app.Dates;
import org.soundings.assessment.Action;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.ui.control.focus.FocusPreservingUpdate;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;
import org.soundings.workshop.SessionNote;
import org.soundings.workshop.SessionNotes;

/// The notes that were saved at the current item, one muted line each, with a button to delete it.
final class SessionNotesPane extends VBox {

  /// The parts of a line.
  private record Line(Feather icon, String kind, String what, String more) {}

  private final Consumer<SessionNote> takeBack;
  private List<SessionNotes> shown = List.of();

  SessionNotesPane(Consumer<SessionNote> takeBack) {
    super(2);
    this.takeBack = takeBack;
    Labels.show(this, false);
  }

  void show(List<SessionNotes> now) {
    if (!now.equals(shown)) {
      shown = now;
      FocusPreservingUpdate.keeping(
          this, () -> getChildren().setAll(now.stream().flatMap(this::part).toList()));
      Labels.show(this, !now.isEmpty());
    }
  }

  private Stream<Node> part(SessionNotes part) {
    return Stream.concat(
        Stream.of(Labels.wrapped(part.heading(), "meta")), part.lines().stream().map(this::line));
  }

  private Node line(SessionNote kept) {
    Line line = words(kept);
    var text =
        Labels.flow(
            Labels.run(line.kind() + ": ", "muted"),
            Labels.run(line.what()),
            Labels.run(line.more().isEmpty() ? "" : " · " + line.more(), "muted"));
    // As high as its text, so that it is aligned with the icons next to it.
    text.setMaxHeight(USE_PREF_SIZE);
    return Labels.row(
        8,
        Labels.icon(line.icon(), "muted", "small"),
        Labels.growing(text),
        Editing.only(
            Labels.iconButton(
                Feather.X, tr("Remove: %s", line.what()), () -> takeBack.accept(kept))));
  }

  private static Line words(SessionNote kept) {
    return switch (kept) {
      case SessionNote.Decided(Workshop.Agreed(var what, var reason, _)) ->
          new Line(Feather.CHECK, tr("Decision"), what, reason(reason));
      case SessionNote.Promised(var action) ->
          new Line(Feather.FLAG, tr("Action"), action.title(), promise(action));
      case SessionNote.Parked(Workshop.Parked(var what, var why, var who, _)) ->
          new Line(
              Feather.CLOCK,
              tr("Parked"),
              what,
              joined(why, who.isBlank() ? "" : tr("Owner: %s", who)));
    };
  }

  private static String reason(String reason) {
    return reason.isBlank() ? "" : tr("Reason: %s", reason);
  }

  private static String promise(Action action) {
    return joined(
        action.owner().isBlank() ? tr("unassigned") : action.owner(),
        action.due() == null ? "" : Dates.day(action.due()));
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
  }
}
