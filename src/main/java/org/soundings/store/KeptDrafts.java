package org.soundings.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Loaded;
import org.soundings.base.Problem;

/// What was begun in forms and is no part of the assessment yet, beside it on disk.
///
/// Safe for several threads: one call runs at a time.
public final class KeptDrafts {

  /// The file in which it is kept.
  public static final String FILE = FormDraftsFile.NAME;

  private final FormDraftsFile file;
  private final @Nullable String whyReadOnly;
  private List<FormDraft> begun = List.of();

  /// @param whyReadOnly why nothing can be kept; null where it can
  KeptDrafts(Path assessment, @Nullable String whyReadOnly) {
    this.file = new FormDraftsFile(assessment);
    this.whyReadOnly = whyReadOnly;
  }

  /// Whether a file of the assessment's folder holds what is begun, read or put aside unread.
  static boolean isOwn(String name) {
    return name.startsWith(FILE);
  }

  /// Reads what was begun, where it can be gone on with.
  ///
  /// @return the problems met on the way
  synchronized List<Problem> read() {
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
  /// @throws IOException if it could not be written; what was kept before is still on disk
  public synchronized void keep(List<FormDraft> now) throws IOException {
    if (whyReadOnly != null) {
      throw new IOException(whyReadOnly);
    }
    file.write(now);
    begun = List.copyOf(now);
  }
}
