package org.soundings.app.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.soundings.language.Messages.tr;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundings.assessment.Action;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.answer.AnswerState.Answered;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.answer.AnswerState.Deferred;
import org.soundings.assessment.answer.AnswerState.DontKnow;
import org.soundings.assessment.answer.AnswerState.NotApplicable;
import org.soundings.assessment.answer.AnswerState.Rating;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.Level;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.pack.Layer;
import org.soundings.ui.SmallWorld;

/// Filters in the current language, tested in German.
class FilterKeywordsTest {

  private final Filters filters = Filters.of(SmallWorld.library(), SmallWorld.assessment());

  @BeforeEach
  void speakGerman() {
    Messages.speak(Language.of("de").orElseThrow());
  }

  @AfterEach
  void englishAgain() {
    Messages.speak(Language.ENGLISH);
  }

  private static Set<String> found(String typed) {
    return SearchEntries.index(SmallWorld.library(), SmallWorld.assessment(), SmallWorld.NOW)
        .find(Query.of(typed), Integer.MAX_VALUE)
        .values()
        .stream()
        .flatMap(List::stream)
        .map(hit -> hit.entry().id())
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource({
    "ist:offen, is:open",
    "ist:fehlt, is:missing",
    "hat:nachweise, has:evidence",
    "hat:ergebnis, has:conclusion",
    "schicht:laufzeit, layer:runtime",
    "perspektive:betrieb, perspective:operator",
    "art:aussage, kind:statement",
    "-ist:offen schicht:image, -is:open layer:image",
    "kernel ist:offen, kernel is:open"
  })
  void germanKeywordsFindTheSameAsEnglishOnes(String german, String english) {
    Set<String> meant = Messages.inEnglish(() -> found(english));
    assertThat(found(german)).isEqualTo(meant).isNotEqualTo(found("")).isNotEmpty();
    assertThat(found(english)).isEqualTo(meant);
  }

  @Test
  void keyAndValueMayBeInDifferentLanguages() {
    assertThat(found("is:offen")).isEqualTo(found("ist:open")).isEqualTo(found("is:open"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ist:zurückgestellt",
        "IST:ZURÜCKGESTELLT",
        "ist:zurueckgestellt",
        "Ist:zuruckgestellt",
        "ist:zurü"
      })
  void capitalsAndUmlautsAreOptional(String typed) {
    assertThat(FilterKeywords.read(typed).orElseThrow().meant()).contains("deferred");
  }

  @Test
  void aFullWordMatchesOnlyItselfAndAPrefixMatchesAll() {
    assertThat(FilterKeywords.read("ist:akzeptiert").orElseThrow().meant())
        .contains("accepted")
        .doesNotContain("accept");
    assertThat(FilterKeywords.read("ist:akzeptier").orElseThrow().meant())
        .contains("accept", "accepted");
    assertThat(FilterKeywords.read("ist:wirksam").orElseThrow().meant())
        .contains("effective")
        .doesNotContain("mostly-effective");
  }

  @Test
  void everyTranslatedKeywordMatchesOnlyItself() {
    for (Map.Entry<String, List<String>> each : filters.values().entrySet()) {
      String key = each.getKey();
      if (!Set.of("owner", "tool").contains(key)) {
        each.getValue().forEach(word -> meansItself(key, word));
      }
    }
  }

  private void meansItself(String key, String word) {
    TypedFilter read = FilterKeywords.read(FilterKeywords.spoken(key + ":" + word)).orElseThrow();
    assertThat(read.english()).isEqualTo(key + ":" + word);
    Set<String> others = new TreeSet<>(filters.values().getOrDefault(key, List.of()));
    others.removeIf(other -> read.meant().stream().noneMatch(other::startsWith));
    // As in English, in which is:accept is the beginning of is:accepted.
    others.removeIf(other -> other.startsWith(word));
    assertThat(others).as(read.toString()).isEmpty();
  }

  @Test
  void everyKeywordIsTranslated() {
    Messages.in(
        Language.PSEUDO,
        () -> {
          filters.values().forEach(FilterKeywordsTest::isTranslated);
          return null;
        });
  }

  private static void isTranslated(String key, List<String> words) {
    if (!Set.of("owner", "tool").contains(key)) {
      assertThat(words)
          .isNotEmpty()
          .allSatisfy(word -> assertThat(FilterKeywords.spoken(key, word)).isNotEqualTo(word));
    }
  }

  @ParameterizedTest
  @MethodSource("shown")
  void theFilterKeywordMatchesTheLabelShown(String filter, String shown) {
    assertThat(FilterKeywords.spoken(filter)).endsWith(":" + Query.slug(shown));
  }

  static Stream<Arguments> shown() {
    return Messages.in(
        Language.of("de").orElseThrow(),
        () ->
            Stream.of(
                words("is", Rating.values(), Rating::words),
                words("is", Level.values(), Level::title),
                words("is", Decision.Treatment.values(), Decision.Treatment::title),
                words("is", EvidenceMapping.Relation.values(), EvidenceMapping.Relation::words),
                words("is", Action.Status.values(), Action.Status::words),
                Stream.of(
                    arguments("is:open", new AnswerState.Open().words()),
                    arguments(
                        "is:answered", new Answered(Rating.EFFECTIVE, Confidence.SURE).words()),
                    arguments("is:dont-know", new DontKnow("", null).words()),
                    arguments("is:not-applicable", new NotApplicable("so").words()),
                    arguments("is:deferred", new Deferred("so").words()),
                    arguments("is:undecided", tr("undecided")),
                    arguments("kind:link", tr("Link")),
                    arguments("kind:link", tr("link")),
                    arguments("kind:session", SearchEntry.Kind.SESSION.words())))
                .flatMap(each -> each)
                .toList()
                .stream());
  }

  private static <E extends Enum<E>> Stream<Arguments> words(
      String key, E[] values, Function<E, String> shown) {
    return Arrays.stream(values)
        .map(each -> arguments(key + ":" + Query.slug(each.name()), shown.apply(each)));
  }

  @Test
  void aLayerKeywordIsThePrefixOfItsTitle() {
    assertThat(Layer.values())
        .allSatisfy(
            layer ->
                assertThat(Query.slug(layer.title()))
                    .startsWith(FilterKeywords.spoken("layer", Query.slug(layer.name()))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "en-XA"})
  void anEnglishKeywordMatchesOnlyItselfInEveryLanguage(String language) {
    Messages.speak(Language.of(language).orElseThrow());
    filters
        .values()
        .forEach(
            (key, words) ->
                words.forEach(
                    word ->
                        assertThat(FilterKeywords.read(key + ":" + word).orElseThrow().meant())
                            .containsExactly(word)));
  }

  @ParameterizedTest
  @CsvSource({"später, spater", "später, SPAETER", "überprüft, ueberprüft", "poeta, poeta"})
  void diacriticsMayBeOmittedOrSpelledOut(String word, String typed) {
    assertThat(FilterWord.of(word).isWritten(FilterWord.of(typed))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"poeta, pota", "duel, dul", "später, spaater"})
  void aPlainLetterMayNotBeOmitted(String word, String typed) {
    assertThat(FilterWord.of(word).isWritten(FilterWord.of(typed))).isFalse();
    assertThat(FilterWord.of(word).begins(FilterWord.of(typed))).isFalse();
  }

  @Test
  void aTypoIsCorrectedInTheLanguageOfTheFilter() {
    assertThat(filters.issue("ist:ofen"))
        .isEqualTo("Unbekannter Filter „ist:ofen“. Meinten Sie ist:offen?");
    assertThat(filters.issue("is:opne"))
        .isEqualTo("Unbekannter Filter „is:opne“. Meinten Sie is:open?");
    assertThat(filters.issue("hat:käse"))
        .contains("abweichende-meinung", "ergebnis", "meinungsunterschied", "nachweise")
        .doesNotContain("evidence");
  }

  @Test
  void germanKeywordsAreNotFiltersInEnglish() {
    Messages.speak(Language.ENGLISH);
    assertThat(FilterKeywords.read("ist:offen")).isEmpty();
    assertThat(filters.issue("is:offen")).startsWith("Unknown filter “is:offen”.");
  }

  @Test
  void hintsShowTheGermanKeywords() {
    assertThat(FilterKeywords.spoken("is:open, layer:image and perspective:operator"))
        .isEqualTo("ist:offen, schicht:image and perspektive:betrieb");
  }

  @Test
  void theGermanHelpNamesOnlyKnownFilters() {
    String help =
        tr(
            "All words and \"phrases\" must occur. Filters: is:open, is:expired-evidence, has:evidence, layer:image, perspective:operator, owner:… and kind:…. A minus excludes a word or filter (after --, for example: search FOLDER -- mount -is:open).");
    String named =
        Pattern.compile("\\p{L}+:[\\p{L}-]+")
            .matcher(help)
            .results()
            .map(found -> found.group())
            .collect(Collectors.joining(" "));
    assertThat(named)
        .isEqualTo(
            FilterKeywords.spoken(
                "is:open is:expired-evidence has:evidence layer:image perspective:operator is:open"));
    assertThat(filters.unknown(Query.of(named))).isEmpty();
  }
}
