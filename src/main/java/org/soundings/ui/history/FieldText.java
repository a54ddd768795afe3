package org.soundings.ui.history;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.soundings.app.Dates;
import org.soundings.yaml.Fields;
import org.soundings.yaml.YamlReader;

/// Displayed values of fields. A value of an unexpected type is shown as stored.
final class FieldText {

  private FieldText() {}

  static String day(String value) {
    try {
      return Dates.day(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      return value;
    }
  }

  /// The displayed name of an enum value, in the selected language.
  static <E extends Enum<E>> String word(Class<E> type, String value, Function<E, String> words) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> Fields.word(each).equals(value))
        .findFirst()
        .map(words)
        .orElse(value);
  }

  /// A list, one line for each item.
  ///
  /// @param line null for an item that is invalid
  static String lines(String list, Function<Fields, @Nullable String> line) {
    var read = YamlReader.read(("items:\n" + list).getBytes(StandardCharsets.UTF_8), "");
    var problems = new ArrayList<>(read.problems());
    List<String> lines = new Fields(read.value(), "", problems).each("items", line);
    return problems.isEmpty() && !lines.isEmpty() ? String.join("\n", lines) : list;
  }
}
