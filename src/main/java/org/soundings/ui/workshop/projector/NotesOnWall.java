package org.soundings.ui.workshop.projector;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.text.Labels;

/// What everybody wrote or promised, as the room sees it, group by group. What does not fit is
/// scrolled, and below it stands which of them are in sight.
final class NotesOnWall extends Region {

  private static final double BETWEEN = 28;

  /// The width at which a note begins to wrap although there is room beside it, in the size of its
  /// letters: a line of about forty letters.
  private static final double WIDEST = 20;

  /// So few notes are a list: each has a line of its own.
  private static final int FEW = 6;

  private final VBox content = Labels.column(BETWEEN);
  private final List<Label> notes = new ArrayList<>();
  private int largestGroup = 1;
  private final ScrollPane scroll;
  private final Label seen = Labels.wrapped("", "muted");

  private final String about;

  /// @param about what they are about: the same again is read on where it was left
  NotesOnWall(String about, List<ProjectorView.Group> groups) {
    this.about = about;
    groups.forEach(this::add);
    scroll = Panes.scroll(content);
    seen.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(scroll, seen);
    setMinSize(0, 0);
    scroll.vvalueProperty().subscribe(this::count);
    scroll.viewportBoundsProperty().subscribe(this::count);
    content.layoutBoundsProperty().subscribe(this::count);
  }

  private void add(ProjectorView.Group group) {
    var grid = new NotesGrid(group.notes(), this::columns);
    notes.addAll(grid.notes());
    largestGroup = Math.max(largestGroup, group.notes().size());
    var column = Labels.column(8);
    if (!group.name().isEmpty()) {
      column.getChildren().add(Labels.wrapped(group.name(), "strong"));
    }
    column.getChildren().add(grid);
    content.getChildren().add(column);
  }

  /// As many as are wide enough for the notes of all groups: the better a room sorts, the smaller
  /// its groups are, and it sees no less of the wall for that.
  private int columns(double width) {
    if (notes.size() <= FEW) {
      return 1;
    }
    double letters = notes.getFirst().getFont().getSize();
    double longest = notes.stream().mapToDouble(note -> note.prefWidth(-1)).max().orElse(0);
    double widest = Math.min(longest, WIDEST * letters);
    double beside = (width + NotesGrid.BESIDE) / (widest + NotesGrid.BESIDE);
    return (int) Math.clamp(beside, 1, largestGroup);
  }

  /// Stands where the notes on the same stood before they changed.
  void goOnFrom(NotesOnWall before) {
    if (about.equals(before.about)) {
      scroll.setVvalue(before.scroll.getVvalue());
    }
  }

  /// What its keys scroll.
  ScrollPane scroll() {
    return scroll;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return content.prefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return content.prefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    boolean fits = content.prefHeight(getWidth()) <= getHeight();
    seen.setVisible(!fits);
    double below = fits ? 0 : seen.prefHeight(getWidth());
    double above = fits ? getHeight() : Math.max(0, getHeight() - below - BETWEEN / 2);
    scroll.resizeRelocate(0, 0, getWidth(), above);
    seen.resizeRelocate(0, getHeight() - below, getWidth(), below);
  }

  private void count() {
    double top = Math.max(0, scroll.getVvalue() * Panes.hidden(scroll));
    double bottom = top + scroll.getViewportBounds().getHeight();
    List<Bounds> places = notes.stream().map(this::place).toList();
    int first = lastOf(places, place -> place.getMinY() < top - 1) + 1;
    int last = Math.max(0, lastOf(places, place -> place.getMaxY() <= bottom + 1));
    if (last < first) {
      // None is in sight as a whole: a note that is longer than the wall is read.
      first = Math.min(lastOf(places, place -> place.getMaxY() <= top + 1) + 1, notes.size() - 1);
      last = lastOf(places, place -> place.getMinY() < bottom - 1);
    }
    seen.setText(
        tr(
            "%,d–%,d of %,d. The wheel, Page Up and Page Down lead to the others.",
            first + 1, last + 1, notes.size()));
  }

  /// Which is the last of which something is true, from 0; -1 where it is true of none.
  private static int lastOf(List<Bounds> places, Predicate<Bounds> fits) {
    int last = -1;
    for (int at = 0; at < places.size(); at++) {
      if (fits.test(places.get(at))) {
        last = at;
      }
    }
    return last;
  }

  private Bounds place(Label note) {
    return content.sceneToLocal(note.localToScene(note.getLayoutBounds()));
  }
}
