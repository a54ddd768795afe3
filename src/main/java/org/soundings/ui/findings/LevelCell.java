package org.soundings.ui.findings;

import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.soundings.ui.control.mark.LevelGlyph;

/// The level as bars and as text. A cell creates each of its four icons once.
final class LevelCell<R> extends TableCell<R, R> {

  private static final int MOST = 4;

  private final ToIntFunction<R> level;
  private final Function<R, String> words;

  /// Reserves the width of an icon if there is none, so that all texts are aligned.
  private final LevelGlyph unseen = new LevelGlyph(1, "");

  private final @Nullable LevelGlyph[] glyphs = new LevelGlyph[MOST + 1];

  LevelCell(ToIntFunction<R> level, Function<R, String> words) {
    this.level = level;
    this.words = words;
    setGraphicTextGap(8);
    unseen.setVisible(false);
  }

  @Override
  protected void updateItem(@Nullable R row, boolean empty) {
    super.updateItem(row, empty);
    if (row == null || empty) {
      setText("");
      setGraphic(null);
      return;
    }
    setText(words.apply(row));
    int now = level.applyAsInt(row);
    setGraphic(now == 0 ? unseen : glyph(now));
  }

  private LevelGlyph glyph(int now) {
    LevelGlyph known = glyphs[now];
    if (known == null) {
      known = new LevelGlyph(now, "");
      glyphs[now] = known;
    }
    return known;
  }
}
