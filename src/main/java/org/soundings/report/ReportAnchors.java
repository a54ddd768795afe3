package org.soundings.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The anchors that exist in a report. A reference to any other anchor is only text.
public final class ReportAnchors {

  private final Set<String> names = new LinkedHashSet<>();

  private ReportAnchors() {}

  public static Set<String> of(Report report) {
    var found = new ReportAnchors();
    for (Section section : report.sections()) {
      found.add(section.anchor());
      found.blocks(section.blocks());
    }
    return found.names;
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading heading -> add(heading.anchor());
      case Block.ThreatHead head -> add(head.anchor());
      case Block.AnswerHead head -> add(head.anchor());
      case Block.Table table -> table.rows().forEach(this::row);
      case Block.Labelled labelled -> blocks(labelled.body());
      case Block.CoverTitle _,
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

  private void row(Row row) {
    switch (row) {
      case Row.Cells cells -> add(cells.anchor());
      case Row.Group _ -> {}
    }
  }

  private void add(String anchor) {
    if (!anchor.isEmpty()) {
      names.add(anchor);
    }
  }
}
