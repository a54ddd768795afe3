package org.soundings.ui.shell.palette;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Locale;
import org.soundings.app.search.Hit;
import org.soundings.app.search.SearchEntry;
import org.soundings.language.DayForms;
import org.soundings.ui.screen.Command;

/// One line of the search over everything.
///
/// @param detail at its end
/// @param said the words that were looked for and where they stand, or ""
/// @param key its key as printed, or ""
record PaletteLine(
    PaletteHeading under,
    String id,
    String title,
    String detail,
    String said,
    String key,
    Runnable action) {

  /// Something of the assessment or of what it is talked through with.
  static PaletteLine of(Hit hit, Runnable action) {
    SearchEntry entry = hit.entry();
    return new PaletteLine(
        PaletteHeading.of(entry.kind()),
        entry.id(),
        entry.title(),
        // A meeting's is its day, which is looked for as it is stored.
        DayForms.dayOf(entry.detail()),
        said(hit),
        "",
        action);
  }

  static PaletteLine of(Command command) {
    return new PaletteLine(
        PaletteHeading.COMMAND, "", command.title(), "", "", command.key(), command.action());
  }

  private static String said(Hit hit) {
    return hit.excerpt().isEmpty() || hit.where().isEmpty()
        ? hit.excerpt()
        : hit.where() + ": " + hit.excerpt();
  }

  /// What it stands under: what is called so, or what only says so.
  String heading() {
    return isCalledSo() ? under.title() : tr("%s, in the text", under.title());
  }

  boolean isCalledSo() {
    return said.isEmpty();
  }

  /// @param words in lower case
  boolean hasAll(List<String> words) {
    String all = (title + " " + detail + " " + id).toLowerCase(Locale.ROOT);
    return words.stream().allMatch(all::contains);
  }
}
