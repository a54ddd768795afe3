package org.soundings.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.soundings.base.Loaded;
import org.soundings.pack.Question.Effect;
import org.soundings.pack.Question.ThreatLink;

/// The rules that the built-in questions follow.
class BuiltInLibraryTest {

  private static final Loaded<Library> LOADED = PackReader.read(Path.of("questions"));
  private static final Library LIBRARY = LOADED.value();

  @Test
  void everyFileIsReadWithoutProblems() {
    assertThat(LOADED.problems()).isEmpty();
  }

  @Test
  void holdsThePacks() {
    assertThat(LIBRARY.packs().stream().map(QuestionPack::id))
        .startsWith("core", "kubernetes", "responsibility", "supply-chain")
        .contains(
            "ai-gpu",
            "ci-runners",
            "docker",
            "edge",
            "managed-kubernetes",
            "openshift",
            "serverless-containers");
    assertThat(LIBRARY.packs())
        .allSatisfy(
            pack -> assertThat(pack.questions().count()).as(pack.id()).isGreaterThanOrEqualTo(8));
    assertThat(LIBRARY.questions().count()).isGreaterThanOrEqualTo(178);
  }

  @Test
  void holdsTheSharedCatalogues() {
    assertThat(LIBRARY.concepts()).hasSizeGreaterThanOrEqualTo(135);
    assertThat(LIBRARY.concepts().stream().filter(Concept::key)).hasSizeGreaterThanOrEqualTo(90);
    assertThat(LIBRARY.threats()).hasSizeGreaterThanOrEqualTo(64);
    assertThat(LIBRARY.frameworks()).hasSizeGreaterThanOrEqualTo(26);
    assertThat(LIBRARY.frameworks().stream().mapToInt(f -> f.controls().size()).sum())
        .isGreaterThanOrEqualTo(1425);
    assertThat(LIBRARY.factors()).hasSize(6);
    assertThat(LIBRARY.terms("vector")).hasSize(9);
    assertThat(LIBRARY.terms("actor")).hasSize(5);
    assertThat(LIBRARY.terms("position")).hasSize(14);
    assertThat(LIBRARY.terms("asset")).hasSize(14);
  }

  @Test
  void everyTopicOfTheAppendixHasAQuestion() {
    assertThat(LIBRARY.terms("topic")).hasSize(27);
    assertThat(LIBRARY.terms("topic"))
        .allSatisfy(topic -> assertThat(LIBRARY.questionsOnTopic(topic.id())).isNotEmpty());
  }

  @Test
  void everyQuestionIsComplete() {
    assertThat(LIBRARY.questions())
        .allSatisfy(
            question -> {
              assertThat(question.followUps()).as(question.id()).hasSizeBetween(3, 5);
              assertThat(question.perspectives().keySet())
                  .as(question.id())
                  .isEqualTo(Set.of("developer", "operator", "security"));
              assertThat(question.evidence()).as(question.id()).isNotEmpty();
              assertThat(question.thinAnswers()).as(question.id()).isNotEmpty();
              assertThat(question.concepts()).as(question.id()).isNotEmpty();
              assertThat(question.mappings()).as(question.id()).isNotEmpty();
              assertThat(question.raisedBy()).as(question.id()).isNotEmpty();
            });
  }

  /// Who would attack makes no threat less likely. Every other question acts on one.
  @Test
  void everyOtherQuestionActsOnAThreat() {
    assertThat(LIBRARY.questions().filter(question -> question.threats().isEmpty()))
        .extracting(Question::id)
        .containsExactly("core-threat-actors");
  }

  @Test
  void everyLayerHasQuestionsAndThreats() {
    assertThat(LIBRARY.questions().map(Question::layer)).contains(Layer.values());
    assertThat(LIBRARY.threats().stream().map(ThreatTemplate::layer)).contains(Layer.values());
  }

  /// A report of next year must not call another threat T-014.
  @Test
  void everyThreatHasANumberOfItsOwn() {
    assertThat(LIBRARY.threats())
        .extracting(ThreatTemplate::number)
        .doesNotContain(0)
        .doesNotHaveDuplicates();
  }

  @Test
  void everyThreatCanBeRaisedAndReduced() {
    assertThat(LIBRARY.threats())
        .allSatisfy(
            threat -> {
              assertThat(threat.raisedBy()).as(threat.id()).hasSizeBetween(1, 3);
              assertThat(threat.reducedBy().stream().map(ThreatTemplate.Lowering::dimension))
                  .as(threat.id())
                  .contains(ThreatTemplate.Dimension.values());
              assertThat(threat.mitigatedBy()).as(threat.id()).isNotEmpty();
            });
  }

