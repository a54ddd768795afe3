package org.soundings.app.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.soundings.app.model.ImportedModels.EMPTY;
import static org.soundings.app.model.ImportedModels.LIBRARY;
import static org.soundings.app.model.ImportedModels.SHOP;
import static org.soundings.app.model.ImportedModels.named;
import static org.soundings.app.model.ImportedModels.take;
import static org.soundings.app.model.ImportedModels.threats;
import static org.soundings.app.model.ImportedModels.written;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.decision.ThreatSentence;
import org.soundings.assessment.system.SystemModel;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.report.ReportSamples;
import org.soundings.report.exchange.ExchangeFormat;

/// Threats of a model: those of the catalogue, custom threats, and skipped ones.
class ModelThreatsTest {

  private static final CustomThreat OWN =
      CustomThreat.begin("own-quay-two", 2, "Two boats at one quay")
          .with(ThreatSentence.Part.ACTOR, "a skipper")
          .with(ThreatSentence.Part.DOES, "moor twice")
          .withStart(Likelihood.LIKELY, Impact.SEVERE)
          .withComponents(List.of("web", "ledger"))
          .withNote("Seen in May.");

  /// A file that claims to be exported by Soundings, which any file can do.
  private static String exported(String threats, String at) {
    return """
        otmVersion: 0.2.0
        project: {name: Shop, id: shop, attributes: {program: Soundings 1.0}}
        trustZones: [{id: z, name: Cluster, risk: {trustRating: 1}}]
        components:
          - {id: web, name: Web, type: workload, parent: {trustZone: z}, threats: [%s]}
          - {id: user, name: User, type: actor, parent: {trustZone: z}, threats: [%s]}
        threats: [%s]
        """
        .formatted(
            at.startsWith("@") ? "" : at, at.startsWith("@") ? at.substring(1) : "", threats);
  }

  private static final String MOUNT = "Escape or theft through a mounted host path";

  private static String mount(String name, String scenario) {
    return "{id: m, name: %s, description: \"%s\", attributes: {catalogueThreat: thr-host-mount-abuse}}"
        .formatted(name, scenario);
  }

  private static String scenario() {
    return LIBRARY.threat("thr-host-mount-abuse").orElseThrow().scenario().strip();
  }

  @Test
  void catalogueThreatsAreDerivedAndNotImported() throws IOException {
    Assessment there = ReportSamples.withSystem(EMPTY).withCustomThreat(OWN);
    String otm = written(ExchangeFormat.OTM, there);
    ImportedModel taken = take(otm, "a.otm", EMPTY);
    assertThat(threats(taken.after())).isEqualTo(threats(there));
    assertThat(taken.after().system().components())
        .extracting(component -> component.withOrigin(""))
        .isEqualTo(there.system().components());
    assertThat(taken.after().system().actors()).isEqualTo(there.system().actors());
    assertThat(taken.after().system().zones()).isEqualTo(there.system().zones());
    assertThat(taken.after().customThreats())
        .extracting(own -> own.numbered("own-x", 0).withComponents(List.of()))
        .containsExactlyInAnyOrderElementsOf(
            there.customThreats().stream()
                .map(own -> own.numbered("own-x", 0).withComponents(List.of()))
                .toList());
    assertThat(taken.notes()).isEmpty();

    Assessment samePicture = EMPTY.withSystem(there.system());
    ImportedModel besides = take(otm, "a.otm", samePicture);
    assertThat(besides.counts().words()).isEqualTo("2 threats");
    assertThat(threats(besides.after())).isEqualTo(threats(there));
  }

  @Test
  void aModelIsRecognisedUnderAnyFileName() throws IOException {
    Assessment there = ReportSamples.withSystem(EMPTY).withCustomThreat(OWN);
    String otm = written(ExchangeFormat.OTM, there);
    Assessment itself = take(otm, "a.otm", there).after();
    assertThat(itself.customThreats()).isEqualTo(there.customThreats());
    assertThat(itself.system().components()).isEqualTo(there.system().components());
    assertThat(threats(itself)).isEqualTo(threats(there));
    Assessment once = take(otm, "a.otm", EMPTY).after();
    assertThat(take(otm, "a.otm", once).after()).isEqualTo(once);
    assertThat(take(otm, "b.otm", once).counts().isNothing()).isTrue();
  }

  @Test
  void catalogueThreatsNotImportedAsSuchAreReported() throws IOException {
    var here = new ThreatId("thr-host-mount-abuse", "web");
    var ledger = new ThreatId("thr-host-mount-abuse", "ledger");
    Assessment there =
        ReportSamples.withSystem(EMPTY)
            .withDecision(Decision.none(here).withRationale("We look at it in spring."))
            .withDecision(Decision.none(ledger).withRationale("Here too."));
    ImportedModel taken =
        take(
            written(ExchangeFormat.OTM, there),
            "a.otm",
            EMPTY
                .withSystem(there.system())
                .withDecision(Decision.none(here).withRationale("No.")));
    assertThat(taken.notes())
        .containsExactly(
            "Catalogue threats were skipped because they cannot be derived from the answers, evidence and decisions here: “Escape or theft through a mounted host path (Ledger)”.");
    String unknown =
        written(ExchangeFormat.OTM).replace("thr-host-mount-abuse", "thr-of-another-pack");
    assertThat(take(unknown, "a.otm", EMPTY).notes())
        .singleElement()
        .asString()
        .startsWith(
            "These threats were imported as custom threats because their questions are not available here");
  }

