package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import org.jspecify.annotations.Nullable;
import org.soundings.app.evidence.DuplicateEvidence;
import org.soundings.app.evidence.EvidenceImport;
import org.soundings.app.evidence.Examined;

/// Says which evidence already has the content of a file to be imported.
///
/// @param again whether the file is added even so
record DuplicateText(Terminal terminal, boolean again) {

  static boolean isSame(@Nullable DuplicateEvidence there) {
    return there != null && there.isSame();
  }

  /// @param twin the earlier file of this import with the same content
  void tell(Examined each, @Nullable DuplicateEvidence there, @Nullable Examined twin) {
    EvidenceImport.future(each, terminal.now())
        .ifPresent(sentence -> terminal.complain("%s: %s".formatted(each.name(), sentence)));
    if (twin != null && !isSame(there)) {
      tellTwin(each, twin);
      return;
    }
    if (there == null) {
      return;
    }
    String id = there.item().id();
    if (!there.isSame()) {
      terminal.complain(
          tr(
              "%s: a file with this name but different content is already stored as %s.",
              each.name(), id));
    } else if (again) {
      terminal.complain(tr("%s: this file is already stored as %s.", each.name(), id));
    } else {
      terminal.complain(
          tr(
              "%s: skipped because this file is already stored as %s. Use --again to add the file anyway.",
              each.name(), id));
    }
  }

  private void tellTwin(Examined each, Examined twin) {
    terminal.complain(
        again
            ? tr("%s: same content as %s in this import.", each.name(), twin.name())
            : tr(
                "%s: skipped because %s in this import has the same content. Use --again to add both files.",
                each.name(), twin.name()));
  }
}
