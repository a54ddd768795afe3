package org.soundings.report.section.answer;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceIssue;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.FormatName;
import org.soundings.evidence.Reading;
import org.soundings.evidence.StoredFile;
import org.soundings.language.DayForms;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.Section;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.material.SectionMaker;
import org.soundings.report.section.material.Vocabulary;

/// The content of stored files: format, tool, data, targets, counts and age.
public final class ImportSection implements SectionMaker {

  /// The maximum number of targets that are listed here. The list of evidence has more.
  private static final int NAMED_TARGETS = 4;

  @Override
  public Optional<Section> of(Material material) {
    List<Evidence> reports =
        material.assessment().evidence().values().stream()
            .sorted()
            .filter(item -> reading(item).isPresent())
            .toList();
    if (reports.isEmpty()) {
      return Optional.empty();
    }
    int expired =
        (int)
            reports.stream()
                .filter(e -> material.assessment().isExpired(e, material.options().at()))
                .count();
    long masked =
        reports.stream().flatMap(e -> e.file().stream()).mapToLong(ImportSection::masked).sum();
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Statement(
            RichText.of(
                String.join(
                    " ",
                    trn(
                        "%d stored file was parsed.",
                        "%d stored files were parsed.", reports.size(), reports.size()),
                    Phrases.expired(expired),
                    masked == 0
                        ? tr("No secrets were masked before storage.")
                        : trn(
                            "One secret was masked before storage.",
                            "%s secrets were masked before storage.",
                            masked,
                            masked)))));
    blocks.add(
        new Block.Table(
            List.of(
                Column.words("ID", 34),
                Column.words(tr("Format"), 74),
                Column.words(tr("Tool, version"), 58),
                Column.words(tr("Data as of"), 58),
                Column.words(tr("Targets"), 110),
                Column.words(tr("Entries"), 83),
                Column.words(tr("Age, valid until"), 64)),
            reports.stream().map(item -> row(material, item)).toList(),
            Block.Density.SMALL));
    return Optional.of(Section.chapter("17", tr("Imports"), Anchors.section("imports"), blocks));
  }

  private static Optional<Reading> reading(Evidence item) {
    return item.file().flatMap(StoredFile::wasRead);
  }

  private static long masked(StoredFile file) {
    StoredFile.Masked masked = file.masked();
    return masked == null ? 0 : masked.count();
  }

  private static Row row(Material material, Evidence item) {
    Reading reading = reading(item).orElseThrow();
    String tool = "";
    String version = "";
    String database = "";
    if (item.source() instanceof EvidenceSource.ToolReport report) {
      tool = report.tool();
      version = report.toolVersion();
      database = report.database();
    }
    RichText format = RichText.of(FormatName.said(reading.format()));
    long masked = item.file().map(ImportSection::masked).orElse(0L);
    if (masked > 0) {
      format = format.newLine().strong(trn("1 secret masked", "%s secrets masked", masked, masked));
    }
    return Row.of(
        Cell.of(RichText.NONE.to(item.id(), Anchors.evidence(item.id()))),
        Cell.of(format),
        tool.isBlank() ? Cell.of("") : Phrases.two(tool, version),
        Cell.of(DayForms.dayOf(database)),
        Cell.of(targets(reading)),
        Cell.of(counts(reading)),
        Cell.of(age(material, item)));
  }

  private static String targets(Reading reading) {
    List<String> named = reading.targets().stream().limit(NAMED_TARGETS).toList();
    int more = reading.targetCount() - named.size();
    return String.join(", ", named) + (more > 0 ? tr(" and %d more", more) : "");
  }

  /// The counts of each kind on a separate line.
  private static RichText counts(Reading reading) {
    RichText words = RichText.NONE;
    for (String tally : Vocabulary.tallies(reading)) {
      words = (words.isEmpty() ? words : words.newLine()).and(tally);
    }
    return words;
  }

  private static RichText age(Material material, Evidence item) {
    var captured = item.capturedOn();
    Optional<EvidenceIssue> issue =
        material
            .assessment()
            .issue(item, material.options().at())
            .filter(why -> why != EvidenceIssue.EXPIRED);
    if (captured == null || issue.isPresent()) {
      return RichText.strongly(issue.orElse(EvidenceIssue.UNDATED).words());
    }
    long days = item.ageInDays(material.options().at()).orElseThrow();
    int valid = material.assessment().profile().validity().days(item);
    String until = Phrases.day(captured.plus(java.time.Duration.ofDays(valid)));
    RichText age = RichText.of(trn("%d day", "%d days", days, days)).newLine();
    return material.assessment().isExpired(item, material.options().at())
        ? age.strong(tr("expired: ")).and(until)
        : age.and(until);
  }
}
