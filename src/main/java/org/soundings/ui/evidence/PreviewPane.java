package org.soundings.ui.evidence;

import static org.soundings.language.Messages.tr;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import org.soundings.app.evidence.Preview;
import org.soundings.ui.control.Words;

/// The beginning of a stored file: a text with the numbers of its lines, or a picture.
final class PreviewPane extends VBox {

  private static final double MOST_HEIGHT = 220;
  private static final double WIDTH = 780;

  private final Consumer<String> copy;

  /// @param copy puts words on the clipboard
  PreviewPane(EvidenceViewModel model, Consumer<String> copy) {
    super(6);
    this.copy = copy;
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
      case Preview.Text text -> getChildren().add(new TextPreview(text, shown.item(), copy));
      case Preview.Picture picture -> showPicture(picture, shown.file());
      case Preview.Nothing(var why) -> getChildren().add(Words.wrapped(why, "meta"));
    }
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
