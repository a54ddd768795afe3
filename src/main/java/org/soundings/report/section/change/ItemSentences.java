package org.soundings.report.section.change;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.soundings.assessment.system.SystemPicture;
import org.soundings.assessment.system.Zone;
import org.soundings.change.FieldChange;
import org.soundings.change.ItemChange;

/// Says what of an item changed. Of a zone, component, actor or connection: short words from what
/// to what, long ones by the name of the field alone. Of anything else: the names of its fields.
///
/// @param before the system picture as it was, for the names of what was pointed to
/// @param now the same as it is
record ItemSentences(SystemPicture before, SystemPicture now) {

  /// How many names of fields one line holds.
  private static final int MOST_FIELDS = 12;

  /// What the system picture is made of.
  private static final Set<String> DRAWN = Set.of("zones", "components", "actors", "connections");

  /// Characters of a value that a line can hold.
  private static final int SHORT = 48;

  /// Fields that hold the id of something else in the picture.
  private static final Set<String> POINTERS = Set.of("zone", "within", "from", "to");

  String of(ItemChange item) {
    return DRAWN.contains(item.type()) ? values(item) : names(item);
  }

  /// The names of what differs; of something inside a list only which item it is.
  static String names(ItemChange item) {
    List<String> names =
        item.fields().stream()
            .filter(field -> !field.isBookkeeping())
            .map(field -> shortly(field.words()))
            .distinct()
            .toList();
    String shown = names.stream().limit(MOST_FIELDS).collect(Collectors.joining("; "));
    return names.size() <= MOST_FIELDS
        ? shown
        : tr("%s; and %d more", shown, names.size() - MOST_FIELDS);
  }

  private static String shortly(String words) {
    String[] parts = words.split(", ");
    return parts.length <= 2 ? words : parts[0] + ", " + parts[1];
  }

  private String values(ItemChange item) {
    return item.fields().stream()
        .filter(field -> !field.isBookkeeping())
        .map(this::words)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private String words(FieldChange field) {
    String was = value(before, field, field.saidBefore());
    String is = value(now, field, field.saidAfter());
    if (!isShort(was) || !isShort(is)) {
      return tr("%s changed", field.words());
    }
    if (was.isEmpty()) {
      return tr("%s now %s", field.words(), is);
    }
    return is.isEmpty()
        ? tr("%s no longer %s", field.words(), was)
        : tr("%s changed from %s to %s", field.words(), was, is);
  }

  private static String value(SystemPicture picture, FieldChange field, String said) {
    return POINTERS.contains(field.field())
        ? picture.zone(said).map(Zone::name).orElseGet(() -> picture.nameOf(said))
        : said;
  }

  private static boolean isShort(String text) {
    return text.length() <= SHORT && text.indexOf('\n') < 0;
  }
}
