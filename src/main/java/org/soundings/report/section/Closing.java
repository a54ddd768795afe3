package org.soundings.report.section;

import java.time.Instant;
import java.util.List;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Session;
import org.soundings.base.Digest;
import org.soundings.pack.Library;
import org.soundings.report.Block;
import org.soundings.report.ReportOptions;
import org.soundings.report.RichText;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.session.ClosingHead;
import org.soundings.report.section.session.ClosingPage;
import org.soundings.report.section.session.Unplaced;
import org.soundings.threat.ThreatModel;

/// What the closing page of a meeting says, a sentence or two for each thing, for those who look at
/// it before it is written.
///
/// @param head when it was, how long, with how many, in one sentence
/// @param decided what was decided
/// @param open what is open
/// @param unplaced what was said and stands in no lane
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
        Material.of(library, assessment, threats, ReportOptions.of(at, "", Digest.of("")));
    var page = new ClosingPage(material, session);
    return new Closing(
        new ClosingHead(session).words(),
        lines(page.decided()),
        lines(page.open()),
        lines(new Unplaced(material, session.workshop()).blocks()));
  }

  private static List<RichText> lines(List<Block> blocks) {
    return blocks.stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> ((Block.Paragraph) block).words())
        .toList();
  }
}
