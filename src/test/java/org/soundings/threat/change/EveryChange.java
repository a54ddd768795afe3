package org.soundings.threat.change;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.decision.RiskMatrix;
import org.soundings.assessment.workshop.SilentRound;
import org.soundings.base.Sha256;

/// Finds, for a type of records, pairs of values that differ in one place: in every component of
/// every record that can occur anywhere in it. It reads the types, so that a component that is
/// added later is tested without further work.
public final class EveryChange {

  private static final List<String> TEXTS =
      List.of(
          "core-words-9",
          "E-009",
          "A-009",
          "2026-01-02",
          "Words.",
          "report.json",
          "https://example.org/9",
          "own-9");

  /// Data that exists only while a silent round is not revealed: no change lists it.
  private static final Set<String> UNREAD =
      Set.of(SilentRound.class.getName() + ".finished", SilentRound.class.getName() + ".whole");

  private final Set<String> tried = new TreeSet<>();

  /// Two values that differ in one place.
  public record Pair(Object before, Object after, String place) {}

  /// Every `Record.component` that was tested.
  public Set<String> tried() {
    return tried;
  }

  public List<Pair> of(Class<? extends Record> type) {
    return pairs(type, sample(type)).stream()
        .filter(pair -> !pair.before().equals(pair.after()))
        .toList();
  }

  // Samples.

  private static Object sample(Type type) {
    if (type instanceof ParameterizedType generic) {
      Class<?> raw = (Class<?>) generic.getRawType();
      Type[] arguments = generic.getActualTypeArguments();
      if (Collection.class.isAssignableFrom(raw)) {
        return List.of(sample(arguments[0]));
      }
      Map<Object, Object> map =
          SortedMap.class.equals(raw) ? new TreeMap<>() : new LinkedHashMap<>();
      map.put(sample(arguments[0]), sample(arguments[1]));
      return map;
    }
    Class<?> raw = (Class<?>) type;
    if (raw.isSealed()) {
      return sample(raw.getPermittedSubclasses()[0]);
    }
    if (raw.isEnum()) {
      return raw.getEnumConstants()[0];
    }
    if (raw.equals(RiskMatrix.class)) {
      return RiskMatrix.STANDARD;
    }
    if (raw.isRecord() && !raw.equals(Sha256.class)) {
      return sampleRecord(raw);
    }
    return switch (raw.getName()) {
      case "java.lang.String" -> TEXTS.getFirst();
      case "int", "java.lang.Integer" -> 3;
      case "long", "java.lang.Long" -> 3L;
      case "boolean" -> true;
      case "java.time.Instant" -> Instant.parse("2026-11-24T12:00:00Z");
      case "java.time.LocalDate" -> LocalDate.of(2026, 11, 24);
      case "org.soundings.base.Sha256" -> Sha256.of("words");
      default -> throw new AssertionError("teach this test what a " + raw + " looks like");
    };
  }

  private static Object sampleRecord(Class<?> type) {
    for (String text : TEXTS) {
      Object[] parts =
          Arrays.stream(type.getRecordComponents())
              .map(c -> c.getType().equals(String.class) ? text : sample(c.getGenericType()))
              .toArray();
      Object made = made(type, parts);
      if (made != null) {
        return made;
      }
    }
    return sampleWithId(type);
  }

  /// A record whose first text requires a format that its other texts do not accept.
  private static Object sampleWithId(Class<?> type) {
    for (String id : TEXTS) {
      for (String text : TEXTS) {
        Object[] parts =
            Arrays.stream(type.getRecordComponents())
                .map(c -> c.getType().equals(String.class) ? text : sample(c.getGenericType()))
                .toArray();
        parts[0] = id;
        Object made = made(type, parts);
        if (made != null) {
          return made;
        }
      }
    }
    throw new AssertionError("teach this test what a " + type + " looks like");
  }

