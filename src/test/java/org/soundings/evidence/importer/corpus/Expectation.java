package org.soundings.evidence.importer.corpus;

import java.util.List;
import org.soundings.evidence.importer.CollectingIntake;

/// The numbers that the manifest of the corpus states for one family of files, compared with the
/// result.
interface Expectation {

  /// Whether this applies to the file.
  boolean covers(CorpusFile file);

  /// The format that must be recognised.
  String importer(CorpusFile file);

  /// Whether the file must be rejected with a message.
  default boolean isRefused(CorpusFile file) {
    return false;
  }

  /// Every number that must agree.
  List<Check> checks(CorpusFile file, CollectingIntake read);

  /// @param what the name of the number
  record Check(String what, Object expected, Object actual) {
    boolean agrees() {
      return expected.equals(actual);
    }

    static Check of(String what, long expected, long actual) {
      return new Check(what, expected, actual);
    }
  }
}
