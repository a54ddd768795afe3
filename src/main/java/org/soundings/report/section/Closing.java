package org.soundings.report.section;

import java.time.Instant;
import java.util.List;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Session;
import org.soundings.base.Sha256;
import org.soundings.pack.Library;
import org.soundings.report.Block;
import org.soundings.report.ReportOptions;
import org.soundings.report.RichText;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.session.ClosingHead;
import org.soundings.report.section.session.ClosingPage;
import org.soundings.report.section.session.UnassignedNotes;
import org.soundings.threat.ThreatModel;

/// The content of the closing page of a session, a sentence or two for each item, for a preview.
///
/// @param head day, length and number of participants, in one sentence
/// @param decided the decisions
/// @param open the open items
/// @param unplaced notes that were not added to a perspective
public record Closing(
    String head, List<RichText> decided, List<RichText> open, List<RichText> unplaced) {

  public Closing {
    decided = List.copyOf(decided);
    open = List.copyOf(open);
    unplaced = List.copyOf(unplaced);
  }

  public static Closing of(
      Library library, Assessment assessment, ThreatModel threats, Session session, Instant at) {
    var material =
        Material.of(library, assessment, threats, ReportOptions.of(at, "", Sha256.of("")));
    var page = new ClosingPage(material, session);
    return new Closing(
        new ClosingHead(session).words(),
        lines(page.decided()),
        lines(page.open()),
        lines(new UnassignedNotes(material, session.workshop()).blocks()));
  }

  private static List<RichText> lines(List<Block> blocks) {
    return blocks.stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> ((Block.Paragraph) block).words())
        .toList();
  }
}
