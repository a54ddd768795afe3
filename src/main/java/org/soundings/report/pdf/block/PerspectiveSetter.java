package org.soundings.report.pdf.block;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.soundings.report.Block.Perspective;
import org.soundings.report.pdf.font.TextStyle;
import org.soundings.report.pdf.font.Type;
import org.soundings.report.pdf.line.RunMaker;
import org.soundings.report.pdf.line.TextSetter;
import org.soundings.report.pdf.page.Flow;
import org.soundings.report.pdf.page.Flow.Columns;
import org.soundings.report.pdf.page.Flow.Strip;
import org.soundings.report.pdf.page.Grid;
import org.soundings.report.pdf.page.Role;
import org.soundings.report.pdf.page.Strips;
import org.soundings.report.pdf.page.TagNode;
import org.soundings.report.pdf.page.Tokens;

/// Sets the text of each perspective, up to three side by side. One with a wide table follows them
/// in the full width.
final class PerspectiveSetter {

  private static final int MOST_PER_ROW = 3;
  private static final float GUTTER = 14;

  /// The space above the names of the perspectives.
  private static final float GAP = 5;

  /// The maximum height of perspectives that are never split.
  private static final float HIGHEST_WHOLE = 120;

  private final Tokens tokens;
  private final Grid grid;
  private final TextSetter text;
  private final ProseSetter prose;

  PerspectiveSetter(Tokens tokens, Grid grid, TextSetter text, ProseSetter prose) {
    this.tokens = tokens;
    this.grid = grid;
    this.text = text;
    this.prose = prose;
  }

  List<Flow> perspectives(List<Perspective> perspectives, TagNode parent) {
    Map<Boolean, List<Perspective>> byWidth =
        perspectives.stream()
            .collect(Collectors.partitioningBy(each -> needsMore(each, perspectives.size())));
    var flows = new ArrayList<Flow>();
    List<Perspective> narrow = byWidth.getOrDefault(false, List.of());
    for (int from = 0; from < narrow.size(); from += MOST_PER_ROW) {
      var row = narrow.subList(from, Math.min(narrow.size(), from + MOST_PER_ROW));
      boolean isOne = row.size() == 1;
      flows.add(
          row(
              row,
              parent,
              isOne ? grid.textX() : grid.left(),
              isOne ? grid.textWidth() : grid.width()));
    }
    for (Perspective wide : byWidth.getOrDefault(true, List.of())) {
      flows.add(row(List.of(wide), parent, grid.left(), grid.width()));
    }
    return flows;
  }

  /// @param count the number of perspectives of the answer
  private boolean needsMore(Perspective perspective, int count) {
    return prose.needsMore(
        perspective.document(),
        tokens.type("perspective"),
        count == 1 ? grid.textWidth() : width(Math.min(count, MOST_PER_ROW), grid.width()));
  }

  private static float width(int count, float all) {
    return (all - GUTTER * (count - 1)) / count;
  }

  private Flow row(List<Perspective> perspectives, TagNode parent, float left, float all) {
    float width = width(perspectives.size(), all);
    float x = left;
    var columns = new ArrayList<List<Strip>>();
    for (Perspective perspective : perspectives) {
      columns.add(perspective(perspective, parent.add(Role.DIVISION), x, width));
      x += width + GUTTER;
    }
    Strip whole = Strips.joined(columns, 0, 3).withGap(GAP);
    return whole.height() <= HIGHEST_WHOLE
        ? whole
        : new Columns(GAP, false, columns, List.of(), Optional.empty());
  }

  private List<Strip> perspective(Perspective perspective, TagNode tag, float x, float width) {
    Type head = tokens.type("perspective-head");
    Type type = tokens.type("perspective");
    var strips = new ArrayList<Strip>();
    TagNode role = tag.add(Role.P);
    for (Strip strip :
        text.paragraph(
            RunMaker.plain(perspective.role(), TextStyle.of(head, tokens.ink), role),
            head,
            x,
            width)) {
      strips.add(strip.keepingNext());
    }
    if (perspective.document().isEmpty()) {
      TextStyle quiet = TextStyle.of(type, tokens.quiet);
      strips.addAll(
          text.paragraph(RunMaker.plain(tr("No entry."), quiet, tag.add(Role.P)), type, x, width));
    } else {
      strips.addAll(prose.said(perspective.document(), tag, type, x, width));
    }
    return strips;
  }
}
