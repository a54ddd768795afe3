package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import org.jspecify.annotations.Nullable;
import org.soundings.app.evidence.EvidenceImport;
import org.soundings.app.evidence.Examined;
import org.soundings.app.evidence.TakenBefore;

/// Says of a file that is to be imported what is there of it already.
///
/// @param again whether it is added all the same
record TakenText(Terminal terminal, boolean again) {

  static boolean isSame(@Nullable TakenBefore there) {
    return there != null && there.isSame();
  }

  /// @param twin the one before it that was given with the same content
  void tell(Examined each, @Nullable TakenBefore there, @Nullable Examined twin) {
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
              "%s: a file of this name is evidence already, as %s, with other content.",
              each.name(), id));
    } else if (again) {
      terminal.complain(tr("%s: the same file is evidence already, as %s.", each.name(), id));
    } else {
      terminal.complain(
          tr(
              "%s: the same file is evidence already, as %s, and is left out; --again adds it all the same.",
              each.name(), id));
    }
  }

  private void tellTwin(Examined each, Examined twin) {
    terminal.complain(
        again
            ? tr("%s: the same content as %s, which is given too.", each.name(), twin.name())
            : tr(
                "%s: the same content as %s, which is given too, and is left out; --again adds it all the same.",
                each.name(), twin.name()));
  }
}
