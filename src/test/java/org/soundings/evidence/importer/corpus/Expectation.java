package org.soundings.evidence.importer.corpus;

import java.util.List;
import org.soundings.evidence.importer.Collected;

/// What the corpus's manifest promises about one family of files, compared with what was read.
interface Expectation {

  /// Whether this is about the file.
  boolean covers(CorpusFile file);

  /// The format that must recognise it.
  String importer(CorpusFile file);

  /// Whether it must be refused with a sentence.
  default boolean isRefused(CorpusFile file) {
    return false;
  }

  /// Every number that must agree.
  List<Check> checks(CorpusFile file, Collected read);

  /// @param what which number, in words
  record Check(String what, Object expected, Object actual) {
    boolean agrees() {
      return expected.equals(actual);
    }

    static Check of(String what, long expected, long actual) {
      return new Check(what, expected, actual);
    }
  }
}
