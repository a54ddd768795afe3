package org.soundings.report.section.change;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.soundings.assessment.system.SystemModel;
import org.soundings.assessment.system.Zone;
import org.soundings.change.FieldChange;
import org.soundings.change.ItemChange;

/// Describes the changes of an item. For a zone, component, actor or data flow: short values with
/// before and after, long ones by the name of the field alone. For any other item: the names of its
/// fields.
///
/// @param before the earlier system model, for the names of referenced objects
/// @param now the current system model
record ItemSentences(SystemModel before, SystemModel now) {

  /// The maximum number of field names in one line.
  private static final int MOST_FIELDS = 12;

  /// The parts of the system model.
  private static final Set<String> DRAWN = Set.of("zones", "components", "actors", "dataFlows");

  /// The maximum length of a value in a line, in characters.
  private static final int SHORT = 48;

  /// Fields with the id of another object in the system model.
  private static final Set<String> POINTERS = Set.of("zone", "parent", "from", "to");

  String of(ItemChange item) {
    return DRAWN.contains(item.type()) ? values(item) : names(item);
  }

  /// The names of the changed fields. For a field inside a list only the item of the list.
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
        : tr("%s (and %d more)", shown, names.size() - MOST_FIELDS);
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

  private static String value(SystemModel picture, FieldChange field, String said) {
    return POINTERS.contains(field.field())
        ? picture.zone(said).map(Zone::name).orElseGet(() -> picture.nameOf(said))
        : said;
  }

  private static boolean isShort(String text) {
    return text.length() <= SHORT && text.indexOf('\n') < 0;
  }
}
