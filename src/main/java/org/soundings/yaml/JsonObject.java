package org.soundings.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A JSON object under construction, for the formats of other programs. Members keep their order.
///
/// What was not said is left out by [#said]; what a format demands is put in by [#put], empty or
/// not.
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

  /// A text, where there is one.
  public JsonObject said(String name, @Nullable String text) {
    return text == null || text.isBlank() ? this : put(name, text);
  }

  /// A list, where it holds something.
  public JsonObject said(String name, Collection<?> items) {
    return items.isEmpty() ? this : put(name, items);
  }

  /// An object, where it holds something.
  public JsonObject said(String name, JsonObject object) {
    return object.members.isEmpty() ? this : put(name, object);
  }

  public boolean isEmpty() {
    return members.isEmpty();
  }

  /// Names and values in order: texts, numbers, truth values, objects or lists of these.
  List<Map.Entry<String, Object>> members() {
    return new ArrayList<>(members.entrySet());
  }
}
