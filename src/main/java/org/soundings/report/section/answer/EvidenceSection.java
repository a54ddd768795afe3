package org.soundings.report.section.answer;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceIssue;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.StoredFile;
import org.soundings.language.DayForms;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RedactionNotes;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.Section;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.material.SectionMaker;

/// The evidence, with full hashes.
public final class EvidenceSection implements SectionMaker {

  @Override
  public Optional<Section> of(Material material) {
    List<Evidence> items = material.assessment().evidence().values().stream().sorted().toList();
    if (items.isEmpty()) {
      return Optional.empty();
    }
    long expired =
        items.stream()
            .filter(e -> material.assessment().isExpired(e, material.options().at()))
            .count();
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Statement(
            RichText.of(
                    String.join(
                        " ",
                        trn("%d evidence item.", "%d evidence items.", items.size(), items.size()),
                        Phrases.expired(expired),
                        tr(
                            "A hash shows that a file has not changed since it was added, not that its content is correct.")))
                .and(Phrases.doubtful(material))));
    blocks.add(
        new Block.Table(
            List.of(
                Column.words("ID", 34),
                Column.words(tr("Title, kind, system or host"), 128),
                Column.words(tr("Captured (UTC), valid until"), 92),
                Column.words(tr("Added by"), 65),
                Column.words(tr("SHA-256, 64 digits on two lines"), 162)),
            items.stream().map(item -> row(material, item)).toList(),
            Block.Density.SMALL));
    EvidenceNotes.addNotes(material, items, blocks);
    return Optional.of(
        Section.chapter("16", tr("Evidence index"), Anchors.section("evidence"), blocks));
  }

  private static Row row(Material material, Evidence item) {
    String kind = item.source().title();
    RichText title =
        RichText.of(item.title())
            .newLine()
            .quiet(item.system().isBlank() ? kind : kind + ", " + item.system());
    RichText hash = item.file().map(file -> RichText.NONE.hash(file.hash())).orElse(RichText.NONE);
    var captured = item.capturedOn();
    String until =
        captured == null
            ? tr("unknown")
            : Phrases.day(
                captured.plus(
                    Duration.ofDays(material.assessment().profile().validity().days(item))));
    return Row.at(
        Anchors.evidence(item.id()),
        Cell.of(item.id()),
        Cell.of(title),
        Cell.of(
            RichText.of(captured == null ? tr("not specified") : Phrases.minute(captured))
                .newLine()
                .and(validity(material, item, until))),
        Cell.of(RichText.of(item.addedBy()).newLine().and(Phrases.day(item.addedAt()))),
        Cell.of(hash));
  }

  private static RichText validity(Material material, Evidence item, String until) {
    return material
        .assessment()
        .issue(item, material.options().at())
        .map(issue -> flagged(issue, until))
        .orElse(RichText.of(until));
  }

  private static RichText flagged(EvidenceIssue issue, String until) {
    return issue == EvidenceIssue.EXPIRED
        ? RichText.strongly(tr("expired: ")).and(until)
        : RichText.strongly(issue.words());
  }

  /// The question with the sign of the relation.
  static RichText signed(EvidenceMapping mapping) {
    return RichText.of(sign(mapping.relation()) + "\u00A0")
        .and(Phrases.question(mapping.question()));
  }

  private static String sign(EvidenceMapping.Relation relation) {
    return switch (relation) {
      case SUPPORTS -> "+";
      case CONTRADICTS -> "×";
      case NEUTRAL -> "–";
    };
  }

  static RichText mapping(Material material, EvidenceMapping mapping) {
    RichText words = signed(mapping);
    if (!mapping.sentence().isBlank()) {
      words = words.and(": " + material.sentence(mapping));
    }
    return mapping.rules().isEmpty()
        ? words
        : words.quiet(tr(" (mapped by %s)", String.join(", ", mapping.rules())));
  }

  static RichText origin(Material material, EvidenceSource source) {
    RichText words = source(source);
    boolean isNamed = !material.isTakenAway(RedactionNotes.Kind.FILES);
    return source
        .file()
        .map(file -> words.and(isNamed ? stored(file) : kind(file)))
        .orElse(words)
        .and(".");
  }

  private static String stored(StoredFile file) {
    return tr(
        ". Stored as %s (original name “%s”), %s, %s",
        file.name(), file.originalName(), file.mediaType(), size(file.size()));
  }

  /// The description of a file whose names were redacted.
  private static String kind(StoredFile file) {
    return ", %s, %s".formatted(file.mediaType(), size(file.size()));
  }

  /// A sentence without gaps after redaction.
  private static RichText source(EvidenceSource source) {
    return switch (source) {
      case EvidenceSource.File _ -> RichText.of(tr("File"));
      case EvidenceSource.Screenshot _ -> RichText.of(tr("Screenshot"));
      case EvidenceSource.Link(var url) when EvidenceNotes.isPlaceholder(url) ->
          RichText.of(tr("Link, not retrieved"));
      case EvidenceSource.Link(var url) -> RichText.of(tr("Link, not retrieved: ")).web(url, url);
      case EvidenceSource.CommandOutput output ->
          (output.command().isBlank()
                  ? RichText.of(tr("Command output"))
                  : RichText.of(tr("Output of ")).code(output.command()))
              .and(output.host().isBlank() ? "" : tr(" on %s", output.host()))
              .and(
                  output.exitCode() == null
                      ? tr(", exit code not recorded")
                      : tr(", exit code %s", output.exitCode()));
      case EvidenceSource.ToolReport report ->
          RichText.of(tr("Report by %s", report.tool()))
              .and(report.toolVersion().isBlank() ? "" : " " + report.toolVersion())
              .and(
                  report.database().isBlank()
                      ? ""
                      : tr(", data as of %s", DayForms.dayOf(report.database())));
      case EvidenceSource.Statement statement ->
          statement.statedBy().isBlank()
              ? RichText.of(tr("Statement"))
              : RichText.of(tr("Statement by ")).strong(statement.statedBy());
    };
  }

  private static String size(long bytes) {
    return bytes < 1024
        ? tr("%s bytes", bytes)
        : bytes < 1024 * 1024
            ? tr("%.1f KiB", bytes / 1024.0)
            : tr("%.1f MiB", bytes / 1024.0 / 1024.0);
  }
}
