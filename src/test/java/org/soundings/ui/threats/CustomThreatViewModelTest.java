package org.soundings.ui.threats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.decision.ThreatSentence.Part;
import org.soundings.assessment.system.Component;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.pack.Layer;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.threat.Threat;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.screen.ScreenContext;

class CustomThreatViewModelTest {

  @TempDir Path folder;
  private ScreenContext context;
  private ThreatsViewModel threats;
  private CustomThreatViewModel model;

  @BeforeEach
  void make() {
    context = SmallWorld.context(folder.resolve("a"));
    context
        .workbench()
        .edit(
            "component",
            a ->
                a.changingSystem(
                    picture ->
                        picture.with(
                            Component.begin("cache", 1, "Cache", Component.Kind.DATA_STORE))));
    threats = new ThreatsViewModel(context, _ -> {});
    model = threats.own();
    model.add(" Shared page cache ");
  }

  private Threat threat() {
    return threats.content().current().orElseThrow();
  }

  private CustomThreat own() {
    return model.of(threat()).orElseThrow();
  }

  @Test
  void aNewThreatIsSelectedWithItsOwnNumber() {
    assertThat(threat().label()).isEqualTo("T-X01");
    assertThat(own().title()).isEqualTo("Shared page cache");
    assertThat(context.workbench().undoName()).contains("threat added");
  }

  @Test
  void aThreatWithoutATitleIsNotAdded() {
    model.add("  ");
    assertThat(context.assessment().customThreats()).hasSize(1);
    context.workbench().undo();
    assertThat(context.assessment().customThreats()).isEmpty();
  }

  @Test
  void thePartsFormOneSentence() {
    model.type(own(), Part.ACTOR, "a neighbour ");
    model.type(own(), Part.POSITION, "a pod on the node");
    model.type(own(), Part.DOES, "read cached pages");
    model.type(own(), Part.WEAKNESS, "the cache is shared");
    model.type(own(), Part.LEADS_TO, "disclosure");
    model.type(own(), Part.ASSET, "the tokens");
    assertThat(threat().template().scenario())
        .isEqualTo(
            "A neighbour with a pod on the node can read cached pages because the cache is shared,"
                + " leading to disclosure of the tokens.");
    assertThat(context.workbench().undoName()).contains("threat description changed");
  }

  @Test
  void theAssetIsJoinedAsTheLanguageRequires() {
    assertThat(ending("tampering")).isEqualTo("leading to tampering with the tokens.");
    assertThat(ending("access")).isEqualTo("leading to access to the tokens.");
    assertThat(ending("Control.")).isEqualTo("leading to Control over the tokens.");
    assertThat(ending("denial of service"))
        .isEqualTo("leading to denial of service on the tokens.");
    assertThat(ending("loss")).isEqualTo("leading to loss of the tokens.");
    assertThat(ending("code execution")).isEqualTo("leading to code execution on the tokens.");
    assertThat(ending("privilege escalation"))
        .isEqualTo("leading to privilege escalation on the tokens.");
    assertThat(ending("a long night")).isEqualTo("leading to a long night on the tokens.");
    Messages.in(
        Language.of("de").orElseThrow(),
        () -> {
          assertThat(ending("Verlust")).isEqualTo("Folge: Verlust. Betrifft: the tokens.");
          assertThat(ending("access")).isEqualTo("Folge: access. Betrifft: the tokens.");
          return null;
        });
  }

  @Test
  void theAssetFieldIsLabelledAsTheSentenceJoinsIt() {
    for (String impact : List.of("disclosure", "tampering", "access", "control", "a long night")) {
      String sentence = ending(impact);
      assertThat(sentence)
          .isEqualTo("leading to %s %s the tokens.", impact, own().parts().assetJoint().word());
    }
    model.type(own(), Part.LEADS_TO, "");
    assertThat(own().sentence())
        .endsWith(", %s the tokens.".formatted(own().parts().assetJoint().word()));
  }

  private String ending(String impact) {
    model.type(own(), Part.LEADS_TO, impact);
    model.type(own(), Part.ASSET, "the tokens");
    String said = threat().template().scenario();
    return said.substring(Math.max(said.indexOf("leading to"), said.indexOf("Folge:")));
  }

  @Test
  void allFieldsOfAThreatAreSaved() {
    model.typeTitle(own(), " Shared cache ");
    model.place(own(), Layer.RUNTIME);
    model.start(own(), Likelihood.LIKELY);
    model.start(own(), Impact.SEVERE);
    model.loweredBy(own(), "small-runtime-1", true);
    model.about(own(), "cache", true);
    model.typeNote(own(), "Seen once.");
    assertThat(own())
        .isEqualTo(
            CustomThreat.begin("own-x1", 1, "Shared cache")
                .withLayer(Layer.RUNTIME)
                .withStart(Likelihood.LIKELY, Impact.SEVERE)
                .withQuestions(List.of("small-runtime-1"))
                .withComponents(List.of("cache"))
                .withNote("Seen once."));
  }

  @Test
  void aBlankTitleKeepsThePreviousOne() {
    model.typeTitle(own(), "  ");
    assertThat(own().title()).isEqualTo("Shared page cache");
  }

  @Test
  void aThreatAssignedToAComponentStaysSelected() {
    model.about(own(), "cache", true);
    assertThat(threat().id()).isEqualTo(new ThreatId("own-x1", "cache"));
    assertThat(threat().hereReason()).containsExactly("the team assigned this threat to Cache");
    model.about(own(), "cache", false);
    assertThat(threat().id()).isEqualTo(ThreatId.ofSystem("own-x1"));
  }

  @Test
  void aQuestionIsFoundByAFewLettersUntilItIsLinked() {
    assertThat(model.questions(own(), "runtime, question 1"))
        .containsExactly(Map.entry("small-runtime-1", "Runtime, question 1"));
    model.loweredBy(own(), "small-runtime-1", true);
    assertThat(model.questions(own(), "runtime, question 1")).isEmpty();
    model.loweredBy(own(), "small-runtime-1", false);
    assertThat(own().questions()).isEmpty();
  }

  @Test
  void decisionsAreKeptWhenTheThreatIsDeleted() {
    ThreatId id = threat().id();
    threats.deciding().chooseTreatment(Decision.Treatment.AVOID);
    model.remove(own());
    assertThat(context.assessment().customThreats()).isEmpty();
    assertThat(context.assessment().decision(id).treatment()).isEqualTo(Decision.Treatment.AVOID);
    assertThat(threat().isOwn()).isFalse();
    context.workbench().undo();
    threats.open(id);
    assertThat(threat().id()).isEqualTo(id);
  }

  @Test
  void aNumberIsNotReused() {
    model.remove(own());
    model.add(" Shared page cache ");
    assertThat(threat().label()).isEqualTo("T-X02");
  }
}
