package org.soundings.ui.evidence;

import static org.soundings.language.Messages.tr;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.layout.VBox;
import org.soundings.app.evidence.Preview;
import org.soundings.ui.control.text.Labels;

/// The start of a stored file: text with line numbers, or a picture.
final class EvidencePreviewPane extends VBox {

  private static final double MOST_HEIGHT = 220;
  private static final double WIDTH = 780;

  private final Consumer<String> copy;

  /// @param copy copies text to the clipboard
  EvidencePreviewPane(EvidenceViewModel model, Consumer<String> copy) {
    super(6);
    this.copy = copy;
    model.previewProperty().addListener((_, _, now) -> show(now));
    show(model.previewProperty().get());
  }

  private void show(EvidenceViewModel.Shown shown) {
    getChildren().clear();
    Labels.show(this, !shown.item().isEmpty());
    if (!isVisible()) {
      return;
    }
    switch (shown.preview()) {
      case Preview.Text text -> getChildren().add(new TextPreview(text, shown.item(), copy));
      case Preview.Picture picture -> showPicture(picture, shown.file());
      case Preview.Nothing(var why) -> getChildren().add(Labels.wrapped(why, "meta"));
    }
  }

  /// The pixels are decoded in the background, already at the drawn size.
  private void showPicture(Preview.Picture picture, Path file) {
    var shrunk = new ScaledPicture(picture, WIDTH, MOST_HEIGHT);
    var image =
        new Image(
            file.toUri().toString(),
            shrunk.decodedWidth(),
            shrunk.decodedHeight(),
            true,
            true,
            true);
    image
        .errorProperty()
        .addListener(
            (_, _, wrong) -> {
              if (wrong) {
                getChildren().setAll(Labels.wrapped(tr("The image is damaged."), "meta"));
              }
            });
    getChildren().addAll(shrunk.view(image), shrunk.size());
  }
}
