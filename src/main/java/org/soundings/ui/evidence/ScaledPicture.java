package org.soundings.ui.evidence;

import static org.soundings.language.Messages.tr;

import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.soundings.app.evidence.Preview;
import org.soundings.ui.control.text.Labels;

/// A picture scaled to the available room, and never enlarged.
///
/// @param width maximum, in pixels
/// @param height maximum, in pixels
record ScaledPicture(Preview.Picture picture, double width, double height) {

  private double scale() {
    return Math.min(1, Math.min(width / picture.width(), height / picture.height()));
  }

  /// The drawn width, in pixels.
  double drawnWidth() {
    return scale() * picture.width();
  }

  /// The decoded width, in pixels: also sharp at 200 % zoom.
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
    view.setAccessibleText(tr("Image, %,d × %,d pixels", picture.width(), picture.height()));
    return view;
  }

  Label size() {
    return Labels.wrapped(tr("%,d × %,d pixels", picture.width(), picture.height()), "meta");
  }
}
