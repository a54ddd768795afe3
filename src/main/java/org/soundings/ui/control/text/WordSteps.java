package org.soundings.ui.control.text;

import java.util.EnumSet;
import java.util.Set;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;

/// Undo and redo by words for an area that records single letters. Pasted text is one step. Text
/// that was typed elsewhere starts another step.
final class WordSteps {

  /// Scripts in which words are not separated by blanks: each letter is a step.
  private static final Set<Character.UnicodeScript> WITHOUT_BLANKS =
      EnumSet.of(
          Character.UnicodeScript.HAN,
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA,
          Character.UnicodeScript.THAI,
          Character.UnicodeScript.LAO,
          Character.UnicodeScript.KHMER,
          Character.UnicodeScript.MYANMAR);

  private final CodeArea area;

  WordSteps(CodeArea area) {
    this.area = area;
  }

  /// What a step removed or added; [#NONE] if it was more than that.
  ///
  /// @param first its earliest possible position, because equal letters are ambiguous
  /// @param last its latest possible position
  private record Change(int first, int last, String text) {

    static final Change NONE = new Change(-1, -1, "");

    boolean isOneOfAWord() {
      return text.codePointCount(0, text.length()) == 1 && isOfAWord(text.codePointAt(0));
    }

    /// Whether one letter follows the other when both are typed in sequence.
    boolean isFollowedBy(Change next) {
      return next.first <= last + text.length() && next.last >= first + text.length();
    }
  }

  /// Undoes the word that was typed last, with the blanks behind it.
  void undo() {
    Change last = undoOne();
    while (area.isUndoable() && isBehindAWord(last)) {
      Change before = undoOne();
      if (!before.isOneOfAWord() || !before.isFollowedBy(last)) {
        area.redo();
        break;
      }
      last = before;
    }
    selectNothing();
  }

  /// Redoes the next word, with the blanks before it.
  void redo() {
    Change last = redoOne();
    while (area.isRedoable()) {
      Change next = redoOne();
      if (!next.isOneOfAWord() || !last.isFollowedBy(next)) {
        area.undo();
        break;
      }
      last = next;
    }
    selectNothing();
  }

  /// The area selects redone text, and the next letter would replace it.
  private void selectNothing() {
    SelectionSegment selected = area.getSelection();
    if (selected != null && !selected.isCollapsed()) {
      area.select(selected.getMax());
    }
  }

  private Change undoOne() {
    String before = area.getText();
    area.undo();
    return change(area.getText(), before);
  }

  private Change redoOne() {
    String before = area.getText();
    area.redo();
    return change(before, area.getText());
  }

  /// A step that removed or replaced text is complete in itself.
  private static Change change(String without, String with) {
    int more = with.length() - without.length();
    int same = 0;
    while (same < without.length()
        && same < with.length()
        && without.charAt(same) == with.charAt(same)) {
      same++;
    }
    if (more <= 0 || !without.substring(same).equals(with.substring(same + more))) {
      return Change.NONE;
    }
    int first = same;
    while (first > 0 && with.charAt(first - 1) == with.charAt(first - 1 + more)) {
      first--;
    }
    return new Change(first, same, with.substring(same, same + more));
  }

  /// Whether a word ends where text was removed.
  private boolean isBehindAWord(Change change) {
    String text = area.getText();
    return change.first() > 0
        && change.first() <= text.length()
        && isOfAWord(text.codePointBefore(change.first()));
  }

  private static boolean isOfAWord(int letter) {
    int type = Character.getType(letter);
    boolean isMark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    return (isMark || Character.isLetterOrDigit(letter))
        && !WITHOUT_BLANKS.contains(Character.UnicodeScript.of(letter));
  }
}
