package org.soundings.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.Jobs;
import org.soundings.app.OpenAssessment;
import org.soundings.assessment.Assessment;
import org.soundings.evidence.Bearing;
import org.soundings.pack.EvidenceRule;
import org.soundings.pack.Library;
import org.soundings.pack.PackReader;
import org.soundings.store.AssessmentFolder;
import org.soundings.ui.Desk;
import org.soundings.ui.Notices;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.Work;

class BearingViewModelTest {

  @TempDir Path folder;
  private Desk desk;
  private BearingViewModel model;

  @BeforeEach
  void make() {
    desk = SmallWorld.desk(folder.resolve("a"));
    model = new BearingViewModel(desk, "E-001", "small-container-1");
  }

  @Test
  void whatItSaysCanBeChangedAfterwardsAndTakenBack() {
    model.relate(Bearing.Relation.SUPPORTS);
    model.say("Only three were seen");
    assertThat(model.bearing())
        .contains(
            new Bearing("small-container-1", Bearing.Relation.SUPPORTS, "Only three were seen"));
    desk.workbench().undo();
    desk.workbench().undo();
    assertThat(model.bearing().orElseThrow().relation()).isEqualTo(Bearing.Relation.CONTRADICTS);
  }

  @Test
  void otherWordsForWhatAToolFoundStayWhatTheToolFound() {
    desk.workbench()
        .edit(
            "import",
            a ->
                a.withEvidence(
                    a.evidence()
                        .get("E-001")
                        .withBearing(
                            new Bearing(
                                "small-container-1",
                                Bearing.Relation.SUPPORTS,
                                "All have limits.",
                                List.of("limits")))));
    model.say("All five have limits");
    assertThat(model.bearing().orElseThrow().rules()).containsExactly("limits");
    model.relate(Bearing.Relation.SUPPORTS);
    assertThat(model.bearing().orElseThrow().rules()).as("a person has judged it").isEmpty();
  }

  @Test
  void aSentenceThatStaysAsItIsShownStaysAsItIsStored() throws IOException {
    Library german = PackReader.read(List.of(Path.of("questions")), "de").value();
    EvidenceRule rule =
        german.source().rules().stream()
            .filter(each -> !each.otherwise().isEmpty())
            .filter(each -> !each.otherwise().sentence().contains("{"))
            .findFirst()
            .orElseThrow();
    var stored =
        new Bearing(
            rule.question(),
            Bearing.Relation.SUPPORTS,
            rule.otherwise().sentence(),
            List.of(rule.id()));
    Assessment world = SmallWorld.assessment();
    var open =
        new OpenAssessment(
            german,
            AssessmentFolder.create(
                folder.resolve("b"),
                world.withEvidence(world.evidence().get("E-001").withBearing(stored))),
            SmallWorld.CLOCK,
            Runnable::run);
    var said =
        new BearingViewModel(
            new Desk(open, new Work(Jobs.direct(), new Notices()), SmallWorld.CLOCK),
            "E-001",
            rule.question());
    String shown = said.shown(stored);
    assertThat(shown).isNotEqualTo(stored.sentence());
    said.say(shown + " ");
    assertThat(said.bearing()).contains(stored);
    said.say(shown + "x");
    assertThat(said.bearing().orElseThrow().sentence()).isEqualTo(shown + "x");
    said.say(shown);
    assertThat(said.bearing()).as("a letter that is typed and deleted again").contains(stored);
    said.relate(Bearing.Relation.CONTRADICTS);
    assertThat(said.bearing().orElseThrow().sentence())
        .as("in the words that are shown")
        .isEqualTo(shown);
    said.say(shown + " Heute.");
    assertThat(said.bearing().orElseThrow().sentence()).isEqualTo(shown + " Heute.");
    open.close();
  }

  @Test
  void itCanSpeakToAnotherQuestionAndBeSilentThere() {
    var evidence = new EvidenceViewModel(desk, _ -> {});
    assertThat(evidence.questions("kernel"))
        .extracting(entry -> entry.getKey())
        .contains("small-kernel-1");
    evidence.speakTo("small-kernel-1");
    assertThat(desk.assessment().evidence().get("E-001").bearings())
        .containsExactly(
            new Bearing(
                "small-container-1", Bearing.Relation.CONTRADICTS, "A fourth agent was seen"),
            new Bearing("small-kernel-1", Bearing.Relation.SILENT, ""));
  }

  @Test
  void takenAwayItSaysNothingAndTheItemStays() {
    model.remove();
    assertThat(model.bearing()).isEmpty();
    assertThat(desk.assessment().evidence()).containsKey("E-001");
  }
}
