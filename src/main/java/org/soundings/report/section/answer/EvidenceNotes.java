package org.soundings.report.section.answer;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.FormatName;
import org.soundings.evidence.Reading;
import org.soundings.evidence.StoredFile;
import org.soundings.markdown.Document;
import org.soundings.markdown.MarkdownBlock;
import org.soundings.report.Block;
import org.soundings.report.Excerpt;
import org.soundings.report.RedactionNotes;
import org.soundings.report.RichText;
import org.soundings.report.plan.ReportDetail;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.material.Vocabulary;

/// The text below the table of evidence: origin, mappings, excerpts and notes of each item.
final class EvidenceNotes {

  /// The maximum number of threats that are listed for an item.
  private static final int MOST_THREATS = 6;

  private EvidenceNotes() {}

  static void addNotes(Material material, List<Evidence> items, List<Block> blocks) {
    // What an item shows stands at the answers.
    boolean isAtAnswers =
        material.has(ReportPart.ANSWERS)
            && !material.isFull(ReportPart.EVIDENCE)
            && material.detail(ReportPart.ANSWERS).compareTo(ReportDetail.CONCISE) <= 0;
    blocks.add(new Block.Heading(2, "", tr("Origin and notes"), ""));
    if (!material.options().inputs().excerpts().isEmpty()) {
      blocks.add(
          new Block.Note(
              RichText.quietly(
                  tr(
                      "Texts and pictures are excerpts. An evidence bundle contains each file in full."))));
    }
    for (Evidence item : items) {
      var body = new ArrayList<Block>();
      body.add(new Block.Paragraph(EvidenceSection.origin(material, item.source())));
      item.file().ifPresent(file -> addWhatWasDone(file, body));
      if (!item.about().isEmpty()) {
        body.add(
            new Block.Fine(RichText.of(tr("Relates to ")).and(about(material, item)).and(".")));
      }
      RichText threats =
          Phrases.worstThreats(
              material,
              item.mappings().stream().map(EvidenceMapping::question).toList(),
              MOST_THREATS);
      if (!threats.isEmpty()) {
        body.add(new Block.Fine(RichText.of(tr("Threats: ")).and(threats).and(".")));
      }
      addMappings(material, item.mappings(), isAtAnswers, body);
      switch (material.options().inputs().excerpts().get(item.id())) {
        case null -> {}
        case Excerpt.Lines lines -> addLines(lines, body);
        case Excerpt.Thumbnail thumbnail -> addPicture(thumbnail, body);
      }
      if (item.source() instanceof EvidenceSource.Statement(var _, var text)) {
        body.add(new Block.Prose(Phrases.said(text)));
      }
      if (!item.note().isBlank()) {
        body.add(new Block.Prose(Phrases.said(item.note())));
      }
      blocks.add(
          new Block.Labelled(RichText.NONE.to(item.id(), Anchors.evidence(item.id())), body));
    }
  }

  /// What was masked in a file before it was stored, and what was read from it.
  private static void addWhatWasDone(StoredFile file, List<Block> body) {
    StoredFile.Masked masked = file.masked();
    if (masked != null) {
      body.add(
          new Block.Paragraph(
              RichText.of(
                  tr(
                      "Masked before storage: %s.",
                      trn("%d secret", "%d secrets", masked.count(), masked.count())))));
    }
    file.wasRead().ifPresent(reading -> body.add(new Block.Paragraph(read(reading))));
  }

  /// Each mapping that says something on its own line, the others in one.
  private static void addMappings(
      Material material, List<EvidenceMapping> mappings, boolean isAtAnswers, List<Block> body) {
    var brief = new ArrayList<RichText>();
    for (EvidenceMapping mapping : mappings) {
      if (!isAtAnswers && (!mapping.sentence().isBlank() || !mapping.rules().isEmpty())) {
        body.add(new Block.Fine(EvidenceSection.mapping(material, mapping)));
      } else {
        brief.add(EvidenceSection.signed(mapping));
      }
    }
    if (!brief.isEmpty()) {
      body.add(
          new Block.Fine(
              RichText.of(tr("Questions: ")).and(RichText.joined(", ", brief)).and(".")));
    }
  }

  private static void addPicture(Excerpt.Thumbnail thumbnail, List<Block> body) {
    body.add(
        new Block.Picture(
            thumbnail.picture(),
            RichText.quietly(
                tr(
                    "%s. %,d × %,d pixels.",
                    thumbnail.picture().alternative(), thumbnail.width(), thumbnail.height()))));
  }

  private static void addLines(Excerpt.Lines excerpt, List<Block> body) {
    body.add(
        new Block.Prose(
            new Document(
                List.of(new MarkdownBlock.CodeBlock("", String.join("\n", excerpt.lines()))))));
    int more = excerpt.all() - excerpt.lines().size();
    if (more > 0) {
      body.add(
          new Block.Fine(RichText.quietly(trn("%,d more line.", "%,d more lines.", more, more))));
    }
  }

  private static RichText read(Reading reading) {
    RichText words = RichText.of(tr("Parsed as %s", FormatName.said(reading.format())));
    if (!reading.targets().isEmpty()) {
      words = words.and(tr(", targets: %s", String.join(", ", reading.targets())));
    }
    int more = reading.targetCount() - reading.targets().size();
    if (more > 0) {
      words = words.and(tr(" and %d more", more));
    }
    String found = String.join("; ", Vocabulary.tallies(reading));
    return words.and(found.isEmpty() ? "." : ". " + found + ".");
  }

  private static RichText about(Material material, Evidence item) {
    return RichText.joined(
        ", ",
        item.about().stream()
            .map(
                id ->
                    RichText.NONE.to(
                        material.assessment().system().nameOf(id), Anchors.component(id)))
            .toList());
  }

  /// Whether an address is a placeholder for a redacted one (RFC 6761, 6.4).
  static boolean isPlaceholder(String url) {
    return url.startsWith(RedactionNotes.ADDRESS);
  }
}
