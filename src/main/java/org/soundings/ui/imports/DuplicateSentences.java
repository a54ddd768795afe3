package org.soundings.ui.imports;

import static org.soundings.language.Messages.tr;

import org.soundings.app.evidence.DuplicateEvidence;

/// The texts about a file that is evidence already, or that has the same name as one.
final class DuplicateSentences {

  private DuplicateSentences() {}

  static String brief(DuplicateEvidence there) {
    return there.isSame()
        ? tr("already added, %s", there.item().id())
        : tr("possibly newer than %s", there.item().id());
  }

  /// The same as a sentence, with what will happen to it.
  static String sentence(DuplicateEvidence there) {
    return there.isSame()
        ? tr(
            "The same file already exists as %s. It is skipped unless you select it. If selected, it is added as a newer version.",
            there.item().id())
        : tr(
            "A file with this name but different content already exists as %s. This file is added as a newer version.",
            there.item().id());
  }
}
