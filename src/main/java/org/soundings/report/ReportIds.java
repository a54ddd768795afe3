package org.soundings.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The ids by which a report refers to threats, questions, actions and evidence.
public final class ReportIds {

  private static final List<String> KINDS = List.of("evidence-E-", "action-A-");

  private final Set<String> ids = new LinkedHashSet<>();

  private ReportIds() {}

  /// All ids that the report explains somewhere, in order.
  public static List<String> of(Report report) {
    var found = new ReportIds();
    report.sections().forEach(section -> section.blocks().forEach(found::block));
    for (String anchor : ReportAnchors.of(report)) {
      for (String kind : KINDS) {
        if (anchor.startsWith(kind)) {
          found.ids.add(anchor.substring(kind.length() - 2));
        }
      }
    }
    return new ArrayList<>(found.ids);
  }

  private void block(Block block) {
    switch (block) {
      case Block.ThreatHead head -> ids.add(head.label());
      case Block.AnswerHead head -> ids.add(head.id());
      case Block.Labelled labelled -> labelled.body().forEach(this::block);
      case Block.CoverTitle _,
          Block.Heading _,
          Block.Table _,
          Block.Statement _,
          Block.Paragraph _,
          Block.Fine _,
          Block.Note _,
          Block.Prose _,
          Block.Perspectives _,
          Block.Figure _,
          Block.Picture _,
          Block.Contents _ -> {}
    }
  }
}
