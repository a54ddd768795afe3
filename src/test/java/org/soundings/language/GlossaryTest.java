package org.soundings.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// No text uses a word that the glossary retires: not the catalogues, which contain the window, the
/// report and the help of the commands, and not packs, the sample, documents, scripts and keys of
/// files.
class GlossaryTest {

  private static final Path CATALOGUE = Path.of("src/main/resources/org/soundings/language/de.po");
  private static final Path SCHEMAS = Path.of("src/main/resources/schema");
  private static final Path PACKS = Path.of("questions");
  private static final Path DOCUMENTS = Path.of("src/docs");

  /// Single words: ids, which never change, names of files and commands of other tools.
  private static final Pattern NOT_PROSE =
      Pattern.compile("^\\s*(- )?(\\{)?(id|question|of|url|command|picture|file|name): \\S*\\s*");

  private final RetiredWords retired = RetiredWords.read();

  GlossaryTest() throws IOException {}

  @Test
  void aRetiredTermIsReportedWithItsReplacement() {
    assertThat(retired.in("en", "Nobody owns it."))
        .containsExactly("Nobody (use: a noun, no one): Nobody owns it.");
    assertThat(retired.in("en", "It is no folder.")).hasSize(1);
    assertThat(german("Die Spur fehlt.")).hasSize(1);
    assertThat(retired.in("en", "It is no longer a folder. There is no folder.")).isEmpty();
  }

  @Test
  void aQuestionOnOneLineIsProse() {
    assertThat(NOT_PROSE.matcher("    question: core-non-root").matches()).isTrue();
    assertThat(NOT_PROSE.matcher("    question: Who takes care of it?").matches()).isFalse();
  }

  @Test
  void cataloguesUseTheGlossary() throws IOException {
    var found = new ArrayList<String>();
    SourceMessages.read()
        .forEach(
            (key, message) -> {
              found.addAll(retired.in("en", key.english()));
              found.addAll(retired.in("en", message.many() == null ? "" : message.many()));
            });
    PoReader.read(CATALOGUE.toString(), Files.readAllBytes(CATALOGUE))
        .texts()
        .values()
        .forEach(forms -> forms.forEach(form -> found.addAll(german(form))));
    assertThat(found).isEmpty();
  }

  /// Also sentences that are not translated, such as the findings about manifests.
  @Test
  void stringsInTheSourceUseTheGlossary() throws IOException {
    Pattern string = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)* (?:[^\"\\\\]|\\\\.)*)\"");
    var found = new ArrayList<String>();
    for (Path file : files(Path.of("src/main/java"), ".java")) {
      for (String line : Files.readAllLines(file)) {
        if (!line.strip().startsWith("//")) {
          string
              .matcher(line)
              .results()
              .forEach(each -> found.addAll(retired.in("en", each.group(1))));
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void packsAndTheSampleUseTheGlossary() throws IOException {
    assertThat(found(PACKS, ".yaml")).isEmpty();
  }

  @Test
  void documentsUseTheGlossary() throws IOException {
    var found = new ArrayList<>(found(DOCUMENTS, ".md"));
    for (String file : List.of("README.md", "CHANGELOG.md", "SECURITY.md", "CONTRIBUTING.md")) {
      found.addAll(inFile(Path.of(file)));
    }
    assertThat(found).isEmpty();
  }

  /// Comments and messages of the scripts that build, install and test the program.
  @Test
  void scriptsUseTheGlossary() throws IOException {
    var found = new ArrayList<String>();
    for (String folder : List.of("src/test/scripts", "installers")) {
      found.addAll(found(Path.of(folder), ""));
    }
    assertThat(found).isEmpty();
  }

  @Test
  void fileKeysUseTheGlossary() throws IOException {
    var found = new ArrayList<String>();
    Pattern key = Pattern.compile("\"([a-z_]+)\": [{\\[]");
    for (Path file : files(SCHEMAS, ".json")) {
      key.matcher(Files.readString(file))
          .results()
          .map(MatchResult::group)
          .map(each -> each.replace('_', ' '))
          .forEach(each -> found.addAll(retired.in("en", each)));
    }
    assertThat(found).isEmpty();
  }

  private List<String> german(String text) {
    var found = new ArrayList<>(retired.in("de", text));
    found.addAll(retired.in("de-program", text));
    return found;
  }

  private List<String> found(Path folder, String ending) throws IOException {
    var found = new ArrayList<String>();
    for (Path file : files(folder, ending)) {
      if (!file.equals(RetiredWords.GLOSSARY) && !file.toString().endsWith(".png")) {
        found.addAll(inFile(file));
      }
    }
    return found;
  }

  private List<String> inFile(Path file) throws IOException {
    String language = file.getParent() != null && file.getParent().endsWith("de") ? "de" : "en";
    return Files.readAllLines(file).stream()
        .filter(line -> !NOT_PROSE.matcher(line).matches())
        .flatMap(line -> retired.in(language, line).stream())
        .map(each -> file + ": " + each)
        .toList();
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> Files.isRegularFile(file) && file.toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }
}
