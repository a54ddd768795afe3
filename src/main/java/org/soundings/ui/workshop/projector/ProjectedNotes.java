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

/// All notes of a silent round, or the open actions, in the projector view, group by group. If they
/// do not fit they scroll, and a line below says which are visible.
final class ProjectedNotes extends Region {

  private static final double BETWEEN = 28;

  /// Maximum width of a note, as a multiple of its font size: a line of about forty letters.
  private static final double WIDEST = 20;

  /// Up to this number of notes, each has a line of its own.
  private static final int FEW = 6;

  private final VBox content = Labels.column(BETWEEN);
  private final List<Label> notes = new ArrayList<>();
  private int largestGroup = 1;
  private final ScrollPane scroll;
  private final Label seen = Labels.wrapped("", "muted");

  private final String about;

  /// @param about their subject: the same subject keeps the scroll position
  ProjectedNotes(String about, List<ProjectorView.Group> groups) {
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

  /// The number of columns, from the widest note of all groups. It is the same for small groups, so
  /// that grouping does not make fewer notes fit.
  private int columns(double width) {
    if (notes.size() <= FEW) {
      return 1;
    }
    double letters = notes.getFirst().getFont().getSize();
    double longest = notes.stream().mapToDouble(note -> note.prefWidth(-1)).max().orElse(0);
    double widest = Math.min(longest, WIDEST * letters);
    double columns = (width + NotesGrid.COLUMN_GAP) / (widest + NotesGrid.COLUMN_GAP);
    return (int) Math.clamp(columns, 1, largestGroup);
  }

  /// Restores the scroll position of the notes on the same subject before they changed.
  void goOnFrom(ProjectedNotes before) {
    if (about.equals(before.about)) {
      scroll.setVvalue(before.scroll.getVvalue());
    }
  }

  /// The pane that its keys scroll.
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
      // No note is completely visible: one that is longer than the view is being read.
      first = Math.min(lastOf(places, place -> place.getMaxY() <= top + 1) + 1, notes.size() - 1);
      last = lastOf(places, place -> place.getMinY() < bottom - 1);
    }
    seen.setText(
        tr(
            "%,d–%,d of %,d. Scroll, or press Page Up or Page Down.",
            first + 1, last + 1, notes.size()));
  }

  /// The last index for which a condition is true, from 0; -1 if there is none.
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
