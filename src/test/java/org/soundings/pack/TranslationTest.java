package org.soundings.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.base.Loaded;

class TranslationTest {

  private static final String SECTION =
      """
      kind: section
      id: basics
      title: Basics
      questions:
        - id: team-first
          title: The first thing
          layer: people
          question: Who knows what runs here?
          why: Nobody can defend what nobody knows.
          follow_ups: [Who keeps the list?, Who reads it?]
          perspectives: {developer: What do you start?}
          evidence:
            - {what: The list, command: (look), good: It is short.}
        - id: team-second
          title: The second thing
          layer: people
          question: What comes after it?
          why: One thing leads to another.
          follow_ups: [What else?]
          perspectives: {developer: What follows?}
          evidence:
            - {what: The order, command: (look), good: It is known.}
      """;
  private static final String GERMAN =
      """
      kind: translation
      language: de
      texts:
        title: Grundlagen
        questions:
          team-first:
            title: Das Erste
            question: Wer weiß, was hier läuft?
            why: Niemand kann schützen, was niemand kennt.
            follow_ups: [Wer pflegt die Liste?, Wer liest sie?]
            perspectives: {developer: Was starten Sie?}
            evidence:
              - {what: Die Liste, command: (nachsehen), good: Sie ist kurz.}
          team-second:
            title: Das Zweite
      """;

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    write(
        "pack.yaml",
        """
        kind: pack
        id: team
        title: Our own
        version: 2026-11-24
        language: en
        summary: What we ask ourselves.
        """);
    write("basics.yaml", SECTION);
    write("de/basics.yaml", GERMAN);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Loaded<Library> read(String language) {
    return PackReader.read(List.of(folder), language);
  }

  private Question first(String language) {
    return read(language).value().question("team-first").orElseThrow();
  }

  @Test
  void translatedTextsAreShownTranslated() {
    Question german = first("de");
    assertThat(german.title()).isEqualTo("Das Erste");
    assertThat(german.question()).isEqualTo("Wer weiß, was hier läuft?");
    assertThat(german.followUps()).containsExactly("Wer pflegt die Liste?", "Wer liest sie?");
    assertThat(german.perspectives()).containsEntry("developer", "Was starten Sie?");
    assertThat(german.evidence())
        .containsExactly(new Question.EvidenceHint("Die Liste", "(nachsehen)", "Sie ist kurz."));
    assertThat(read("de").problems()).isEqualTo(read("en").problems()).isEmpty();
  }

  @Test
  void theStoredWordingIsThatOfTheSource() {
    Question english = first("en");
    Question german = first("de");
    assertThat(german.wording()).isEqualTo(english.wording());
    assertThat(german.wordingHash()).isEqualTo(english.wordingHash());
    assertThat(read("de").value().packs().getFirst().hash())
        .isEqualTo(read("en").value().packs().getFirst().hash());
    assertThat(read("de").value().source().question("team-first")).contains(english);
  }

  @Test
  void untranslatedTextsAreShownInEnglishAndCounted() {
    Library german = read("de").value();
    Question first = german.question("team-first").orElseThrow();
    Question second = german.question("team-second").orElseThrow();
    assertThat(second.title()).isEqualTo("Das Zweite");
    assertThat(second.question()).isEqualTo("What comes after it?");
    assertThat(german.isTranslated(first)).isTrue();
    assertThat(german.isTranslated(second)).isFalse();
    assertThat(german.language()).isEqualTo("de");
  }

  @Test
  void aLanguageWithoutTranslationsIsShownInEnglish() {
    Library french = read("fr").value();
    assertThat(french.question("team-first").map(Question::title)).contains("The first thing");
    assertThat(french.questions()).noneMatch(french::isTranslated);
  }

  @Test
  void manualStepsAreTranslatedButCommandsAreNot() throws IOException {
    write(
        "cards.yaml",
        """
        kind: concepts
        title: Cards
        concepts:
          - id: con-look
            title: Looking
            explanation: Somebody looks.
            risk_if_ignored: Nobody does.
            checks:
              - {command: (exercise) stop one node, look_for: Somebody notices.}
              - {command: uname -a, look_for: The kernel.}
        """);
    String german =
        """
        kind: translation
        language: de
        texts:
          title: Karten
          concepts:
            con-look:
              title: Hinsehen
              explanation: Jemand sieht hin.
              risk_if_ignored: Niemand sieht hin.
              checks:
                - {command: (Übung) einen Node anhalten, look_for: Jemand bemerkt es.}
                - {look_for: Der Kernel.}
        """;
    write("de/cards.yaml", german);
    List<Concept.Check> translated =
        List.of(
            new Concept.Check("(Übung) einen Node anhalten", "Jemand bemerkt es."),
            new Concept.Check("uname -a", "Der Kernel."));
    assertThat(checks()).isEqualTo(translated);
    int problems = read("de").problems().size();
    write("de/cards.yaml", german.replace("{look_for: Der", "{command: rm -r /, look_for: Der"));
    assertThat(checks()).as("the command stays").isEqualTo(translated);
    assertThat(read("de").problems())
        .hasSize(problems + 1)
        .anyMatch(problem -> problem.message().equals("Commands cannot be translated."));
  }

  private List<Concept.Check> checks() {
    return read("de").value().concepts().stream()
        .filter(concept -> concept.id().equals("con-look"))
        .findFirst()
        .orElseThrow()
        .checks();
  }

  @Test
  void aRegionalLocaleFallsBackToItsLanguage() {
    assertThat(first("de-AT").title()).isEqualTo("Das Erste");
  }

  @Test
  void theSourceIsReadWithoutItsTranslations() throws IOException {
    write("de/basics.yaml", "this is [no YAML");
    assertThat(read("en").problems()).isEmpty();
    assertThat(read("de").problems()).hasSize(1);
    assertThat(first("de").title()).isEqualTo("The first thing");
  }

  @Test
  void aPackWrittenInTheLanguageNeedsNoTranslation() throws IOException {
    write(
        "pack.yaml",
        Files.readString(folder.resolve("pack.yaml")).replace("language: en", "language: de"));
    Library german = read("de").value();
    assertThat(german.questions()).allMatch(german::isTranslated);
  }

  @Test
  void aTranslationOfAChangedSourceIsReported() throws IOException {
    String wrong = GERMAN.replace("team-first:\n", "team-first:\n      of: '00000000'\n");
    write("de/basics.yaml", wrong);
    String hint = read("de").problems().getFirst().hint();
    String now = hint.replaceAll("(?s).*'([0-9a-f]{8})'.*", "$1");
    write("de/basics.yaml", wrong.replace("00000000", now));
    assertThat(read("de").problems()).isEmpty();
    write("basics.yaml", SECTION.replace("It is short.", "It is short and right."));
    assertThat(read("de").problems())
        .singleElement()
        .asString()
        .contains("The source of \"team-first\" has changed since it was translated.");
    assertThat(first("de").title()).isEqualTo("Das Erste");
  }

  @Test
  void theLanguagesOfAFolderAreFound() throws IOException {
    write("fr/basics.yaml", GERMAN.replace("language: de", "language: fr"));
    assertThat(PackReader.languages(List.of(folder))).containsExactly("de", "fr");
  }
}
