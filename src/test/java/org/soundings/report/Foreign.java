package org.soundings.report;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.soundings.assessment.Assessment;
import org.soundings.pack.Library;
import org.soundings.pack.LibraryContent;

/// Converts all texts of packs and people to Greek letters. Text that is still in Latin letters
/// comes from the program. Ids, file names, versions and hashes are not changed, because they are
/// referenced.
final class Foreign {

  private static final String LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final String GREEK = "ΑΒΓΔΕΦΓΗΙΞΚΛΜΝΟΠΘΡΣΤΥΩΨΧΥΖαβγδεφγηιξκλμνοπθρστυωψχυζ";

  /// One word that begins with a lower-case letter and has no space.
  private static final Pattern ID = Pattern.compile("[a-z0-9][A-Za-z0-9._/@:-]*|[A-Z]-\\d+");

  /// Fields in which people sometimes write a single word.
  private static final Set<String> PROSE =
      Set.of(
          "name",
          "title",
          "text",
          "view",
          "good",
          "what",
          "data",
          "protocol",
          "authentication",
          "technology",
          "system",
          "note");

  /// Fields whose values are referenced.
  private static final Set<String> NAMES = Set.of("id", "control", "pack");

  private final Set<String> kept = new TreeSet<>();

  Assessment assessment(Assessment assessment) {
    return (Assessment) record(assessment);
  }

  Library library(Library library) {
    return new Library(
        LibraryContent.EMPTY
            .with()
            .packs(list(library.packs()))
            .factors(list(library.factors()))
            .threats(list(library.threats()))
            .frameworks(list(library.frameworks()))
            .rules(list(library.rules()))
            .workshops(list(library.workshops()))
            .explanations(
                new LibraryContent.Explanations(
                    list(library.concepts()),
                    list(library.terms()),
                    glossary(library.glossary()),
                    list(library.notices()),
                    list(library.books())))
            .build());
  }

  /// Ids that look like words.
  Set<String> kept() {
    return kept;
  }

  static String text(String latin) {
    var text = new StringBuilder();
    for (char letter : latin.toCharArray()) {
      int at = LATIN.indexOf(letter);
      text.append(at < 0 ? letter : GREEK.charAt(at));
    }
    return text.toString();
  }

  private String said(String field, String text) {
    boolean isFile = text.matches("\\S+\\.[a-z]{1,5}");
    if (!isFile && PROSE.contains(field) || !ID.matcher(text).matches()) {
      return text(text);
    }
    if (NAMES.contains(field)) {
      kept.add(text);
    }
    return text;
  }

  private Map<String, String> glossary(Map<String, String> glossary) {
    var changed = new LinkedHashMap<String, String>();
    glossary.forEach((word, meaning) -> changed.put(text(word), text(meaning)));
    return changed;
  }

  @SuppressWarnings("unchecked")
  private <T> List<T> list(List<T> values) {
    return (List<T>) list("", values);
  }

  private List<Object> list(String field, List<?> values) {
    return values.stream().map(value -> value(field, value)).toList();
  }

  private Object value(String field, Object value) {
    return switch (value) {
      case String text -> said(field, text);
      case List<?> list -> list(field, list);
      case Set<?> set -> set;
      case Map<?, ?> map -> map(field, map);
      case Record record when !record.getClass().getSimpleName().equals("Digest") -> record(record);
      default -> value;
    };
  }

  private Map<Object, Object> map(String field, Map<?, ?> map) {
    Map<Object, Object> changed =
        map instanceof SortedMap<?, ?> ? new TreeMap<>() : new LinkedHashMap<>();
    map.forEach((key, each) -> changed.put(key, value(field, each)));
    return changed;
  }

  private Object record(Record record) {
    try {
      RecordComponent[] components = record.getClass().getRecordComponents();
      var values = new ArrayList<>();
      for (RecordComponent component : components) {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        Object value = accessor.invoke(record);
        values.add(value == null ? null : value(component.getName(), value));
      }
      Constructor<?> constructor =
          record
              .getClass()
              .getDeclaredConstructor(
                  Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(record.getClass().getSimpleName() + ": " + e.getCause(), e);
    }
  }
}
