package org.soundings.ui.control.text;

import java.util.EnumSet;
import java.util.Set;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;

/// Undo and redo of an area by words: the area notes each letter that is typed, and people take
/// back words. What was pasted is one step, and what was typed elsewhere is none of this one.
final class WordSteps {

  /// Those in which no blank ends a word: each letter is a step.
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

  /// What a step took out or put in; [#NONE] where it was more than that.
  ///
  /// @param first where it stood at the earliest: among equal letters nobody can tell
  /// @param last where it stood at the latest
  private record Change(int first, int last, String text) {

    static final Change NONE = new Change(-1, -1, "");

    boolean isOneOfAWord() {
      return text.codePointCount(0, text.length()) == 1 && isOfAWord(text.codePointAt(0));
    }

    /// Whether one letter follows the other where both are typed one after the other.
    boolean isFollowedBy(Change next) {
      return next.first <= last + text.length() && next.last >= first + text.length();
    }
  }

  /// Takes back the word that was typed last, with what was typed behind it.
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

  /// Types the next word again, with what was typed before it.
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

  /// The area selects what it typed again, which the next letter would take the place of.
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

  /// A step that took words out, or put others in their place, is whole by itself.
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

  /// Whether a word ends where something was taken out.
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
