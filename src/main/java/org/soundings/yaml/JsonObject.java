package org.soundings.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A JSON object under construction, for the formats of other programs. Members keep their order.
///
/// [#said] omits empty values. [#put] adds a value in any case, for members that a format requires.
public final class JsonObject {

  private final Map<String, Object> members = new LinkedHashMap<>();

  public static JsonObject of() {
    return new JsonObject();
  }

  public JsonObject put(String name, String text) {
    members.put(name, text);
    return this;
  }

  public JsonObject put(String name, long number) {
    members.put(name, number);
    return this;
  }

  public JsonObject put(String name, double number) {
    members.put(name, number);
    return this;
  }

  public JsonObject put(String name, boolean truth) {
    members.put(name, truth);
    return this;
  }

  public JsonObject put(String name, JsonObject object) {
    members.put(name, object);
    return this;
  }

  /// @param items texts or objects
  public JsonObject put(String name, Collection<?> items) {
    members.put(name, List.copyOf(items));
    return this;
  }

  /// A text, if it is not empty.
  public JsonObject said(String name, @Nullable String text) {
    return text == null || text.isBlank() ? this : put(name, text);
  }

  /// A list, if it is not empty.
  public JsonObject said(String name, Collection<?> items) {
    return items.isEmpty() ? this : put(name, items);
  }

  /// An object, if it is not empty.
  public JsonObject said(String name, JsonObject object) {
    return object.members.isEmpty() ? this : put(name, object);
  }

  public boolean isEmpty() {
    return members.isEmpty();
  }

  /// Names and values in order: texts, numbers, booleans, objects or lists of these.
  List<Map.Entry<String, Object>> members() {
    return new ArrayList<>(members.entrySet());
  }
}