  /// A team may choose a single pack. A threat that it names must not stay at its level whatever
  /// the team does. The printed table counts the questions by their effect.
  @Test
  void everyPackReducesTheThreatsItNames() {
    var without = new ArrayList<String>();
    System.out.printf(
        Locale.ROOT,
        "%-28s %-15s %10s %6s %9s%n",
        "threat",
        "pack",
        "likelihood",
        "impact",
        "detection");
    for (ThreatTemplate threat : LIBRARY.threats()) {
      for (QuestionPack pack : LIBRARY.packs()) {
        Map<Effect, Long> links =
            pack.questions()
                .flatMap(question -> question.links().threats().stream())
                .filter(link -> link.threat().equals(threat.id()))
                .collect(Collectors.groupingBy(ThreatLink::effect, Collectors.counting()));
        if (!links.isEmpty()) {
          System.out.printf(
              Locale.ROOT,
              "%-28s %-15s %10d %6d %9d%n",
              threat.id(),
              pack.id(),
              links.getOrDefault(Effect.LIKELIHOOD, 0L),
              links.getOrDefault(Effect.IMPACT, 0L),
              links.getOrDefault(Effect.DETECTION, 0L));
          if (links.keySet().equals(Set.of(Effect.DETECTION))) {
            without.add(pack.id() + ": " + threat.id());
          }
        }
      }
    }
    assertThat(without).isEmpty();
  }

  @Test
  void theCorePackMakesEveryThreatThatItNamesLessLikely() {
    List<ThreatLink> links =
        LIBRARY
            .pack("core")
            .orElseThrow()
            .questions()
            .flatMap(q -> q.links().threats().stream())
            .toList();
    assertThat(
            links.stream()
                .filter(link -> link.effect() == Effect.LIKELIHOOD)
                .map(ThreatLink::threat))
        .containsAll(links.stream().map(ThreatLink::threat).toList());
  }

  /// A recommendation improves the answer to a question about the threat. A team that asks only the
  /// core questions gets one against each threat that they concern.
  @Test
  void everyThreatHasRecommendations() {
    assertThat(LIBRARY.threats())
        .allSatisfy(
            threat -> {
              Map<String, String> packs =
                  LIBRARY.questionsMappingOn(threat.id()).stream()
                      .collect(Collectors.toMap(Question::id, Question::pack));
              assertThat(threat.mitigations())
                  .as(threat.id())
                  .hasSizeBetween(2, 5)
                  .allSatisfy(
                      mitigation -> {
                        assertThat(packs).containsKey(mitigation.question());
                        assertThat(mitigation.who()).isIn("developer", "operator", "security");
                        assertThat(mitigation.effort()).isNotBlank();
                        assertThat(mitigation.reference()).startsWith("https://");
                      });
              if (packs.containsValue("core")) {
                assertThat(threat.mitigations())
                    .as(threat.id())
                    .anyMatch(each -> "core".equals(packs.get(each.question())));
              }
            });
  }

  @Test
  void everyConceptHasAQuestionOrThreat() {
    assertThat(LIBRARY.concepts())
        .allSatisfy(
            concept ->
                assertThat(
                        Stream.concat(
                            LIBRARY.questionsAbout(concept.id()).stream(),
                            LIBRARY.threatsMitigatedBy(concept.id()).stream()))
                    .as(concept.id())
                    .isNotEmpty());
  }

  @Test
  void relationsAreReadInBothDirections() {
    Question question = LIBRARY.question("core-host-mounts").orElseThrow();
    assertThat(LIBRARY.questionsMappingOn("thr-host-mount-abuse")).contains(question);
    assertThat(LIBRARY.questionsAbout("con-host-mounts")).contains(question);
    assertThat(LIBRARY.questionsOnTopic("app-05")).contains(question);
    assertThat(LIBRARY.threatsMitigatedBy("con-host-mounts").stream().map(ThreatTemplate::id))
        .contains("thr-host-mount-abuse");
    assertThat(LIBRARY.chapter(question.references().getFirst()).orElseThrow().title())
        .isEqualTo("Breaking Container Isolation");
  }

  @Test
  void requiredNoticesAreIncluded() {
    assertThat(LIBRARY.notice("attack").orElseThrow().text())
        .contains(
            "© 2026 The MITRE Corporation. This work is reproduced and distributed with the"
                + " permission of The MITRE Corporation.");
    assertThat(LIBRARY.notices().stream().map(Library.Notice::id))
        .contains("independent", "editions", "unverified", "judgement", "slsa");
    assertThat(
            LIBRARY
                .questions()
                .flatMap(question -> question.references().stream())
                .filter(reference -> reference.edition().equals("ed2")))
        .isNotEmpty()
        .noneMatch(Question.BookReference::verified);
  }

  @Test
  void pluralAbbreviationsAreExplained() {
    assertThat(LIBRARY.explanation("SBOMs")).isEqualTo(LIBRARY.explanation("SBOM")).isPresent();
    assertThat(LIBRARY.explanation("QWERTZ")).isEmpty();
  }
}