  @Test
  void catalogueThreatsOfATmBomAreNotImported() throws IOException {
    Assessment there = ReportSamples.withSystem(ReportSamples.ordinary(LIBRARY));
    ImportedModel taken =
        take(written(ExchangeFormat.TM_BOM, there), "a.json", there.withSystem(SystemModel.EMPTY));
    assertThat(taken.counts().threats()).isLessThanOrEqualTo(1);
  }

  @Test
  void anExportedThreatWithoutATitleIsImportedUnderItsName() throws IOException {
    String threats =
        """
        {id: a, name: Named here, attributes: {customThreat: own-a}},
        {id: b, attributes: {customThreat: own-b, title: " "}}
        """;
    Assessment other = EMPTY.withCustomThreat(CustomThreat.begin("own-z", 1, "Something else"));
    ImportedModel taken = take(exported(threats, ""), "a.otm", other);
    assertThat(taken.after().customThreats())
        .extracting(CustomThreat::title)
        .containsExactly("Something else", "Named here", "Threat 3");
    assertThat(take(exported(threats, ""), "b.otm", taken.after()).counts().isNothing()).isTrue();
    String foreign = SHOP.replace("name: Forged orders, ", "");
    assertThat(take(foreign, "a.otm", other).counts().threats()).isEqualTo(1);
  }

  @Test
  void threatsWithOneIdButDifferentTextAreBothKept() throws IOException {
    String threats =
        """
        {id: a, name: A, attributes: {customThreat: own-a, title: Twin, attack: swim}},
        {id: b, name: B, attributes: {customThreat: own-a, title: Twin, attack: fly}},
        {id: c, name: C, attributes: {customThreat: own-a, title: Twin, attack: fly}}
        """;
    ImportedModel taken = take(exported(threats, ""), "a.otm", EMPTY);
    assertThat(taken.after().customThreats())
        .extracting(own -> own.parts().attack())
        .containsExactly("swim", "fly");
    Assessment here =
        EMPTY.withCustomThreat(
            CustomThreat.begin("own-a", 1, "Twin").with(ThreatSentence.Part.DOES, "sink"));
    ImportedModel besides = take(exported(threats, ""), "a.otm", here);
    assertThat(named(besides, ModelItem.Kind.THREAT, ModelItem.Fate.CHANGED))
        .containsExactly("Twin");
    assertThat(besides.after().customThreats()).hasSize(2);
  }

  @Test
  void skippedCatalogueThreatsAreReported() throws IOException {
    String same = mount(MOUNT, scenario());
    for (String at : List.of("", "@{threat: m, state: exposed}")) {
      ImportedModel taken = take(exported(same, at), "a.otm", EMPTY);
      assertThat(named(taken, ModelItem.Kind.CATALOGUE, ModelItem.Fate.LEFT_OUT))
          .singleElement()
          .asString()
          .startsWith(MOUNT);
      assertThat(taken.notes())
          .singleElement()
          .asString()
          .startsWith(
              "Catalogue threats were skipped because none of their components exists here");
    }
    String own = mount("Our own words", scenario());
    ImportedModel taken = take(exported(own, "{threat: m, state: exposed}"), "a.otm", EMPTY);
    assertThat(taken.after().customThreats())
        .extracting(CustomThreat::title, CustomThreat::components)
        .containsExactly(tuple("Our own words", List.of("web")));
    assertThat(taken.notes())
        .containsExactly(
            "These threats were imported as custom threats because their text differs from the catalogue threat: “Our own words”.");
    assertThat(take(exported(own, "{threat: m, state: exposed}"), "a.otm", taken.after()).notes())
        .isEmpty();
  }

  @Test
  void aCatalogueThreatCausedByTheModelIsReportedAsAdded() throws IOException {
    String otm = exported(mount(MOUNT, scenario()), "{threat: m, state: exposed}");
    ImportedModel taken = take(otm, "a.otm", EMPTY);
    assertThat(named(taken, ModelItem.Kind.CATALOGUE, ModelItem.Fate.ADDED))
        .containsExactly(MOUNT + " (applies to Web in the model)");
    assertThat(named(taken, ModelItem.Kind.CATALOGUE, ModelItem.Fate.MOVED)).containsExactly(MOUNT);
    assertThat(taken.after().system().component("web").orElseThrow().threats())
        .containsExactly("thr-host-mount-abuse");
    ImportedModel again = take(otm, "a.otm", taken.after());
    assertThat(named(again, ModelItem.Kind.CATALOGUE, ModelItem.Fate.DERIVED)).hasSize(1);
    assertThat(again.after()).isEqualTo(taken.after());
    Assessment decided =
        EMPTY.withDecision(
            Decision.none(ThreatId.ofSystem("thr-host-mount-abuse")).withRationale("No."));
    assertThat(named(take(otm, "a.otm", decided), ModelItem.Kind.CATALOGUE, ModelItem.Fate.MOVED))
        .isEmpty();
  }

