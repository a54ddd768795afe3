package org.soundings.ui.evidence;

import static org.soundings.language.Messages.tr;

import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.soundings.app.evidence.Preview;
import org.soundings.ui.control.text.Labels;

/// A picture as large as there is room for it, and never larger than it is.
///
/// @param width the most there is, pixels
/// @param height the most there is, pixels
record Shrunk(Preview.Picture picture, double width, double height) {

  private double scale() {
    return Math.min(1, Math.min(width / picture.width(), height / picture.height()));
  }

  /// How wide it is drawn, pixels.
  double drawnWidth() {
    return scale() * picture.width();
  }

  /// How wide it is decoded, pixels: sharp also where everything is drawn twice as large.
  double decodedWidth() {
    return 2 * scale() * picture.width();
  }

  double decodedHeight() {
    return 2 * scale() * picture.height();
  }

  ImageView view(Image image) {
    var view = new ImageView(image);
    view.setFitWidth(drawnWidth());
    view.setFitHeight(scale() * picture.height());
    view.setPreserveRatio(true);
    view.setAccessibleText(tr("Picture, %,d × %,d points", picture.width(), picture.height()));
    return view;
  }

  Label size() {
    return Labels.wrapped(tr("%,d × %,d points", picture.width(), picture.height()), "meta");
  }
}
