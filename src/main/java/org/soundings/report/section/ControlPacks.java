package org.soundings.report.section;

import static org.soundings.language.Messages.number;
import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.assessment.profile.PackUse;
import org.soundings.pack.ContentFile;
import org.soundings.pack.Library;
import org.soundings.pack.QuestionPack;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.section.material.Material;

/// The packs of a report with their changes, and the hashes of all content.
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
                  pack.map(p -> String.valueOf(p.questions().count())).orElse(tr("not available"))),
              Cell.of(
                  pack.map(p -> RichText.NONE.hash(p.hash()))
                      .orElse(RichText.of(tr("not available"))))));
    }
    return new Block.Table(
        List.of(
            Column.words(tr("Question pack"), 165),
            Column.words(tr("Version"), 72),
            Column.number(tr("Questions"), 62),
            Column.words(tr("SHA-256 of the wordings"), 182)),
        rows,
        Block.Density.DENSE);
  }

  private static String changed(PackUse use, Optional<QuestionPack> pack) {
    boolean isSame = use.hash() == null || pack.map(p -> p.hash().equals(use.hash())).orElse(true);
    return isSame
        ? use.id()
        : tr("%s · selected as version %s, wording changed since then", use.id(), use.version());
  }

  /// The hash of each kind of content that the report was made with.
  static Block content(Library library) {
    var rows = new ArrayList<Row>();
    ContentFile.byGroup(library.files())
        .forEach(
            (group, files) ->
                rows.add(
                    Row.of(
                        Cell.of(group.title(library.language())),
                        Cell.of(number(files.size())),
                        Cell.of(RichText.NONE.hash(ContentFile.hash(files))))));
    return new Block.Table(
        List.of(
            Column.words(tr("Content"), 237),
            Column.number(tr("Files"), 62),
            Column.words("SHA-256", 182)),
        rows,
        Block.Density.DENSE);
  }
}
