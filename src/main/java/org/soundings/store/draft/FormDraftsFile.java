package org.soundings.store.draft;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Loaded;
import org.soundings.base.Problem;
import org.soundings.store.file.ReadFailure;
import org.soundings.store.file.TooLarge;
import org.soundings.store.gate.FolderGate;
import org.soundings.yaml.AtomicFile;
import org.soundings.yaml.Node;
import org.soundings.yaml.YamlReader;

/// `.soundings.drafts.yaml`: the drafts of forms, which survive a crash or a closed window. They
/// are not part of the assessment, and no export contains them. Without drafts there is no such
/// file.
///
/// Thread-safe: one call runs at a time.
public final class FormDraftsFile {

  public static final String NAME = ".soundings.drafts.yaml";
  private static final String UNREAD = NAME + ".unread";

  /// The first part of the names of the file and its images.
  private static final String PREFIX = ".soundings.drafts.";

  private final FolderGate gate;
  private final DraftPictures pictures;
  private final @Nullable String whyReadOnly;
  private List<FormDraft> begun = List.of();
  private boolean isDamaged;

  /// @param whyReadOnly why nothing can be written; null if it can
  public FormDraftsFile(Path assessment, @Nullable String whyReadOnly) {
    this.gate = new FolderGate(assessment);
    this.pictures = new DraftPictures(gate);
    this.whyReadOnly = whyReadOnly;
  }

  /// Whether a file of the assessment's folder belongs to the drafts: their file, a damaged one
  /// that was renamed, or an image.
  public static boolean isOwn(String name) {
    return name.startsWith(PREFIX);
  }

  /// Reads the drafts, if the folder can be written.
  ///
  /// @return the problems found
  public synchronized List<Problem> read() {
    if (whyReadOnly != null || !gate.isThere(NAME)) {
      return List.of();
    }
    Loaded<Node.Mapping> file = mapping();
    DraftsText text = DraftsText.read(file.value(), pictures::find);
    begun = text.drafts();
    // Unclear content also counts, so that it is not overwritten.
    isDamaged = !file.problems().isEmpty() || !text.problems().isEmpty();
    return Stream.of(file.problems(), text.problems(), text.absences())
        .flatMap(List::stream)
        .toList();
  }

  private Loaded<Node.Mapping> mapping() {
    try {
      return YamlReader.read(gate.file(NAME), NAME);
    } catch (IOException e) {
      return new Loaded<>(
          Node.mapping().build(),
          List.of(
              Problem.of(
                  NAME,
                  tr("The file could not be read: %s.", ReadFailure.reason(e)),
                  tr(
                      "Nothing was changed. This file contains your saved drafts. Check that you have permission to read the file."))));
    }
  }

  /// The drafts when the folder was opened, or those written last.
  public synchronized List<FormDraft> all() {
    return begun;
  }

  /// Writes the drafts in place of the previous ones.
  ///
  /// @throws IOException if they could not be written; the previous ones are still on disk
  public synchronized void keep(List<FormDraft> now) throws IOException {
    if (whyReadOnly != null) {
      throw new IOException(whyReadOnly);
    }
    byte[] text = DraftsText.bytes(now);
    if (text.length > YamlReader.LARGEST_FILE) {
      throw new TooLarge(
          tr(
              "The drafts are too long to be saved (maximum: %,d bytes). Add them to the assessment, or shorten them.",
              YamlReader.LARGEST_FILE));
    }
    putAsideUnread();
    List<DraftPicture> named = now.stream().flatMap(draft -> draft.picture().stream()).toList();
    // An image is written before the drafts refer to it, and removed only afterwards.
    for (DraftPicture picture : named) {
      pictures.keep(picture);
    }
    if (now.isEmpty()) {
      AtomicFile.delete(gate.file(NAME));
    } else {
      AtomicFile.write(gate.file(NAME), text);
    }
    begun = List.copyOf(now);
    if (!gate.isThere(UNREAD)) {
      pictures.removeAllBut(named);
    }
  }

  /// Renames a damaged file before a new one is written, so that nothing in it is lost.
  private void putAsideUnread() throws IOException {
    if (isDamaged) {
      String aside = UNREAD;
      for (int number = 2; gate.isThere(aside); number++) {
        aside = UNREAD + "-" + number;
      }
      Files.move(gate.file(NAME), gate.file(aside));
      isDamaged = false;
    }
  }
}
