package org.soundings.report.section.material;

import java.util.ArrayList;
import java.util.List;
import org.soundings.report.Block;

/// Numbers the headings within a section, without gaps for empty parts.
public final class Numbering {

  private static final int LEVEL = 2;

  private Numbering() {}

  /// The same blocks, with their headings numbered `8.1`, `8.2` and so on.
  public static List<Block> of(String section, List<Block> blocks) {
    var numbered = new ArrayList<Block>();
    int number = 0;
    for (Block block : blocks) {
      if (block instanceof Block.Heading(var level, var _, var title, var anchor)
          && level == LEVEL) {
        number++;
        numbered.add(new Block.Heading(level, section + "." + number, title, anchor));
      } else {
        numbered.add(block);
      }
    }
    return numbered;
  }
}
