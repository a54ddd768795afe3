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

/// `.soundings.drafts.yaml`: what was said in forms and not added yet, so that a crash or a closed
/// window takes nothing of it. It is no part of the assessment: no export holds it, and if nothing
/// is begun there is no such file.
///
/// Safe for several threads: one call runs at a time.
public final class FormDraftsFile {

  public static final String NAME = ".soundings.drafts.yaml";
  private static final String UNREAD = NAME + ".unread";

  /// How the names of the file and of its pictures begin.
  private static final String PREFIX = ".soundings.drafts.";

  private final FolderGate gate;
  private final DraftPictures pictures;
  private final @Nullable String whyReadOnly;
  private List<FormDraft> begun = List.of();
  private boolean isDamaged;

  /// @param whyReadOnly why nothing can be kept; null if it can
  public FormDraftsFile(Path assessment, @Nullable String whyReadOnly) {
    this.gate = new FolderGate(assessment);
    this.pictures = new DraftPictures(gate);
    this.whyReadOnly = whyReadOnly;
  }

  /// Whether a file of the assessment's folder holds what is begun: words, read or put aside
  /// unread, or a picture.
  public static boolean isOwn(String name) {
    return name.startsWith(PREFIX);
  }

  /// Reads what was begun, if people can go on with it.
  ///
  /// @return the problems met on the way
  public synchronized List<Problem> read() {
    if (whyReadOnly != null || !gate.isThere(NAME)) {
      return List.of();
    }
    Loaded<Node.Mapping> file = mapping();
    DraftsText text = DraftsText.read(file.value(), pictures::find);
    begun = text.drafts();
    // Also what is only doubtful is not written again.
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
                  tr("It could not be read: %s.", ReadFailure.reason(e)),
                  tr("Nothing was changed. What was begun in a form stands in this file."))));
    }
  }

  /// What was begun in forms when the folder was opened, or kept last.
  public synchronized List<FormDraft> all() {
    return begun;
  }

  /// Keeps what is begun in forms and not added yet, in the place of what was kept before.
  ///
  /// @throws IOException if it could not be written; what was kept before is still on disk
  public synchronized void keep(List<FormDraft> now) throws IOException {
    if (whyReadOnly != null) {
      throw new IOException(whyReadOnly);
    }
    byte[] text = DraftsText.bytes(now);
    if (text.length > YamlReader.LARGEST_FILE) {
      throw new TooLarge(
          tr(
              "What is begun in forms is too long to be kept on disk: at most %,d bytes are. Add it,"
                  + " or make it shorter.",
              YamlReader.LARGEST_FILE));
    }
    putAsideUnread();
    List<DraftPicture> named = now.stream().flatMap(draft -> draft.picture().stream()).toList();
    // A picture is there before it is named, and removed only after it is not named any more.
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

  /// What could not be read in whole is renamed before the file is written, so that nothing in it
  /// is lost.
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
