package org.soundings.ui.evidence;

import static org.soundings.language.Messages.tr;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.soundings.evidence.StoredFile;
import org.soundings.store.draft.DraftPicture;
import org.soundings.ui.screen.ScreenContext;

/// The picture that was pasted into the form. It is encoded in the background, because that is
/// slow, and from then on saved with the draft. The assessment is not closed before that.
final class PastedPicture {

  private final ScreenContext context;
  private final Runnable changed;
  private final ReadOnlyBooleanWrapper present = new ReadOnlyBooleanWrapper();
  private Optional<EvidenceEntry.Picture> given = Optional.empty();
  private final ReadOnlyObjectWrapper<Optional<DraftPicture>> kept =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// @param changed runs when there is another picture to save
  PastedPicture(ScreenContext context, Runnable changed) {
    this.context = context;
    this.changed = changed;
  }

  boolean isPresent() {
    return present.get();
  }

  ReadOnlyBooleanProperty presentProperty() {
    return present.getReadOnlyProperty();
  }

  /// Encodes the picture.
  Optional<EvidenceEntry.Picture> given() {
    return given;
  }

  /// The saved picture, until the item is added.
  Optional<DraftPicture> kept() {
    return kept.get();
  }

  ReadOnlyObjectProperty<Optional<DraftPicture>> keptProperty() {
    return kept.getReadOnlyProperty();
  }

  /// Reads it in the background.
  ///
  /// @param told receives the result, if the picture is still the same
  <T> void read(Function<byte[], T> reading, Consumer<T> told) {
    Optional<DraftPicture> now = kept();
    now.ifPresent(
        picture ->
            context
                .work()
                .quietly(
                    tr("Reading the pasted image"),
                    tr("Nothing was changed."),
                    _ -> reading.apply(picture.read()),
                    seen -> {
                      if (kept().equals(now)) {
                        told.accept(seen);
                      }
                    }));
  }

  /// @param refused receives the reason if it cannot be accepted
  void take(EvidenceEntry.Picture pasted, Consumer<String> refused) {
    Optional<EvidenceEntry.Picture> now = Optional.of(pasted);
    given = now;
    kept.set(Optional.empty());
    present.set(true);
    context
        .work()
        .change(
            tr("Saving the pasted image"),
            tr("Your form entries are saved. The image is not."),
            progress -> {
              progress.check();
              byte[] png = pasted.png();
              progress.check();
              return png;
            },
            png -> {
              if (given.equals(now)) {
                take(png, refused);
              }
            },
            () -> {
              if (given.equals(now) && kept().isEmpty()) {
                giveUp(refused);
              }
            });
  }

  /// Reports that it is not saved, because encoding failed or was cancelled.
  private void giveUp(Consumer<String> refused) {
    clear();
    refused.accept(tr("The image was not saved. Paste it again."));
    changed.run();
  }

  private void take(byte[] png, Consumer<String> refused) {
    if (png.length > StoredFile.LARGEST) {
      clear();
      refused.accept(
          tr(
              "The image was not added: it is %,d bytes, and the limit is %,d bytes. Use a smaller image.",
              png.length, StoredFile.LARGEST));
      return;
    }
    restore(DraftPicture.of(png));
    changed.run();
  }

  /// Restores the saved picture.
  void restore(DraftPicture picture) {
    kept.set(Optional.of(picture));
    given = Optional.of(picture::read);
    present.set(true);
  }

  void clear() {
    given = Optional.empty();
    kept.set(Optional.empty());
    present.set(false);
  }
}
