package org.soundings.app.copy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.soundings.app.FileTrouble;

/// What keeps something from a copy, as people read it: once they do, the folder in which the copy
/// was filled is gone. A file there is named as it is within the copy.
final class CopyTrouble {

  private CopyTrouble() {}

  /// @param filling where the copy is filled
  static IOException within(Path filling, IOException failure) {
    String sentence = FileTrouble.sentence(failure);
    String named = sentence.replace(filling + File.separator, "");
    return named.equals(sentence) ? failure : new IOException(named, failure);
  }
}
