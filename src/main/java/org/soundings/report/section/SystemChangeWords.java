package org.soundings.report.section;

import static org.soundings.language.Messages.tr;

import java.util.Set;
import java.util.stream.Collectors;
import org.soundings.assessment.system.SystemPicture;
import org.soundings.assessment.system.Zone;
import org.soundings.threat.change.FieldChange;
import org.soundings.threat.change.ItemChange;

/// Says what of a zone, component, actor or connection changed: short words from what to what, long
/// ones by the name of the field alone.
///
/// @param system as it is now, for the names of what is pointed to
record SystemChangeWords(SystemPicture system) {

  /// Characters of a value that a line can hold.
  private static final int SHORT = 48;

  /// Fields that hold the id of something else in the picture.
  private static final Set<String> POINTERS = Set.of("zone", "within", "from", "to");

  String of(ItemChange item) {
    return item.fields().stream()
        .filter(field -> !field.isBookkeeping())
        .map(this::words)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private String words(FieldChange field) {
    String before = value(field, field.saidBefore());
    String after = value(field, field.saidAfter());
    if (!isShort(before) || !isShort(after)) {
      return tr("%s changed", field.words());
    }
    if (before.isEmpty()) {
      return tr("%s now %s", field.words(), after);
    }
    return after.isEmpty()
        ? tr("%s no longer %s", field.words(), before)
        : tr("%s changed from %s to %s", field.words(), before, after);
  }

  private String value(FieldChange field, String said) {
    return POINTERS.contains(field.field())
        ? system.zone(said).map(Zone::name).orElseGet(() -> system.nameOf(said))
        : said;
  }

  private static boolean isShort(String text) {
    return text.length() <= SHORT && text.indexOf('\n') < 0;
  }
}
