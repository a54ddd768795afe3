package org.soundings.ui.evidence;

import static org.soundings.language.Messages.tr;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.soundings.app.evidence.Preview;
import org.soundings.store.draft.DraftPicture;
import org.soundings.ui.control.text.Labels;

/// A thumbnail of the pasted picture: the user sees which picture it is, and whether it shows a
/// secret, before it is stored.
final class PastedPane extends VBox {

  private static final double WIDTH = 620;
  private static final double HEIGHT = 132;

  /// The displayed parts of the picture.
  ///
  /// @param image empty if it cannot be displayed
  private record Seen(Preview preview, Optional<Image> image) {

    /// Decodes the pixels already at the drawn size.
    static Seen of(byte[] png) {
      Preview preview = Preview.ofPng(png);
      if (!(preview instanceof Preview.Picture picture)) {
        return new Seen(preview, Optional.empty());
      }
      Image image = decode(png, shrunk(picture));
      return image.isError()
          ? new Seen(new Preview.Nothing(tr("The image is damaged.")), Optional.empty())
          : new Seen(preview, Optional.of(image));
    }

    private static Image decode(byte[] png, ScaledPicture shrunk) {
      return new Image(
          new ByteArrayInputStream(png), shrunk.decodedWidth(), shrunk.decodedHeight(), true, true);
    }
  }

  private final PastedPicture pasted;
  private final Subscription subscription;

  PastedPane(PastedPicture pasted) {
    super(4);
    this.pasted = pasted;
    setMinWidth(0);
    subscription = pasted.keptProperty().subscribe(this::look);
  }

  /// Stops following the pasted picture.
  void end() {
    subscription.unsubscribe();
  }

  private void look(Optional<DraftPicture> kept) {
    getChildren().clear();
    Labels.show(this, false);
    if (kept.isPresent()) {
      pasted.read(Seen::of, this::show);
    }
  }

  private void show(Seen seen) {
    switch (seen.preview()) {
      case Preview.Picture picture ->
          seen.image().ifPresent(image -> getChildren().setAll(picture(shrunk(picture), image)));
      case Preview.Nothing(var why) -> getChildren().setAll(Labels.wrapped(why, "meta"));
      case Preview.Text _ -> getChildren().clear();
    }
    Labels.show(this, true);
  }

  private Node[] picture(ScaledPicture shrunk, Image image) {
    ImageView view = shrunk.view(image);
    // Never wider than the form, which is narrow at a high zoom.
    view.fitWidthProperty()
        .bind(Bindings.max(1, Bindings.min(shrunk.drawnWidth(), widthProperty())));
    return new Node[] {view, shrunk.size()};
  }

  private static ScaledPicture shrunk(Preview.Picture picture) {
    return new ScaledPicture(picture, WIDTH, HEIGHT);
  }
}
