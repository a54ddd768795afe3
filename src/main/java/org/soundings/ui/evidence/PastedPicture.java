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

/// The picture that was pasted into the form. It is made a file of aside, because that takes a
/// while, and is kept with the words from then on; nothing that is open is let go before.
final class PastedPicture {

  private final ScreenContext context;
  private final Runnable changed;
  private final ReadOnlyBooleanWrapper present = new ReadOnlyBooleanWrapper();
  private Optional<EvidenceEntry.Picture> given = Optional.empty();
  private final ReadOnlyObjectWrapper<Optional<DraftPicture>> kept =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// @param changed told that there is another one to be kept
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

  /// What makes the bytes of its file.
  Optional<EvidenceEntry.Picture> given() {
    return given;
  }

  /// The picture as it is kept until it is added.
  Optional<DraftPicture> kept() {
    return kept.get();
  }

  ReadOnlyObjectProperty<Optional<DraftPicture>> keptProperty() {
    return kept.getReadOnlyProperty();
  }

  /// Reads it aside.
  ///
  /// @param told what was read, where the same picture is kept still
  <T> void read(Function<byte[], T> reading, Consumer<T> told) {
    Optional<DraftPicture> now = kept();
    now.ifPresent(
        picture ->
            context
                .work()
                .quietly(
                    tr("Reading the pasted picture"),
                    tr("Nothing was changed."),
                    _ -> reading.apply(picture.read()),
                    seen -> {
                      if (kept().equals(now)) {
                        told.accept(seen);
                      }
                    }));
  }

  /// @param refused told why it cannot be taken
  void take(EvidenceEntry.Picture pasted, Consumer<String> refused) {
    Optional<EvidenceEntry.Picture> now = Optional.of(pasted);
    given = now;
    kept.set(Optional.empty());
    present.set(true);
    context
        .work()
        .change(
            tr("Keeping the pasted picture"),
            tr("What you wrote in the form is kept; the picture is not."),
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

  /// Says that it is not kept, because making a file of it failed or was cancelled.
  private void giveUp(Consumer<String> refused) {
    clear();
    refused.accept(tr("The picture is not kept. Paste it again."));
    changed.run();
  }

  private void take(byte[] png, Consumer<String> refused) {
    if (png.length > StoredFile.LARGEST) {
      clear();
      refused.accept(
          tr("The picture has %,d bytes; at most %,d are kept.", png.length, StoredFile.LARGEST));
      return;
    }
    restore(DraftPicture.of(png));
    changed.run();
  }

  /// Goes on with what was kept.
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
