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

/// A name does not get out, and what is none stays.
class StandInsTest {

  private static final Person OMAR = new Person("Omar Ops", "runs nodes", "");

  private static StandIns people(Person... people) {
    return new StandIns(List.of(people), List.of(), List.of());
  }

  private static String left(StandIns names, String text) {
    return RunningText.replaced(names.inText(), text, names::standIn);
  }

  @Test
  void aWholeNameIsFoundInTheLettersOfEveryLanguage() {
    StandIns names =
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
  void aLetterWithAnAccentIsOneHoweverItIsStored() {
    StandIns names =
        people(new Person("Jens Köhler", "lead", ""), new Person("José Álvarez", "auditor", ""));
    String decomposed =
        Normalizer.normalize("Jens Köhler; JOSÉ ÁLVAREZ; Köhler", Normalizer.Form.NFD);
    assertThat(left(names, decomposed)).isEqualTo("lead; auditor; lead");
  }

  /// Half of the signs of these names are marks. A name of three signs is long enough.
  @Test
  void theMarksOfAScriptAreOfTheName() {
    StandIns names =
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
        .extracting(names::standIn)
        .containsExactly("lead", "operator", "developer", "auditor", "சீதா");
  }

  @Test
  void anEndingThatIsWrittenToANameDoesNotHideIt() {
    StandIns names = people(new Person("রাম", "operator", ""), new Person("राम", "lead", ""));
    assertThat(left(names, "রামের, रामाने")).isEqualTo("operatorের, leadाने");
    assertThat(left(names, "রামকে, रामदास")).isEqualTo("রামকে, रामदास");
  }

  @Test
  void eachHalfOfADoubleNameIsAName() {
    StandIns names = people(new Person("Jean-Luc Müller-Schmidt", "lead", ""));
    assertThat(left(names, "Jean-Luc; Jean; Schmidt; Müller-Schmidt"))
        .isEqualTo("lead; lead; lead; lead");
  }

  /// What the pattern finds in any case is known by its key, whatever letter it is.
  @Test
  void lettersAreFoldedAsThePatternFoldsThem() {
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
        assertThat(WrittenNames.key(text)).isEqualTo(WrittenNames.key(Character.toString(letter)));
      }
    };
  }

  @Test
  void aNameIsANameWhateverItsLetters() {
    StandIns names =
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

  /// Teams that keep no names have roles in their place.
  @Test
  void whatIsWrittenLikeARoleIsAWordInSmallLetters() {
    StandIns names = people(new Person("Build engineer", "owns runners", ""));
    assertThat(left(names, "Build engineer, BUILD ENGINEER; the build engineer, Build"))
        .isEqualTo("who owns runners, who owns runners; the build engineer, Build");
  }

  @Test
  void aPartInCapitalsIsANameWhereItIsTooLongForAnAbbreviation() {
    StandIns names =
        people(
            new Person("Pat May", "runs the registry", ""),
            new Person("Mac Holm-Grant", "keeps keys", ""),
            OMAR);
    String words = "Rotate every PAT; clients MAY cache; the MAC address; the DEV and OPS clusters";
    assertThat(left(names, words)).isEqualTo(words);
    assertThat(left(names, "PAT MAY; MAY, PAT; HOLM-GRANT"))
        .isEqualTo("who runs the registry; who runs the registry; who keeps keys");
  }

  @Test
  void aPersonHasOneStandInHoweverTheNameIsWritten() {
    var names =
        new StandIns(List.of(OMAR), List.of("OMAR", "omar.ops", "Zoe"), List.of("OMAR OPS"));
    assertThat(Stream.of("Omar Ops", "omar ops", "OMAR OPS", "OmarOps", "omar.ops", "OMAR", "Zoe"))
        .extracting(names::standIn)
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
  void aWholeNameWithoutBlanksIsFound() {
    StandIns names =
        people(OMAR, new Person("Sina Sec", "keeps keys", ""), new Person("Al Bo", "x", ""));
    assertThat(left(names, "@sinasec, @SinaSec and @sina; OmarOps, omar.ops, omar-ops, OMAR_OPS"))
        .isEqualTo(
            "who keeps keys, who keeps keys and who keeps keys;"
                + " who runs nodes, who runs nodes, who runs nodes, who runs nodes");
    String words = "albo, albo.md, a sina, omarops2";
    assertThat(left(names, words)).isEqualTo(words);
  }

  @Test
  void aWholeNameIsFoundOverTheEndOfALineAndBeforeOneThatIsShorter() {
    StandIns names =
        people(
            new Person("Ann Lee", "lead", ""),
            new Person("Ann Lee Holm", "auditor", ""),
            new Person("Ann-Marie", "keeps keys", ""));
    assertThat(left(names, "Ann  Lee\nHolm; Ann\nLee; Ann-Marie"))
        .isEqualTo("auditor; lead; who keeps keys");
  }

  @Test
  void ofWhatMayBeATeamNoPartIsAName() {
    var names =
        new StandIns(List.of(), List.of("Platform Team", "Ops", "Build engineer"), List.of());
    String words = "PLATFORM, the platform, Team; the OPS and ops clusters; the build engineer";
    assertThat(left(names, words)).isEqualTo(words);
    assertThat(left(names, "Platform Team, Ops, Build engineer"))
        .isEqualTo("Person 1, Person 2, Person 3");
  }
}
