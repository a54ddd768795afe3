package org.soundings.ui.shell.palette;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Locale;
import org.soundings.app.search.Hit;
import org.soundings.app.search.SearchEntry;
import org.soundings.language.DayForms;
import org.soundings.ui.screen.Command;

/// A line of the palette.
///
/// @param detail text at its end
/// @param said the text that matched and its place, or ""
/// @param key its shortcut as printed, or ""
record PaletteLine(
    PaletteHeading under,
    String id,
    String title,
    String detail,
    String said,
    String key,
    Runnable action) {

  /// A part of the assessment or of a pack.
  static PaletteLine of(Hit hit, Runnable action) {
    SearchEntry entry = hit.entry();
    return new PaletteLine(
        PaletteHeading.of(entry.kind()),
        entry.id(),
        entry.title(),
        // The detail of a session is its date, which is searched in its stored form.
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

  /// Its heading depends on whether its title matches or only its text.
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
