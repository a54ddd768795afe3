package org.soundings.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.evidence.Bearing;
import org.soundings.ui.Desk;
import org.soundings.ui.SmallWorld;

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
