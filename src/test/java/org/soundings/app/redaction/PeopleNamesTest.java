package org.soundings.app.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.profile.Person;

/// Names are redacted, and everything else stays.
class PeopleNamesTest {

  private static final Person OMAR = new Person("Omar Ops", "runs nodes", "");

  private static RedactionList people(Person... people) {
    return names(List.of(people), List.of(), List.of());
  }

  private static RedactionList names(List<Person> people, List<String> others, List<String> named) {
    return new RedactionList(new PeopleNames(people, named, others).redactions());
  }

  private static String left(RedactionList names, String text) {
    return names.replaced(text, (found, _) -> found.standIn());
  }

  private static String standIn(RedactionList names, String name) {
    return names.find(name).map(Redaction::standIn).orElse(name);
  }

  @Test
  void aFullNameIsFoundInTheLettersOfEveryLanguage() {
    RedactionList names =
        people(
            new Person("İpek Yılmaz", "reviewer", ""),
            new Person("Işıl Kılıç", "auditor", ""),
            new Person("Jörg Groß", "lead", ""));
    assertThat(left(names, "İPEK YILMAZ; İpek Yılmaz; ipek yılmaz; IPEK YILMAZ; YILMAZ"))
        .isEqualTo("reviewer; reviewer; reviewer; reviewer; reviewer");
    assertThat(left(names, "İpek Yılmaz".toLowerCase(Locale.ROOT))).isEqualTo("reviewer");
    assertThat(left(names, "IŞIL KILIÇ; ışıl kılıç; Kılıç, Işıl"))
        .isEqualTo("auditor; auditor; auditor");
    assertThat(left(names, "JÖRG GROSS, JÖRG GROẞ, jörg groß, GROSS"))
        .isEqualTo("lead, lead, lead, lead");
  }

  @Test
  void anUmlautIsFoundInItsTwoLetterSpelling() {
    RedactionList names = people(new Person("Jens Krüger", "lead", ""));
    assertThat(left(names, "ask krueger, Krueger, KRUEGER, Kruegers list or jens.krueger"))
        .isEqualTo("ask lead, lead, lead, lead list or lead");
  }

  @Test
  void decomposedAccentsAreFound() {
    RedactionList names =
        people(new Person("Jens Köhler", "lead", ""), new Person("José Álvarez", "auditor", ""));
    String decomposed =
        Normalizer.normalize("Jens Köhler; JOSÉ ÁLVAREZ; Köhler", Normalizer.Form.NFD);
    assertThat(left(names, decomposed)).isEqualTo("lead; auditor; lead");
  }

  /// Half of the characters of these names are combining marks. A name of three characters is long
  /// enough.
  @Test
  void combiningMarksArePartOfAName() {
    RedactionList names =
        people(
            new Person("मीना", "lead", ""),
            new Person("राम", "operator", ""),
            new Person("रामा", "developer", ""),
            new Person("रवि", "auditor", ""),
            new Person("সীতা দেবী", "reviewer", ""),
            new Person("கவி", "", ""));
    assertThat(left(names, "Ask मीना first. राम, रामा; @रवि (সীতা  দেবী) and கவி."))
        .isEqualTo("Ask lead first. operator, developer; auditor (reviewer) and Person 1.");
    assertThat(Stream.of("मीना", "राम", "रामा", "रवि", "சீதா"))
        .extracting(name -> standIn(names, name))
        .containsExactly("lead", "operator", "developer", "auditor", "சீதா");
  }

  @Test
  void anInflectedNameIsFound() {
    RedactionList names = people(new Person("রাম", "operator", ""), new Person("राम", "lead", ""));
    assertThat(left(names, "রামের, रामाने")).isEqualTo("operatorের, leadाने");
    assertThat(left(names, "রামকে, रामदास")).isEqualTo("রামকে, रामदास");
  }

  @Test
  void eachPartOfAHyphenatedNameIsFound() {
    RedactionList names = people(new Person("Jean-Luc Müller-Schmidt", "lead", ""));
    assertThat(left(names, "Jean-Luc; Jean; Schmidt; Müller-Schmidt"))
        .isEqualTo("lead; lead; lead; lead");
  }

  /// Whatever the case-insensitive pattern finds has the same key, for every letter.
  @Test
  void caseFoldingMatchesThePattern() {
    IntStream.rangeClosed(Character.MIN_CODE_POINT, Character.MAX_CODE_POINT)
        .filter(Character::isLetter)
        .forEach(
            letter ->
                IntStream.of(Character.toLowerCase(letter), Character.toUpperCase(letter))
                    .filter(other -> other != letter)
                    .forEach(assertOne(letter)));
  }

  private static IntConsumer assertOne(int letter) {
    Pattern inAnyCase = Pattern.compile("(?iu:" + Character.toString(letter) + ")");
    return other -> {
      String text = Character.toString(other);
      if (inAnyCase.matcher(text).matches()) {
        assertThat(NameForms.key(text)).isEqualTo(NameForms.key(Character.toString(letter)));
      }
    };
  }

  @Test
  void lowerCaseNamesAreFoundInAnyCase() {
    RedactionList names =
        people(
            new Person("omar ops", "runs nodes", ""),
            new Person("Jeanne d'Arc", "leads", ""),
            new Person("Siobhán ní Bhriain", "keeps keys", ""));
    assertThat(left(names, "Omar Ops signs; Omar; OMAR OPS; omar ops; OPS, OMAR"))
        .isEqualTo(
            "who runs nodes signs; who runs nodes; who runs nodes; who runs nodes; who runs nodes");
    assertThat(left(names, "JEANNE D'ARC; Jeanne; Arc"))
        .isEqualTo("who leads; who leads; who leads");
    assertThat(left(names, "SIOBHÁN NÍ BHRIAIN; Siobhán; BHRIAIN"))
        .isEqualTo("who keeps keys; who keeps keys; who keeps keys");
  }

