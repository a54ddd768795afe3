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
import org.soundings.workshop.Kept;
import org.soundings.workshop.KeptPart;

/// What was kept at the step in front, a quiet line each, with a way to take it back.
final class KeptPane extends VBox {

  /// What a line is made of.
  private record Line(Feather icon, String kind, String what, String more) {}

  private final Consumer<Kept> takeBack;
  private List<KeptPart> shown = List.of();

  KeptPane(Consumer<Kept> takeBack) {
    super(2);
    this.takeBack = takeBack;
    Labels.show(this, false);
  }

  void show(List<KeptPart> now) {
    if (!now.equals(shown)) {
      shown = now;
      FocusPreservingUpdate.keeping(
          this, () -> getChildren().setAll(now.stream().flatMap(this::part).toList()));
      Labels.show(this, !now.isEmpty());
    }
  }

  private Stream<Node> part(KeptPart part) {
    return Stream.concat(
        Stream.of(Labels.wrapped(part.heading(), "meta")), part.lines().stream().map(this::line));
  }

  private Node line(Kept kept) {
    Line line = words(kept);
    var text =
        Labels.flow(
            Labels.run(line.kind() + ": ", "muted"),
            Labels.run(line.what()),
            Labels.run(line.more().isEmpty() ? "" : " · " + line.more(), "muted"));
    // As high as its words, so that they stand at the height of the signs beside them.
    text.setMaxHeight(USE_PREF_SIZE);
    return Labels.row(
        8,
        Labels.icon(line.icon(), "muted", "small"),
        Labels.growing(text),
        Editing.only(
            Labels.iconButton(
                Feather.X, tr("Take back: %s", line.what()), () -> takeBack.accept(kept))));
  }

  private static Line words(Kept kept) {
    return switch (kept) {
      case Kept.Decided(Workshop.Agreed(var what, var reason, _)) ->
          new Line(Feather.CHECK, tr("Decided"), what, because(reason));
      case Kept.Promised(var action) ->
          new Line(Feather.FLAG, tr("Action"), action.title(), promise(action));
      case Kept.Parked(Workshop.Parked(var what, var why, var who, _)) ->
          new Line(
              Feather.CLOCK,
              tr("Parked"),
              what,
              joined(why, who.isBlank() ? "" : tr("%s takes it", who)));
    };
  }

  private static String because(String reason) {
    return reason.isBlank() ? "" : tr("because %s", reason);
  }

  private static String promise(Action action) {
    return joined(
        action.owner().isBlank() ? tr("nobody yet") : action.owner(),
        action.due() == null ? "" : Dates.day(action.due()));
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
  }
}