  @Test
  void existingDecisionsAreNotRequestedAgain() throws IOException {
    Assessment there =
        ReportSamples.withSystem(EMPTY)
            .withDecision(Decision.none(ThreatId.ofSystem("own-quay")).withRationale("Seen."));
    String otm = written(ExchangeFormat.OTM, there);
    assertThat(take(otm, "a.otm", there).notes()).isEmpty();
    assertThat(take(otm, "a.otm", EMPTY).notes())
        .containsExactly(
            "Decisions in the model were not imported. Decide on these threats here: “A swap on the quay”.");
  }

  @Test
  void importAsACustomThreatIsReportedOnlyOnce() throws IOException {
    String unknown =
        written(ExchangeFormat.OTM).replace("thr-host-mount-abuse", "thr-of-another-pack");
    ImportedModel taken = take(unknown, "a.otm", EMPTY);
    assertThat(take(unknown, "a.otm", taken.after()).notes()).isEmpty();
  }

  @Test
  void aThreatMappedToAnActorAppliesToTheWholeSystem() throws IOException {
    String text =
        """
        {"summary": {"title": "Shop"}, "detail": {"diagrams": [{"cells": [
          {"id": "u", "shape": "actor", "data": {"type": "tm.Actor", "name": "Customer", "threats":
            [{"id": "t", "title": "Phished customer", "severity": "High"}]}}]}]}}
        """;
    ImportedModel taken = take(text, "shop.json", EMPTY);
    assertThat(taken.after().customThreats().getLast().components()).isEmpty();
    assertThat(taken.notes())
        .containsExactly(
            "Threats that the model maps to an actor or to an unknown element apply to the whole system here: “Phished customer”.");
  }

  @Test
  void catalogueThreatsOfThreatDragonAreNotImported() throws IOException {
    String text = written(ExchangeFormat.THREAT_DRAGON);
    ImportedModel taken = take(text, "a.json", EMPTY);
    assertThat(taken.after().customThreats())
        .extracting(CustomThreat::title)
        .containsExactly("A swap on the quay");
    assertThat(taken.items())
        .anyMatch(each -> each.kind() == ModelItem.Kind.CATALOGUE)
        .noneMatch(
            each ->
                each.kind() == ModelItem.Kind.COMPONENT
                    && each.name().equals(EMPTY.profile().title()));
    ImportedModel other =
        take(text.replace("\"description\" : \"", "\"description\" : \"Not "), "a.json", EMPTY);
    assertThat(other.after().customThreats()).hasSizeGreaterThan(1);
  }

  @Test
  void editedThreatDragonCatalogueThreatsBecomeCustomThreats() throws IOException {
    String text = written(ExchangeFormat.THREAT_DRAGON);
    for (String[] change :
        List.of(
            new String[] {"\"mitigation\" : \"\"", "\"mitigation\" : \"We pin digests.\""},
            new String[] {"\"status\" : \"Open\"", "\"status\" : \"Mitigated\""})) {
      String changed = text.replace(change[0], change[1]);
      assertThat(changed).isNotEqualTo(text);
      ImportedModel taken = take(changed, "a.json", EMPTY);
      assertThat(taken.after().customThreats()).hasSizeGreaterThan(1);
      assertThat(taken.notes())
          .anyMatch(
              note ->
                  note.startsWith(
                      "These threats were imported as custom threats because their text differs from the catalogue threat"));
    }
  }

  @Test
  void decisionsOfThreatDragonAreReportedAsNotImported() throws IOException {
    Assessment there =
        EMPTY.withDecision(
            Decision.none(ThreatId.ofSystem("thr-host-mount-abuse"))
                .withTreatment(Decision.Treatment.MITIGATE)
                .withRationale("The mount is gone."));
    assertThat(take(written(ExchangeFormat.THREAT_DRAGON, there), "a.json", EMPTY).notes())
        .anyMatch(
            note ->
                note.startsWith(
                    "Decisions in the model were not imported. Decide on these threats here: "));
  }

  @Test
  void actionsThatAreNotImportedAreReported() throws IOException {
    assertThat(take(SHOP + "mitigations: [{id: m, name: Sign orders}]", "a.otm", EMPTY).notes())
        .containsExactly("Actions in the model were not imported: “Sign orders”.");
  }
}
