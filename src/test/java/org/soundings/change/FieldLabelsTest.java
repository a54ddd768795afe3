package org.soundings.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Paper;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.system.Origin;
import org.soundings.assessment.workshop.Vote;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.base.FieldGroup;
import org.soundings.base.Sha256;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.StoredFile;
import org.soundings.language.Language;
import org.soundings.language.Messages;

/// Every field of the model has a name in the current language.
class FieldLabelsTest {

  /// Words that are the same in German.
  private static final Set<String> SAME =
      Set.of(
          "format",
          "host",
          "image",
          "name",
          "phase",
          "plan",
          "position",
          "system",
          "text",
          "version",
          "workshop",
          "zone");

  /// Words of the model that are the same in German.
  private static final Set<Enum<?>> SAME_WORDS = Set.of(EvidenceMapping.Relation.NEUTRAL);

  /// Values that are never shown as words.
  private static final Set<Class<?>> NAMES = Set.of(Paper.class, Origin.Kind.class);

  @AfterEach
  void englishAgain() {
    Messages.speak(Language.ENGLISH);
  }

  @Test
  void everyModelFieldHasALabel() {
    var fields = new TreeSet<String>();
    collect(Assessment.class, new HashSet<>(), fields);
    assertThat(fields).hasSizeGreaterThan(100);
    Messages.speak(Language.of("de").orElseThrow());
    fields.removeIf(name -> !new FieldChange(name, "", "x").words().equals(spaced(name)));
    fields.removeIf(SAME::contains);
    assertThat(fields).isEmpty();
  }

  @Test
  void everyModelTermIsTranslated() {
    var classes = new HashSet<Class<?>>();
    collect(Assessment.class, classes, new TreeSet<>());
    Messages.speak(Language.of("de").orElseThrow());
    var english = new TreeSet<String>();
    classes.stream()
        .filter(Class::isEnum)
        .filter(each -> !NAMES.contains(each))
        .flatMap(each -> Arrays.stream(each.getEnumConstants()))
        .map(each -> (Enum<?>) each)
        .filter(word -> !SAME_WORDS.contains(word))
        .filter(word -> LocalizedTerm.of(word).equals(LocalizedTerm.name(word)))
        .forEach(word -> english.add(word.getDeclaringClass().getName() + " " + word));
    assertThat(english).isEmpty();
  }

  @Test
  void evidenceAndVoteKindsAreTranslated() {
    var file = new StoredFile("E-001.txt", "a.txt", "", 1, Sha256.of("x"), null, null);
    var kinds =
        List.<Record>of(
            new EvidenceSource.Link("https://example.org"),
            new EvidenceSource.File(file),
            new EvidenceSource.Screenshot(file),
            new EvidenceSource.CommandOutput("", "", null, file),
            new EvidenceSource.ToolReport("", "", "", file),
            new EvidenceSource.Statement("", ""),
            new VoteSubject.RatingOf("q"),
            new VoteSubject.LikelihoodOf(ThreatId.ofSystem("t")),
            new VoteSubject.ImpactOf(ThreatId.ofSystem("t")),
            new Vote.Judged("Ada", 1, Confidence.SURE),
            new Vote.DontKnow("Ada"));
    Messages.speak(Language.of("de").orElseThrow());
    assertThat(
            kinds.stream()
                .map(each -> RecordFields.between(null, each).getFirst())
                .map(each -> each.after() + ": " + each.saidAfter()))
        .containsExactly(
            "link: Link",
            "file: Datei",
            "screenshot: Screenshot",
            "command output: Befehlsausgabe",
            "tool report: Werkzeugbericht",
            "statement: Aussage",
            "rating of: Wirksamkeit",
            "likelihood of: Wahrscheinlichkeit",
            "impact of: Auswirkung",
            "judged: bewertet",
            "dont know: unbekannt");
  }

  @Test
  void aPerspectiveIsShownWithItsTranslatedName() {
    var change = new FieldChange("perspectives/operator/text", "", "x");
    assertThat(change.words()).isEqualTo("perspective operator");
    assertThat(change.heading()).isEqualTo("Operator");
    Messages.speak(Language.of("de").orElseThrow());
    assertThat(change.words()).isEqualTo("Perspektive Betrieb");
  }

  private static String spaced(String name) {
    return name.replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT);
  }

  private static void collect(Type type, Set<Class<?>> seen, Set<String> fields) {
    if (type instanceof ParameterizedType parameterized) {
      Arrays.stream(parameterized.getActualTypeArguments())
          .forEach(argument -> collect(argument, seen, fields));
      collect(parameterized.getRawType(), seen, fields);
    } else if (type instanceof Class<?> each && each != Sha256.class && seen.add(each)) {
      if (each.isSealed()) {
        Arrays.stream(each.getPermittedSubclasses()).forEach(c -> collect(c, seen, fields));
      }
      if (each.isRecord() && each.getPackageName().startsWith("org.soundings")) {
        for (RecordComponent component : each.getRecordComponents()) {
          if (!FieldGroup.class.isAssignableFrom(component.getType())) {
            fields.add(component.getName());
          }
          collect(component.getGenericType(), seen, fields);
        }
      }
    }
  }

  @Test
  void namesAndCommandsAreNotNotes() {
    var notes = List.of("perspectives/operator/text", "conclusion", "dissents/1/reason", "note");
    var others = List.of("owner", "title", "source/output", "system", "text");
    assertThat(notes).allMatch(field -> new FieldChange(field, "", "x").isNote());
    assertThat(others).noneMatch(field -> new FieldChange(field, "", "x").isNote());
  }
}
