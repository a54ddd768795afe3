package org.soundings.ui.report;

import static org.soundings.language.Messages.tr;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.report.pdf.PrintedPage;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.text.Direction;
import org.soundings.ui.control.text.Labels;

/// The preview of the report, page by page, always on white paper. It is drawn again shortly after
/// the last change.
final class ReportPreviewPane extends BorderPane {

  private static final Duration PAUSE = Duration.millis(300);
  private static final double MARGIN = 32;
  private static final double WIDEST = 900;

  private final ReportViewModel model;
  private final PagePicture picture;
  private final StackPane sheet;
  private final ScrollPane scroll;
  private final Label place = Labels.whole("", "muted");
  private final Button back =
      Labels.iconButton(Feather.CHEVRON_LEFT, tr("Previous page, Page Up"), () -> go(shown() - 1));
  private final Button next =
      Labels.iconButton(Feather.CHEVRON_RIGHT, tr("Next page, Page Down"), () -> go(shown() + 1));
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private int page;

  ReportPreviewPane(ReportViewModel model) {
    this.model = model;
    picture = new PagePicture(model.fonts());
    sheet = new StackPane(new Group(picture));
    Direction.leftToRight(sheet).getStyleClass().add("paper");
    sheet.setFocusTraversable(true);
    sheet.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    sheet.setOnMouseClicked(_ -> sheet.requestFocus());
    var middle = new StackPane(sheet);
    middle.setPadding(new Insets(MARGIN));
    middle.setAlignment(Pos.TOP_CENTER);
    scroll = Panes.scroll(middle);
    scroll.getStyleClass().add("picture");
    scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    scroll.viewportBoundsProperty().addListener((_, _, _) -> show());
    sheet.insetsProperty().addListener((_, _, _) -> show());
    var bar = Labels.row(8, back, place, next);
    bar.setAlignment(Pos.CENTER);
    bar.setPadding(new Insets(8));
    bar.getStyleClass().add("preview-bar");
    setTop(bar);
    setCenter(scroll);
    pause.setOnFinished(_ -> model.draw());
    model.previewProperty().addListener((_, _, _) -> show());
    model.choices().choiceProperty().addListener((_, _, _) -> redraw());
    model.baselineProperty().addListener((_, _, _) -> redraw());
    model.wordsProperty().addListener((_, _, _) -> redraw());
    show();
  }

  /// Draws it again after a delay; the first time at once.
  void refresh() {
    if (pages().isEmpty()) {
      model.draw();
    } else {
      redraw();
    }
  }

  /// Draws it again after a delay.
  private void redraw() {
    pause.playFromStart();
  }

  /// The preview is no longer visible.
  void rest() {
    pause.stop();
  }

  private List<PrintedPage> pages() {
    return model.previewProperty().get().pages();
  }

  /// The visible page, from 0.
  private int shown() {
    return Math.clamp(page, 0, Math.max(0, pages().size() - 1));
  }

  private void go(int wanted) {
    int before = shown();
    page = Math.clamp(wanted, 0, Math.max(0, pages().size() - 1));
    if (page != before) {
      scroll.setVvalue(0);
    }
    show();
  }

  private void press(KeyEvent event) {
    int wanted =
        switch (event.getCode()) {
          case PAGE_DOWN -> shown() + 1;
          case PAGE_UP -> shown() - 1;
          case HOME -> 0;
          case END -> pages().size() - 1;
          default -> -2;
        };
    if (wanted > -2 && event.getCode() != KeyCode.UNDEFINED) {
      go(wanted);
      event.consume();
    }
  }

  private void show() {
    List<PrintedPage> pages = pages();
    back.setDisable(shown() == 0);
    next.setDisable(shown() >= pages.size() - 1);
    Labels.show(sheet, !pages.isEmpty());
    if (pages.isEmpty()) {
      place.setText(tr("Creating the preview …"));
      return;
    }
    PrintedPage now = pages.get(shown());
    place.setText(tr("Page %d of %d", shown() + 1, pages.size()));
    sheet.setAccessibleText(
        tr("Page %d of %d, %s.\n%s", shown() + 1, pages.size(), now.section(), now.text()));
    double around = 2 * MARGIN + sheet.getInsets().getLeft() + sheet.getInsets().getRight();
    double room = Math.min(WIDEST, scroll.getViewportBounds().getWidth() - around);
    if (room > 0) {
      picture.draw(now, room, Math.abs(getLocalToSceneTransform().getMxx()));
    }
  }
}
