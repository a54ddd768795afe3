package org.soundings.ui.workshop;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.soundings.ui.control.Panes;
import org.soundings.ui.control.Words;

/// What everybody wrote, as the room sees it, group by group. What does not fit is scrolled, and
/// below it stands which of them are in sight.
final class NotesOnWall extends Region {

  private static final double BETWEEN = 28;

  private final VBox content = Words.column(BETWEEN);
  private final List<Label> notes = new ArrayList<>();
  private final ScrollPane scroll;
  private final Label seen = Words.whole("", "muted");

  private final String question;

  NotesOnWall(Face.Written written) {
    question = written.question();
    written.groups().forEach(this::add);
    scroll = Panes.scroll(content);
    seen.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(scroll, seen);
    setMinSize(0, 0);
    scroll.vvalueProperty().subscribe(this::count);
    scroll.viewportBoundsProperty().subscribe(this::count);
    content.layoutBoundsProperty().subscribe(this::count);
  }

  private void add(Face.Group group) {
    var grid = new NotesGrid(group.notes());
    notes.addAll(grid.notes());
    var column = Words.column(8);
    if (!group.name().isEmpty()) {
      column.getChildren().add(Words.wrapped(group.name(), "strong"));
    }
    column.getChildren().add(grid);
    content.getChildren().add(column);
  }

  /// Stands where the same notes stood before they were put together otherwise.
  void goOnFrom(NotesOnWall before) {
    if (question.equals(before.question)) {
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
    int first = 0;
    int last = 0;
    for (int at = 0; at < notes.size(); at++) {
      Bounds place = place(notes.get(at));
      if (place.getMinY() < top - 1) {
        first = Math.min(at + 1, notes.size() - 1);
      }
      if (place.getMaxY() <= bottom + 1) {
        last = at;
      }
    }
    seen.setText(
        tr(
            "%,d–%,d of %,d. The wheel, Page Up and Page Down lead to the others.",
            Math.min(first, last) + 1, last + 1, notes.size()));
  }

  private Bounds place(Label note) {
    return content.sceneToLocal(note.localToScene(note.getLayoutBounds()));
  }
}
