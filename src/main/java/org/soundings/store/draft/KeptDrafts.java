package org.soundings.store.draft;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soundings.base.FailureCollector;
import org.soundings.base.Loaded;
import org.soundings.base.Problem;
import org.soundings.store.file.TooLarge;
import org.soundings.yaml.YamlReader;

/// What was begun in forms and is no part of the assessment yet, beside it on disk.
///
/// Safe for several threads: one call runs at a time.
public final class KeptDrafts {

  /// The file in which it is kept.
  public static final String FILE = FormDraftsFile.NAME;

  /// How the names of all its files begin.
  private static final String PREFIX = ".soundings.drafts.";

  private final FormDraftsFile file;
  private final DraftPictures pictures;
  private final @Nullable String whyReadOnly;
  private List<FormDraft> begun = List.of();

  /// @param whyReadOnly why nothing can be kept; null where it can
  public KeptDrafts(Path assessment, @Nullable String whyReadOnly) {
    this.pictures = new DraftPictures(assessment);
    this.file = new FormDraftsFile(assessment, pictures);
    this.whyReadOnly = whyReadOnly;
  }

  /// Whether a file of the assessment's folder holds what is begun: words, read or put aside
  /// unread, or a picture.
  public static boolean isOwn(String name) {
    return name.startsWith(PREFIX);
  }

  /// Reads what was begun, where it can be gone on with.
  ///
  /// @return the problems met on the way
  public synchronized List<Problem> read() {
    if (whyReadOnly != null) {
      return List.of();
    }
    Loaded<List<FormDraft>> read = file.read();
    begun = read.value();
    return read.problems();
  }

  /// What was begun in forms when the folder was opened, or kept last.
  public synchronized List<FormDraft> all() {
    return begun;
  }

  /// Keeps what is begun in forms and not added yet, in the place of what was kept before.
  ///
  /// @throws IOException if not all of it could be written; what could be is, and of the rest what
  ///   was kept before is still on disk
  public synchronized void keep(List<FormDraft> now) throws IOException {
    if (whyReadOnly != null) {
      throw new IOException(whyReadOnly);
    }
    List<FormDraft> readable = readable(now);
    var steps = new FailureCollector();
    // A picture is there before it is named, and gone only after it is not named any more.
    now.stream()
        .flatMap(draft -> draft.picture().stream())
        .forEach(picture -> steps.take(() -> pictures.keep(picture)));
    steps.take(
        () -> {
          file.write(readable);
          begun = readable;
        });
    steps.end();
    if (!readable.equals(now)) {
      throw new TooLarge(
          tr(
              "What is begun in a form is too long to be kept on disk: %,d bytes are, together with"
                  + " all that is begun elsewhere. Add it, or make it shorter.",
              YamlReader.LARGEST_FILE));
    }
    if (!file.hasUnread()) {
      pictures.removeAllBut(
          now.stream().flatMap(draft -> draft.picture().stream()).collect(Collectors.toSet()));
    }
  }

  /// As much as can be read again: where it is too much, the longest stay as they were kept before,
  /// so that the others are kept.
  private List<FormDraft> readable(List<FormDraft> now) {
    var kept = new ArrayList<>(now);
    List<FormDraft> longestFirst =
        now.stream().sorted(Comparator.comparing(KeptDrafts::length).reversed()).toList();
    for (FormDraft longest : longestFirst) {
      if (FormDraftsFile.isReadable(kept)) {
        break;
      }
      int at = kept.indexOf(longest);
      begun.stream()
          .filter(before -> before.isInPlaceOf(longest))
          .findFirst()
          .ifPresentOrElse(before -> kept.set(at, before), () -> kept.remove(at));
    }
    return List.copyOf(kept);
  }

  private static long length(FormDraft draft) {
    return draft.said().values().stream().mapToLong(String::length).sum();
  }
}