  /// Teams that record no names use roles instead.
  @Test
  void partsOfARoleAreNotNames() {
    RedactionList names = people(new Person("Build engineer", "owns runners", ""));
    assertThat(left(names, "Build engineer, the build engineer; Build, an engineer"))
        .isEqualTo("who owns runners, the build engineer; Build, an engineer");
  }

  @Test
  void aPartOfANameIsFoundInAnyCase() {
    RedactionList names = people(new Person("Zebulon Quist", "lead", ""));
    assertThat(left(names, "zebulon, ZEBULON, Quist and quist; @zebulon; zebulonite"))
        .isEqualTo("lead, lead, lead and lead; lead; zebulonite");
  }

  @Test
  void aGenitiveEndingDoesNotHideAName() {
    RedactionList names =
        people(new Person("Zebulon Hans", "lead", ""), new Person("Tim Roth", "auditor", ""));
    assertThat(
            left(
                names,
                "Zebulons Liste, Zebulon's list, Zebulon’s, Hansens, Hanses, Tims; zebulons, ZEBULONS;"
                    + " Zebulonʼs"))
        .isEqualTo("lead Liste, lead's list, lead’s, Hansens, lead, auditor; lead, lead; leadʼs");
    assertThat(left(names, "three times, zebulonsa")).isEqualTo("three times, zebulonsa");
  }

  @Test
  void aNamePartThatIsACommonWordIsFoundOnlyCapitalised() {
    RedactionList names =
        people(new Person("Pat May", "registry", ""), new Person("Mac Holm-Grant", "keys", ""));
    assertThat(left(names, "clients may pat a mac and grant holm; Grant; MAY; Pat; @may"))
        .isEqualTo("clients may pat a mac and grant keys; keys; registry; registry; registry");
    assertThat(left(names, "PAT MAY; MAY, PAT; pat may; HOLM-GRANT"))
        .isEqualTo("registry; registry; registry; keys");
  }

  @Test
  void aPersonHasOnePlaceholderForEverySpelling() {
    var names = names(List.of(OMAR), List.of("OMAR", "omar.ops", "Zoe"), List.of("OMAR OPS"));
    assertThat(Stream.of("Omar Ops", "omar ops", "OMAR OPS", "OmarOps", "omar.ops", "OMAR", "Zoe"))
        .extracting(name -> standIn(names, name))
        .containsExactly(
            "who runs nodes",
            "who runs nodes",
            "who runs nodes",
            "who runs nodes",
            "who runs nodes",
            "who runs nodes",
            "Person 1");
    assertThat(left(names, "OMAR OPS said it, OMAR too"))
        .isEqualTo("who runs nodes said it, who runs nodes too");
  }

  @Test
  void aFullNameWithoutSpacesIsFound() {
    RedactionList names =
        people(OMAR, new Person("Sina Sec", "keeps keys", ""), new Person("Al Bo", "x", ""));
    assertThat(left(names, "@sinasec, @SinaSec and @sina; OmarOps, omar.ops, omar-ops, OMAR_OPS"))
        .isEqualTo(
            "who keeps keys, who keeps keys and who keeps keys;"
                + " who runs nodes, who runs nodes, who runs nodes, who runs nodes");
    String words = "albo, albo.md, omarops2";
    assertThat(left(names, words)).isEqualTo(words);
  }

  @Test
  void theLongestFullNameIsFoundAcrossLines() {
    RedactionList names =
        people(
            new Person("Ann Lee", "lead", ""),
            new Person("Ann Lee Holm", "auditor", ""),
            new Person("Ann-Marie", "keeps keys", ""));
    assertThat(left(names, "Ann  Lee\nHolm; Ann\nLee; Ann-Marie"))
        .isEqualTo("auditor; lead; who keeps keys");
  }

  @Test
  void partsOfATeamNameAreNotNames() {
    RedactionList names =
        names(List.of(), List.of("Platform Team", "Ops", "Build engineer"), List.of());
    String words = "PLATFORM, the platform, Team; the ops clusters; a build, an engineer";
    assertThat(left(names, words)).isEqualTo(words);
    assertThat(left(names, "Platform Team, Ops, Build engineer"))
        .isEqualTo("Person 1, Person 2, Person 3");
  }

  @Test
  void namePartsOfAnOwnerAreFound() {
    RedactionList names = names(List.of(), List.of("Zebulon Quist"), List.of());
    assertThat(left(names, "Zebulon; QUIST")).isEqualTo("Person 1; Person 1");
  }

  @Test
  void aTwoLetterNameIsFoundOnlyInItsOwnCase() {
    RedactionList names = people(new Person("Bo", "lead", ""), new Person("Q", "auditor", ""));
    assertThat(left(names, "Bo, Bos, BO, bo and Q")).isEqualTo("lead, lead, BO, bo and Q");
    assertThat(names.redactions()).extracting(Redaction::words).containsExactly(List.of("Bo"));
    assertThat(standIn(names, "Q")).isEqualTo("auditor");
  }

  @Test
  void aRoleUsedAsANameIsNotRedacted() {
    RedactionList names = names(List.of(OMAR), List.of("runs nodes"), List.of());
    assertThat(names.redactions())
        .extracting(Redaction::words)
        .containsExactly(List.of("Omar Ops", "Omar", "Ops"));
  }
}
