package org.soundings.report.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.report.Block;
import org.soundings.report.pdf.page.Flow.Columns;
import org.soundings.report.pdf.page.Flow.Strip;

/// Decides which blocks must begin on the page of the one before them: a threat's head with what it
/// is about, the heading of its reasons with the first two, an answer's head with its lanes, a
/// heading with what it speaks of, words that lead to a table with it, a note with what it is
/// about, the last rows of a table, and what was said with what was made of it: a conclusion with
/// its standing, the reasons of a threat with what is decided.
public final class KeepTogether {

  private enum Open {
    NOTHING,
    HEADING,
    ANSWER,
    THREAT
  }

  /// The rows of a table that stay with what stands above it: the head and two more.
  private static final int FIRST_ROWS = 2;

  /// The rows at the end of a table that go on to a page together: none stands there alone.
  private static final int LAST_ROWS = 3;

  /// So many lines lead to what follows them; more are something by themselves.
  private static final int SHORT = 8;

  /// The lines of those that stay with the heading above.
  private static final int FIRST_LINES = 2;

  private Open open = Open.NOTHING;
  private boolean inAnswer;

  /// @param next the block below; null where it is the last one
  public List<Flow> kept(Block block, List<Flow> flows, @Nullable Block next) {
    boolean isThreat = open == Open.THREAT;
    List<Flow> kept = kept(block, flows);
    if (kept.isEmpty()) {
      return kept;
    }
    if (isThreat && block instanceof Block.Labelled && next instanceof Block.Heading) {
      // Its reasons may begin the next page: their heading stays with them.
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

  /// Whether it is the words of people.
  private static boolean isSaid(Block block) {
    return block instanceof Block.Lanes
        || block instanceof Block.Labelled(var _, var body)
            && body.getFirst() instanceof Block.Prose;
  }

  /// Whether it begins with what the program says of something.
  private static boolean isMade(@Nullable Block block) {
    return block instanceof Block.Labelled(var _, var body)
        && body.getFirst() instanceof Block.Paragraph;
  }

  private List<Flow> kept(Block block, List<Flow> flows) {
    inAnswer = block instanceof Block.AnswerHead || inAnswer && !(block instanceof Block.Heading);
    switch (block) {
      case Block.ThreatHead _ -> open = Open.THREAT;
      case Block.AnswerHead _ -> open = Open.ANSWER;
      case Block.Heading _ -> open = open == Open.THREAT ? Open.THREAT : Open.HEADING;
      case Block.Paragraph _, Block.Note _ -> {
        if (open == Open.HEADING) {
          // The words that it leads to, and no more: a list of them goes over as many pages as it
          // takes.
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
      case Block.Lanes _ -> {
        if (open == Open.ANSWER) {
          open = Open.NOTHING;
          return keeping(flows, flows.size() - 1);
        }
      }
      case Block.Table _ -> {
        boolean isThreat = open == Open.THREAT;
        open = Open.NOTHING;
        List<Flow> kept = keepingEnd(flows);
        return isThreat ? keeping(kept, FIRST_ROWS) : inAnswer ? keepingLast(kept) : kept;
      }
      default -> open = Open.NOTHING;
    }
    return flows;
  }

  private static boolean isShort(List<Flow> flows) {
    return flows.size() <= SHORT;
  }

  /// Words below a heading: a few lead to what follows, many go over as many pages as they take.
  private static List<Flow> leading(List<Flow> flows) {
    return keeping(flows, isShort(flows) ? flows.size() : FIRST_LINES);
  }

  /// What is said about a block stands on the page of the last of it.
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
