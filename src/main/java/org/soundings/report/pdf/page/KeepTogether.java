package org.soundings.report.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.report.Block;
import org.soundings.report.pdf.page.Flow.Columns;
import org.soundings.report.pdf.page.Flow.Strip;

/// Decides which blocks must begin on the page of the previous one: a threat's heading with its
/// facts, the heading of its reasons with the first two, an answer's heading with its perspectives,
/// a heading with its content, introductory text with its table, a note with its subject, the last
/// rows of a table, a conclusion with its rating, and the reasons of a threat with its decision.
public final class KeepTogether {

  private enum Open {
    NOTHING,
    HEADING,
    THREAT
  }

  /// The rows of a table that stay with the content above it: the header and one more.
  private static final int FIRST_ROWS = 1;

  /// The rows at the end of a table that move to the next page together, so that no row is alone
  /// there.
  private static final int LAST_ROWS = 3;

  /// The maximum number of lines that count as an introduction to the following content.
  private static final int SHORT = 8;

  /// The number of those lines that stay with the heading above.
  private static final int FIRST_LINES = 2;

  private Open open = Open.NOTHING;
  private boolean inAnswer;

  /// @param next the block below; null for the last one
  public List<Flow> kept(Block block, List<Flow> flows, @Nullable Block next) {
    boolean isThreat = open == Open.THREAT;
    List<Flow> kept = keptWithin(block, flows, next);
    if (kept.isEmpty()) {
      return kept;
    }
    if (isThreat && block instanceof Block.Labelled && next instanceof Block.Table) {
      // Its reasons may begin the next page.
      return keeping(flows, flows.size() - 1);
    }
    boolean hasReasons = isThreat && block instanceof Block.Table;
    if (hasReasons && next instanceof Block.Labelled || inAnswer && isSaid(block) && isMade(next)) {
      return keepingLast(kept);
    }
    if (block instanceof Block.Paragraph && next instanceof Block.Table) {
      return isShort(flows) ? keeping(kept, kept.size()) : keepingLast(kept);
    }
    return next instanceof Block.Note ? keepingLast(kept) : kept;
  }

  /// Whether it is typed text.
  private static boolean isSaid(Block block) {
    return block instanceof Block.Perspectives
        || block instanceof Block.Labelled(var _, var body)
            && body.getFirst() instanceof Block.Prose;
  }

  /// Whether it begins with text of the program.
  private static boolean isMade(@Nullable Block block) {
    return block instanceof Block.Labelled(var _, var body)
        && body.getFirst() instanceof Block.Paragraph;
  }

  private List<Flow> keptWithin(Block block, List<Flow> flows, @Nullable Block next) {
    inAnswer = block instanceof Block.AnswerHead || inAnswer && !(block instanceof Block.Heading);
    switch (block) {
      case Block.ThreatHead _ -> open = Open.THREAT;
      case Block.Heading _ -> open = open == Open.THREAT ? Open.THREAT : Open.HEADING;
      case Block.Paragraph _, Block.Note _ -> {
        if (open == Open.HEADING) {
          // Only the introduced block. A list of blocks takes as many pages as it needs.
          open = Open.NOTHING;
          return leading(flows);
        }
      }
      case Block.Labelled _ -> {
        if (open == Open.THREAT) {
          return keeping(flows, flows.size());
        }
        open = Open.NOTHING;
      }
      case Block.Table _ -> {
        boolean isThreat = open == Open.THREAT;
        open = Open.NOTHING;
        if (isThreat) {
          return keeping(flows, FIRST_ROWS);
        }
        List<Flow> kept = keepingEnd(flows);
        return inAnswer && next instanceof Block.Labelled ? keepingLast(kept) : kept;
      }
      default -> open = Open.NOTHING;
    }
    return flows;
  }

  private static boolean isShort(List<Flow> flows) {
    return flows.size() <= SHORT;
  }

  /// Text below a heading. A few lines stay with the following content, a long text takes as many
  /// pages as it needs.
  private static List<Flow> leading(List<Flow> flows) {
    return keeping(flows, isShort(flows) ? flows.size() : FIRST_LINES);
  }

  /// A note about a block is on the page of the block's end.
  private static List<Flow> keepingLast(List<Flow> flows) {
    var kept = new ArrayList<>(flows.subList(0, flows.size() - 1));
    kept.addAll(keeping(flows.subList(flows.size() - 1, flows.size()), 1));
    return kept;
  }

  private static List<Flow> keepingEnd(List<Flow> flows) {
    int last = flows.size() - 1;
    int from = Math.clamp(flows.size() - LAST_ROWS, 0, Math.max(last, 0));
    var kept = new ArrayList<>(flows.subList(0, from));
    kept.addAll(keeping(flows.subList(from, flows.size()), last - from));
    return kept;
  }

  private static List<Flow> keeping(List<Flow> flows, int count) {
    var kept = new ArrayList<>(flows);
    for (int i = 0; i < Math.min(count, kept.size()); i++) {
      kept.set(
          i,
          switch (kept.get(i)) {
            case Strip strip -> strip.keepingNext();
            case Columns columns ->
                new Columns(
                    columns.gap(), true, columns.columns(), columns.anchors(), columns.repeated());
          });
    }
    return kept;
  }
}