  /// A record, or null if its constructor rejects the parts.
  private static @Nullable Object made(Class<?> type, Object[] parts) {
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(type.getRecordComponents())
                  .map(RecordComponent::getType)
                  .toArray(Class<?>[]::new));
      return constructor.newInstance(parts);
    } catch (InvocationTargetException e) {
      return null;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError("a record without its own constructor: " + type, e);
    }
  }

  // Pairs.

  private List<Pair> pairs(Type type, Object value) {
    if (type instanceof ParameterizedType generic) {
      return value instanceof Map<?, ?> map
          ? mapPairs(generic.getActualTypeArguments()[1], map)
          : listPairs(generic.getActualTypeArguments()[0], (List<?>) value);
    }
    Class<?> raw = (Class<?>) type;
    if (raw.isSealed()) {
      return kindPairs(raw, value);
    }
    if (value instanceof Record record && !(value instanceof Sha256)) {
      return recordPairs(record);
    }
    return value instanceof String text
        ? List.of(new Pair(text, text + "9", ""), new Pair(text, text + "-2", ""))
        : List.of(new Pair(value, other(value), ""));
  }

  private static Object other(Object value) {
    return switch (value) {
      case Integer number -> number + 1;
      case Long number -> number + 1;
      case Boolean yes -> !yes;
      case Instant moment -> moment.plusSeconds(1);
      case LocalDate day -> day.plusDays(1);
      case Sha256 _ -> Sha256.of("other words");
      case Enum<?> word -> word.getDeclaringClass().getEnumConstants()[word.ordinal() == 0 ? 1 : 0];
      default -> throw new AssertionError("teach this test how a %s changes".formatted(value));
    };
  }

  private List<Pair> recordPairs(Record value) {
    var pairs = new ArrayList<Pair>();
    RecordComponent[] components = value.getClass().getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      RecordComponent component = components[i];
      String name = value.getClass().getName() + "." + component.getName();
      if (UNREAD.contains(name)) {
        tried.add(name);
        continue;
      }
      var inner = new ArrayList<>(pairs(component.getGenericType(), read(component, value)));
      if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        inner.add(new Pair(NOTHING, read(component, value), " from nothing"));
      }
      for (Pair pair : inner) {
        Object before = with(value, i, pair.before());
        Object after = with(value, i, pair.after());
        if (before != null && after != null && !before.equals(after)) {
          String place = value.getClass().getSimpleName() + "." + component.getName();
          tried.add(name);
          pairs.add(new Pair(before, after, place + " " + pair.place()));
        }
      }
    }
    return pairs;
  }

  private static final Object NOTHING = new Object();

  private static @Nullable Object with(Record value, int index, Object part) {
    Object[] parts =
        Arrays.stream(value.getClass().getRecordComponents()).map(c -> read(c, value)).toArray();
    parts[index] = part == NOTHING ? null : part;
    return made(value.getClass(), parts);
  }

  private static Object read(RecordComponent component, Object value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private List<Pair> kindPairs(Class<?> sealed, Object value) {
    var pairs = new ArrayList<Pair>();
    for (Class<?> kind : sealed.getPermittedSubclasses()) {
      Object sample = sample(kind);
      if (!kind.isInstance(value)) {
        pairs.add(new Pair(value, sample, kind.getSimpleName()));
      }
      pairs.addAll(pairs(kind, sample));
    }
    return pairs;
  }

  private List<Pair> listPairs(Type type, List<?> list) {
    var pairs = new ArrayList<Pair>();
    pairs.add(new Pair(list, List.of(), "emptied"));
    pairs.add(new Pair(List.of(), list, "begun"));
    for (Pair pair : pairs(type, list.getFirst())) {
      pairs.add(
          new Pair(withFirst(pair.before(), list), withFirst(pair.after(), list), pair.place()));
      pairs.add(
          new Pair(
              List.of(pair.before(), pair.after()),
              List.of(pair.after(), pair.before()),
              "turned round"));
    }
    return pairs;
  }

  /// The list with another first item.
  private static List<Object> withFirst(Object first, List<?> list) {
    var changed = new ArrayList<Object>(list);
    changed.set(0, first);
    return changed;
  }

  private List<Pair> mapPairs(Type type, Map<?, ?> map) {
    var pairs = new ArrayList<Pair>();
    Object key = map.keySet().iterator().next();
    pairs.add(new Pair(map, new TreeMap<>(), "emptied"));
    pairs.add(new Pair(new TreeMap<>(), map, "begun"));
    for (Pair pair : pairs(type, map.values().iterator().next())) {
      pairs.add(
          new Pair(
              new TreeMap<>(Map.of(key, pair.before())),
              new TreeMap<>(Map.of(key, pair.after())),
              pair.place()));
    }
    return pairs;
  }

  // The existing components.

  /// Every `Record.component` that can occur anywhere in a type.
  public static Set<String> components(Type type) {
    var found = new TreeSet<String>();
    collect(type, found);
    return found;
  }

  private static void collect(Type type, Set<String> found) {
    if (type instanceof ParameterizedType generic) {
      Arrays.stream(generic.getActualTypeArguments()).forEach(each -> collect(each, found));
      return;
    }
    Class<?> raw = (Class<?>) type;
    if (raw.isSealed()) {
      Arrays.stream(raw.getPermittedSubclasses()).forEach(each -> collect(each, found));
    } else if (raw.isRecord() && !raw.equals(Sha256.class)) {
      for (RecordComponent component : raw.getRecordComponents()) {
        if (found.add(raw.getName() + "." + component.getName())) {
          collect(component.getGenericType(), found);
        }
      }
    }
  }
}
