package org.soundings.report.section;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.assessment.profile.PackUse;
import org.soundings.pack.QuestionPack;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.section.material.Material;

/// The packs that a report rests on, with what changed in them.
final class ControlPacks {

  private ControlPacks() {}

  static Block packs(Material material) {
    var rows = new ArrayList<Row>();
    for (PackUse use : material.assessment().profile().packs()) {
      Optional<QuestionPack> pack = material.library().pack(use.id());
      rows.add(
          Row.of(
              Cell.of(
                  RichText.of(pack.map(QuestionPack::title).orElse(use.id()))
                      .newLine()
                      .quiet(changed(use, pack))),
              Cell.of(pack.map(QuestionPack::version).orElse(use.version())),
              Cell.of(
                  pack.map(p -> String.valueOf(p.questions().count())).orElse(tr("not at hand"))),
              Cell.of(
                  pack.map(p -> RichText.NONE.hash(p.digest()))
                      .orElse(RichText.of(tr("not at hand"))))));
    }
    return new Block.Table(
        List.of(
            Column.words(tr("Question pack"), 165),
            Column.words(tr("Dated"), 72),
            Column.number(tr("Questions"), 62),
            Column.words("SHA-256", 182)),
        rows,
        Block.Density.NORMAL);
  }

  private static String changed(PackUse use, Optional<QuestionPack> pack) {
    boolean isSame =
        use.digest() == null || pack.map(p -> p.digest().equals(use.digest())).orElse(true);
    return isSame ? use.id() : tr("%s · chosen as %s, reworded since", use.id(), use.version());
  }

  private static Row signature(String role, String signsThat) {
    return Row.of(
        Cell.of(RichText.of(role).newLine().and("\u00A0")),
        Cell.of(signsThat),
        Cell.of(tr("open")),
        Cell.of("\u00A0"));
  }

  static Block signatures() {
    return new Block.Table(
        List.of(
            Column.words(tr("Role"), 130),
            Column.words(tr("Signs that"), 150),
            Column.words(tr("Decision"), 60),
            Column.words(tr("Date and signature"), 141)),
        List.of(
            signature(tr("For the team"), tr("Content is complete and correct")),
            signature(tr("For the system's owner"), tr("Owners and dates are real")),
            signature(tr("For those who carry the risk"), tr("Decisions are theirs"))),
        Block.Density.NORMAL);
  }
}
