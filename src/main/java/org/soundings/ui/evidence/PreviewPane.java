package org.soundings.ui.evidence;

import static org.soundings.language.Messages.tr;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import org.soundings.app.evidence.Preview;
import org.soundings.ui.control.Direction;
import org.soundings.ui.control.Words;

/// The beginning of a stored file: a text with the numbers of its lines, or a picture.
final class PreviewPane extends VBox {

  private static final double MOST_HEIGHT = 220;
  private static final double WIDTH = 780;

  PreviewPane(EvidenceViewModel model) {
    super(6);
    model.previewProperty().addListener((_, _, now) -> show(now));
    show(model.previewProperty().get());
  }

  private void show(EvidenceViewModel.Shown shown) {
    getChildren().clear();
    Words.show(this, !shown.item().isEmpty());
    if (!isVisible()) {
      return;
    }
    switch (shown.preview()) {
      case Preview.Text text -> showText(text);
      case Preview.Picture picture -> showPicture(picture, shown.file());
      case Preview.Nothing(var why) -> getChildren().add(Words.wrapped(why, "meta"));
    }
  }

  private void showText(Preview.Text text) {
    var scroll = Direction.leftToRight(new ScrollPane(new NumberedText(text.lines())));
    scroll.setMaxHeight(MOST_HEIGHT);
    scroll.setFocusTraversable(true);
    scroll.setAccessibleText(tr("The beginning of the file: %s", beginning(text.lines())));
    scroll.getStyleClass().add("preview");
    getChildren().add(scroll);
    if (!text.isWhole()) {
      getChildren().add(Words.wrapped(tr("Only the beginning is shown."), "meta"));
    }
  }

  /// Read aloud; a whole file would be too much.
  private static String beginning(List<String> lines) {
    return lines.stream().limit(5).map(String::strip).collect(Collectors.joining(" "));
  }

  /// The points are decoded aside, already as small as they are drawn.
  private void showPicture(Preview.Picture picture, Path file) {
    double scale = Math.min(1, Math.min(WIDTH / picture.width(), MOST_HEIGHT / picture.height()));
    var image =
        new Image(
            file.toUri().toString(),
            2 * scale * picture.width(),
            2 * scale * picture.height(),
            true,
            true,
            true);
    var view = new ImageView(image);
    view.setFitWidth(scale * picture.width());
    view.setFitHeight(scale * picture.height());
    view.setPreserveRatio(true);
    view.setAccessibleText(tr("Picture, %,d × %,d points", picture.width(), picture.height()));
    var size = Words.wrapped(tr("%,d × %,d points", picture.width(), picture.height()), "meta");
    image
        .errorProperty()
        .addListener(
            (_, _, wrong) -> {
              if (wrong) {
                getChildren().setAll(Words.wrapped(tr("The picture is damaged."), "meta"));
              }
            });
    getChildren().addAll(view, size);
  }
}
