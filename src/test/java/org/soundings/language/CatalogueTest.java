package org.soundings.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundings.language.Catalogue.Key;
import org.soundings.language.SourceMessages.Message;

/// The catalogues contain exactly the texts of the source. `./mvnw test -Dtest=CatalogueTest
/// -Dcatalogue=write` adds new texts, and removes those that are no longer used.
class CatalogueTest {

  private static final Path FOLDER = Path.of("src/main/resources/org/soundings/language");
  private static final int FORMS = 2;

  /// The placeholders of values: their number, if given, and their type.
  private static final Pattern PLACE =
      Pattern.compile("%(?:(\\d+)\\$)?[-#+ 0,(]*\\d*(?:\\.\\d+)?([a-zA-Z%])");

  @ParameterizedTest
  @ValueSource(strings = "de")
  void everySentenceIsTranslated(String tag) throws IOException {
    Path file = FOLDER.resolve(tag + ".po");
    Map<Key, Message> said = SourceMessages.read();
    Catalogue known = PoReader.read(file.toString(), Files.readAllBytes(file));
    if ("write".equals(System.getProperty("catalogue"))) {
      String text = Files.readString(file);
      String head = text.substring(0, text.contains("\n\n") ? text.indexOf("\n\n") : text.length());
      Files.writeString(file, PoWriter.write(head, said, known, FORMS));
    }
    var missing = new TreeSet<>(english(said.keySet()));
    missing.removeAll(english(known.texts().keySet()));
    assertThat(missing).as("said by the source, not translated into %s", tag).isEmpty();
    var left = new TreeSet<>(english(known.texts().keySet()));
    left.removeAll(english(said.keySet()));
    assertThat(left).as("translated into %s, said nowhere", tag).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = "de")
  void aTranslationHasTheSamePlaceholders(String tag) throws IOException {
    Path file = FOLDER.resolve(tag + ".po");
    Catalogue known = PoReader.read(file.toString(), Files.readAllBytes(file));
    Map<Key, Message> said = SourceMessages.read();
    var wrong = new ArrayList<String>();
    known
        .texts()
        .forEach(
            (key, forms) -> {
              Message message = said.get(key);
              String many = message == null ? null : message.many();
              if (many == null) {
                forms.forEach(form -> compare(key.english(), form, wrong));
              } else {
                // The singular form may omit the number, as English does.
                forms.stream().skip(1).forEach(form -> compare(many, form, wrong));
                if (forms.size() != FORMS) {
                  wrong.add(key.english() + ": " + forms.size() + " forms");
                }
              }
            });
    assertThat(wrong).isEmpty();
  }

  private static void compare(String english, String translation, List<String> wrong) {
    if (!places(english).equals(places(translation))) {
      wrong.add(english + " → " + translation);
    }
  }

  /// Such as `1s 2d`, in the order of the values.
  private static String places(String text) {
    var found = new TreeSet<String>();
    Matcher matcher = PLACE.matcher(text);
    int next = 1;
    while (matcher.find()) {
      if (!matcher.group(2).equals("%") && !matcher.group(2).equals("n")) {
        String number = matcher.group(1);
        found.add((number == null ? String.valueOf(next++) : number) + matcher.group(2));
      }
    }
    return String.join(" ", found);
  }

  private static List<String> english(java.util.Set<Key> keys) {
    return keys.stream()
        .map(key -> key.about().isEmpty() ? key.english() : key.about() + ": " + key.english())
        .collect(Collectors.toList());
  }
}
