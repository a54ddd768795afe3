package org.soundings.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.profile.PackUse;
import org.soundings.assessment.profile.Profile;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.pack.BuiltInLibrary;
import org.soundings.pack.Library;
import org.soundings.pack.Question;

/// Reasons are stored in English and shown in the current language.
class SpokenReasonsTest {

  private static final Instant AT = Instant.parse("2026-11-24T15:30:00Z");
  private static final Library GERMAN = BuiltInLibrary.in("de");

  @AfterEach
  void englishAgain() {
    Messages.speak(Language.ENGLISH);
  }

  @Test
  void aReasonStillInThePacksIsTranslated() {
    Messages.speak(Language.of("de").orElseThrow());
    Moment then = Moment.of("then", GERMAN, empty(), AT);
    Moment now = Moment.of("now", GERMAN, weak(empty()), AT);
    assertThat(now.threats().toString()).contains("unchanged");
    List<String> sentences =
        Changes.between(then, now, GERMAN).threats().stream()
            .flatMap(change -> change.why().stream())
            .filter(reason -> reason.kind().equals("question"))
            .map(ThreatChange.Reason::sentence)
            .toList();
    assertThat(sentences)
        .isNotEmpty()
        .allSatisfy(
            sentence -> assertThat(sentence).contains("Vorher").doesNotContain("unchanged"));
  }

  @Test
  void aReasonNoLongerInThePacksIsQuotedAsPrinted() {
    Moment printed = Moment.of("then", GERMAN, weak(empty()), AT);
    Messages.speak(Language.of("de").orElseThrow());
    PrintedThreat.PrintedStep step = printed.threats().getFirst().steps().getFirst();
    var foreign =
        new PrintedThreat.PrintedStep(
            step.kind(),
            step.source(),
            "Older words: weak",
            step.rule(),
            step.direction(),
            step.likelihood(),
            step.impact());
    TranslatedSteps spoken = TranslatedSteps.of(GERMAN, List.of(printed));
    assertThat(spoken.of(foreign)).isEqualTo(foreign);
    assertThat(spoken.of(step)).isNotEqualTo(step);
  }

  private static Assessment empty() {
    return Assessment.begin(
        Profile.begin(
            "spoken",
            "Spoken",
            LocalDate.of(2026, 11, 24),
            GERMAN.packs().stream()
                .map(pack -> new PackUse(pack.id(), pack.version(), pack.hash()))
                .toList()));
  }

  private static Assessment weak(Assessment assessment) {
    Question question =
        GERMAN
            .questions()
            .filter(each -> each.id().equals("core-host-mounts"))
            .findFirst()
            .orElseThrow();
    return assessment.withAnswer(
        assessment
            .answer(question.pack(), question.id())
            .withConclusion("Two mounts are writable.")
            .withState(
                new AnswerState.Answered(
                    AnswerState.Rating.WEAK, AnswerState.Confidence.values()[0])));
  }
}
