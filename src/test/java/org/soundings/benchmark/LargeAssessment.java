package org.soundings.benchmark;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.GivenIds;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.profile.PackUse;
import org.soundings.assessment.profile.Profile;
import org.soundings.base.Sha256;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.ItemValidity;
import org.soundings.pack.Library;

/// An assessment by a diligent team: three perspectives of prose for each answer, a conclusion and
/// evidence.
public final class LargeAssessment {

  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  private static final String PERSPECTIVE =
      """
      Every service that we write runs as **10001**; the base image sets it, and the chart does not override it.

      - `payout-worker` still starts as root to read a certificate and then drops
      - the log shipper is a vendor's chart: *nobody* has asked them yet

      We looked at the running pods in production on Tuesday, not only at the manifests.
      """;

  private LargeAssessment() {}

  /// Answers to questions that are in no pack: only for the folder.
  public static Assessment withAnswers(int count) {
    Assessment assessment = begin(List.of(new PackUse("core", "2026-11-24", null)));
    for (int i = 0; i < count; i++) {
      assessment =
          assessment.withAnswer(
              answer("core", String.format(Locale.ROOT, "core-question-%04d", i), i));
    }
    return assessment;
  }

  /// An assessment with so many answers in all, further ones to questions that no pack asks: a
  /// report prints those too.
  public static Assessment withOtherAnswers(Assessment assessment, int count) {
    Assessment filled = assessment;
    for (int i = 0; filled.answers().size() < count; i++) {
      filled =
          filled.withAnswer(answer("core", String.format(Locale.ROOT, "core-question-%04d", i), i));
    }
    return filled;
  }

  /// An answer to every question of a library, every third one with evidence.
  public static Assessment answering(Library library) {
    Assessment assessment =
        begin(
            library.packs().stream()
                .map(pack -> new PackUse(pack.id(), pack.version(), pack.hash()))
                .toList());
    int i = 0;
    for (var question : library.questions().toList()) {
      assessment = assessment.withAnswer(answer(question.pack(), question.id(), i));
      if (i % 3 == 0) {
        assessment =
            assessment.withEvidence(
                evidence(new GivenIds(assessment).nextEvidence(), question.id(), i));
      }
      i++;
    }
    return assessment;
  }

  private static Assessment begin(List<PackUse> packs) {
    return Assessment.begin(
        Profile.begin("large-system", "Large system", LocalDate.of(2026, 11, 24), packs));
  }

  private static Answer answer(String pack, String question, int i) {
    Answer answer =
        Answer.open(pack, question)
            .withConclusion(
                "Our own services hold; two exceptions are known by name. Number %s.".formatted(i))
            .withState(
                new AnswerState.Answered(
                    AnswerState.Rating.values()[i % 4], AnswerState.Confidence.FAIRLY_SURE));
    for (String role : List.of("developer", "operator", "security")) {
      answer = answer.withPerspective(new Answer.Perspective(role, PERSPECTIVE, role, NOW));
    }
    return answer.stamped(Sha256.of(question), "facilitator", NOW);
  }

  private static Evidence evidence(String id, String question, int i) {
    return new Evidence(
        id,
        "What was shown " + i,
        new EvidenceSource.Statement("Platform lead", "It is so."),
        "production",
        NOW,
        NOW,
        "facilitator",
        ItemValidity.BY_KIND,
        List.of(
            new EvidenceMapping(question, EvidenceMapping.Relation.values()[i % 3], "It says so.")),
        "");
  }
}
