package org.soundings.ui.imports;

import static org.soundings.language.Messages.tr;

import org.soundings.app.evidence.TakenBefore;

/// What is said of a file of which the same, or one of its name, is evidence already.
final class TakenBeforeWords {

  private TakenBeforeWords() {}

  static String brief(TakenBefore there) {
    return there.isSame()
        ? tr("evidence already, %s", there.item().id())
        : tr("newer than %s?", there.item().id());
  }

  /// The same in a sentence, with what becomes of it.
  static String sentence(TakenBefore there) {
    return there.isSame()
        ? tr(
            "The same file is evidence already, as %s. It is left out unless you choose it; then it stands beside that one, as a newer version.",
            there.item().id())
        : tr(
            "A file of this name is evidence already, as %s, with other content. This one is added beside it, as a newer version.",
            there.item().id());
  }
}
