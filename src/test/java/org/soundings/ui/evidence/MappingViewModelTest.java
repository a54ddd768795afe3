package org.soundings.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.Jobs;
import org.soundings.app.OpenAssessment;
import org.soundings.assessment.Assessment;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.pack.BuiltInLibrary;
import org.soundings.pack.Library;
import org.soundings.store.AssessmentFolder;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.job.Notices;
import org.soundings.ui.job.Work;
import org.soundings.ui.screen.ScreenContext;

class MappingViewModelTest {

  @TempDir Path folder;
  private ScreenContext context;
  private MappingViewModel model;

  @BeforeEach
  void make() {
    context = SmallWorld.context(folder.resolve("a"));
    model = new MappingViewModel(context, "E-001", "small-container-1");
  }

  @Test
  void theRelationIsChangedAndUndone() {
    model.relate(EvidenceMapping.Relation.SUPPORTS);
    model.say("Only three were seen");
    assertThat(model.mapping())
        .contains(
            new EvidenceMapping(
                "small-container-1", EvidenceMapping.Relation.SUPPORTS, "Only three were seen"));
    context.workbench().undo();
    context.workbench().undo();
    assertThat(model.mapping().orElseThrow().relation())
        .isEqualTo(EvidenceMapping.Relation.CONTRADICTS);
  }

  @Test
  void rewordedToolFindingsKeepTheirRules() {
    context
        .workbench()
        .edit(
            "import",
            a ->
                a.withEvidence(
                    a.evidence()
                        .get("E-001")
                        .withMapping(
                            new EvidenceMapping(
                                "small-container-1",
                                EvidenceMapping.Relation.SUPPORTS,
                                "All have limits.",
                                List.of("limits")))));
    model.say("All five have limits");
    assertThat(model.mapping().orElseThrow().rules()).containsExactly("limits");
    model.relate(EvidenceMapping.Relation.SUPPORTS);
    assertThat(model.mapping().orElseThrow().rules()).as("a person has judged it").isEmpty();
  }

  private static final EvidenceMapping SCANNED =
      new EvidenceMapping(
          "core-image-scanning",
          EvidenceMapping.Relation.SUPPORTS,
          "A scan of a, b, c and 2 more reports 5 open vulnerabilities in 9 places.",
          List.of("scanned"));
  private static final String SCANNED_IN_GERMAN =
      "Ein Scan von a, b, c und 2 weiteren meldet 5 offene Schwachstellen an 9 Stellen.";

  /// The window in German, with a sentence of a rule next to a question.
  private ScreenContext german(EvidenceMapping stored) throws IOException {
    Library german = BuiltInLibrary.in("de");
    Assessment world = SmallWorld.assessment();
    var open =
        new OpenAssessment(
            german,
            AssessmentFolder.create(
                folder.resolve("b"),
                world.withEvidence(world.evidence().get("E-001").withMapping(stored))),
            SmallWorld.CLOCK,
            Runnable::run);
    return new ScreenContext(
        open, new Work(Jobs.direct(), new Notices(), InstantSource.system()), SmallWorld.CLOCK);
  }

  private static void inGerman(Runnable work) {
    Messages.in(
        Language.of("de").orElseThrow(),
        () -> {
          work.run();
          return true;
        });
  }

  @Test
  void typingAndDeletingALetterRestoresTheRuleSentence() throws IOException {
    ScreenContext window = german(SCANNED);
    var said = new MappingViewModel(window, "E-001", SCANNED.question());
    inGerman(
        () -> {
          assertThat(said.shown(SCANNED)).isEqualTo(SCANNED_IN_GERMAN);
          said.say(SCANNED_IN_GERMAN + " ");
          assertThat(said.mapping()).contains(SCANNED);
          said.say(SCANNED_IN_GERMAN + "x");
          assertThat(said.mapping().orElseThrow().sentence()).isEqualTo(SCANNED_IN_GERMAN + "x");
          said.say(SCANNED_IN_GERMAN + "xy");
          said.say(SCANNED_IN_GERMAN);
          assertThat(said.mapping()).contains(SCANNED);
        });
    window.open().close();
  }

  @Test
  void theRuleSentenceIsRecognisedWhenTypedAgain() throws IOException {
    ScreenContext window = german(SCANNED);
    inGerman(
        () -> {
          new MappingViewModel(window, "E-001", SCANNED.question()).say("Er nennt fünf.");
          var later = new MappingViewModel(window, "E-001", SCANNED.question());
          later.say(SCANNED_IN_GERMAN);
          assertThat(later.mapping()).contains(SCANNED);
        });
    window.open().close();
  }

  @Test
  void aDifferentSentenceIsStoredAsTyped() throws IOException {
    ScreenContext window = german(SCANNED);
    var said = new MappingViewModel(window, "E-001", SCANNED.question());
    inGerman(
        () -> {
          for (String other :
              List.of(SCANNED_IN_GERMAN.replace("9", "8"), SCANNED_IN_GERMAN + " Heute.")) {
            said.say(other);
            assertThat(said.mapping().orElseThrow().sentence()).isEqualTo(other);
          }
        });
    window.open().close();
  }

  @Test
  void aNewRelationStoresTheDisplayedSentence() throws IOException {
    ScreenContext window = german(SCANNED);
    var said = new MappingViewModel(window, "E-001", SCANNED.question());
    inGerman(
        () -> {
          said.say(SCANNED_IN_GERMAN + "x");
          said.say(SCANNED_IN_GERMAN);
          said.relate(EvidenceMapping.Relation.CONTRADICTS);
          var own =
              new EvidenceMapping(
                  SCANNED.question(), EvidenceMapping.Relation.CONTRADICTS, SCANNED_IN_GERMAN);
          assertThat(said.mapping()).contains(own);
          said.say(SCANNED_IN_GERMAN + "x");
          said.say(SCANNED_IN_GERMAN);
          assertThat(said.mapping()).as("a person's own words").contains(own);
        });
    window.open().close();
  }

  @Test
  void evidenceIsMappedToAnotherQuestionAsNeutral() {
    var evidence = new EvidenceViewModel(context, _ -> {});
    assertThat(evidence.questions("kernel"))
        .extracting(entry -> entry.getKey())
        .contains("small-kernel-1");
    evidence.speakTo("small-kernel-1");
    assertThat(context.assessment().evidence().get("E-001").mappings())
        .containsExactly(
            new EvidenceMapping(
                "small-container-1",
                EvidenceMapping.Relation.CONTRADICTS,
                "A fourth agent was seen"),
            new EvidenceMapping("small-kernel-1", EvidenceMapping.Relation.NEUTRAL, ""));
  }

  @Test
  void removingAMappingKeepsTheEvidence() {
    model.remove();
    assertThat(model.mapping()).isEmpty();
    assertThat(context.assessment().evidence()).containsKey("E-001");
  }
}
