package org.soundings.ui.threats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.assessment.Action;
import org.soundings.assessment.decision.Decision;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.ItemValidity;
import org.soundings.threat.Threat;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.form.DraftForm;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;

class ThreatsViewModelTest {

  @TempDir Path folder;
  private final List<Place> gone = new ArrayList<>();
  private ScreenContext context;
  private ThreatsViewModel model;

  @BeforeEach
  void make() {
    context = SmallWorld.context(folder.resolve("a"));
    model = new ThreatsViewModel(context, gone::add);
  }

  private Threat threat() {
    return model.content().current().orElseThrow();
  }

  @Test
  void theFirstThreatIsSelectedAndUndecided() {
    assertThat(threat().template().id()).isEqualTo("thr-mounts");
    assertThat(model.decisions().of(model.decision(threat()))).isEmpty();
    assertThat(model.owner(threat())).isEqualTo("unassigned");
  }

  @Test
  void aDecisionIsSavedWithItsDetailsAndCanBeUndone() {
    model.deciding().chooseTreatment(Decision.Treatment.ACCEPT);
    model.deciding().typeReason("The node is thrown away each night.");
    model.deciding().typeOwner(" Operator ");
    model.deciding().until(Optional.of(LocalDate.of(2027, 3, 31)));
    Decision decision = context.assessment().decision(threat().id());
    assertThat(decision.treatment()).isEqualTo(Decision.Treatment.ACCEPT);
    assertThat(decision.rationale()).isEqualTo("The node is thrown away each night.");
    assertThat(decision.owner()).isEqualTo("Operator");
    assertThat(model.decisions().of(decision)).contains("accept until 31 Mar 2027");
    context.workbench().undo();
    assertThat(context.assessment().decision(threat().id()).expires()).isNull();
  }

  @Test
  void aRecommendationBecomesAnActionOnce() {
    assertThat(model.recommendations(threat()))
        .singleElement()
        .satisfies(each -> assertThat(each.action()).isEmpty());
    model.plan(model.recommendations(threat()).getFirst());
    Action action = model.actions(threat()).getLast();
    assertThat(action.title()).isEqualTo("Remove writable host mounts");
    assertThat(action.effort()).isEqualTo("3 days");
    assertThat(action.questions()).containsExactly("small-kernel-1");
    assertThat(action.owner()).isEmpty();
    assertThat(model.recommendations(threat()))
        .singleElement()
        .satisfies(each -> assertThat(each.action()).contains(action));
  }

  private void mitigate() {
    model.deciding().chooseTreatment(Decision.Treatment.MITIGATE);
    model.deciding().typeReason("They are rebuilt first.");
    model.deciding().typeOwner("Ops");
    model.deciding().until(Optional.of(LocalDate.of(2027, 3, 31)));
  }

  private Decision draft() {
    return model.deciding().draft(threat()).orElseThrow();
  }

  @Test
  void anAcceptanceDraftDoesNotReuseTheMitigationText() {
    mitigate();
    Decision mitigated = model.decision(threat());
    model.deciding().chooseTreatment(Decision.Treatment.ACCEPT);
    assertThat(model.decision(threat())).isEqualTo(mitigated);
    assertThat(model.content().draft().orElseThrow().decision()).contains(draft());
    assertThat(draft()).isEqualTo(mitigated.turnedTo(Decision.Treatment.ACCEPT));
    assertThat(model.decisions().rating(mitigated, draft()))
        .isEqualTo(
            "Accept is not decided yet. Still required: rationale, expiry date. Until then, “mitigate until 31 Mar 2027” remains in force: “They are rebuilt first.”");
    model.deciding().until(Optional.of(LocalDate.of(2027, 1, 1)));
    assertThat(model.decision(threat())).isEqualTo(mitigated);
    model.deciding().typeReason("Until the sender is rewritten.");
    assertThat(model.decision(threat()).treatment()).isEqualTo(Decision.Treatment.MITIGATE);
    model.deciding().decide();
    assertThat(model.deciding().draft(threat())).isEmpty();
    Decision accepted = model.decision(threat());
    assertThat(accepted.treatment()).isEqualTo(Decision.Treatment.ACCEPT);
    assertThat(accepted.rationale()).isEqualTo("Until the sender is rewritten.");
    assertThat(accepted.owner()).isEqualTo("Ops");
    assertThat(accepted.expires()).isEqualTo(LocalDate.of(2027, 1, 1));
    assertThat(context.open().drafts().all()).isEmpty();
    context.workbench().undo();
    assertThat(model.decision(threat())).isEqualTo(mitigated);
  }

  @Test
  void aDecisionDraftIsKeptUntilTheTreatmentIsSwitchedBack() {
    mitigate();
    model.deciding().chooseTreatment(Decision.Treatment.TRANSFER);
    assertThat(DraftForm.words(context.open().drafts().all().getFirst()))
        .startsWith("Other treatment decision: “");
    model.deciding().chooseTreatment(Decision.Treatment.MITIGATE);
    assertThat(model.deciding().draft(threat())).isEmpty();
    assertThat(context.open().drafts().all()).isEmpty();
    model.deciding().chooseTreatment(Decision.Treatment.TRANSFER);
    model.deciding().typeVerification("The bill shows it.");
    model.deciding().chooseTreatment(Decision.Treatment.MITIGATE);
    assertThat(model.deciding().draft(threat())).isEmpty();
    model.deciding().chooseTreatment(Decision.Treatment.AVOID);
    assertThat(
            new ThreatsViewModel(context, gone::add)
                .deciding()
                .draft(threat())
                .orElseThrow()
                .verification())
        .isEqualTo("The bill shows it.");
  }

  @Test
  void aDraftRevertsNoLaterChanges() {
    mitigate();
    model.deciding().chooseTreatment(Decision.Treatment.ACCEPT);
    model.deciding().until(Optional.of(LocalDate.of(2027, 1, 1)));
    model.deciding().chooseTreatment(Decision.Treatment.MITIGATE);
    model.deciding().typeOwner("Bob");
    model.deciding().chooseTreatment(Decision.Treatment.ACCEPT);
    model.deciding().typeReason("Until the sender is rewritten.");
    assertThat(model.decision(threat()).treatment()).isEqualTo(Decision.Treatment.MITIGATE);
    model.deciding().decide();
    assertThat(model.decision(threat()).owner()).isEqualTo("Bob");
    model.deciding().chooseTreatment(Decision.Treatment.AVOID);
    model.deciding().typeOwner("");
    assertThat(draft().owner()).as("taken out").isEmpty();
  }

  @Test
  void draftTextIsKeptPerTreatment() {
    mitigate();
    model.deciding().chooseTreatment(Decision.Treatment.ACCEPT);
    model.deciding().typeReason("We live with it.");
    model.deciding().decide();
    assertThat(draft().rationale()).as("it has no end yet").isEqualTo("We live with it.");
    model.deciding().chooseTreatment(Decision.Treatment.TRANSFER);
    assertThat(draft().rationale()).isEmpty();
    model.deciding().decide();
    assertThat(model.decision(threat()).treatment()).isEqualTo(Decision.Treatment.MITIGATE);
    model.deciding().chooseTreatment(Decision.Treatment.ACCEPT);
    assertThat(draft().rationale()).isEqualTo("We live with it.");
    model.deciding().until(Optional.of(LocalDate.of(2020, 1, 1)));
    model.deciding().decide();
    assertThat(model.decision(threat()).treatment())
        .as("an end that is past ends nothing else")
        .isEqualTo(Decision.Treatment.MITIGATE);
    model.deciding().until(Optional.of(LocalDate.of(2027, 1, 1)));
    model.deciding().decide();
    assertThat(model.decision(threat()).rationale()).isEqualTo("We live with it.");
    assertThat(model.deciding().draft(threat())).isEmpty();
    model.deciding().chooseTreatment(Decision.Treatment.TRANSFER);
    model.deciding().typeReason("Insured.");
    model.deciding().chooseTreatment(Decision.Treatment.AVOID);
    model.deciding().typeReason("It is gone.");
    model.deciding().decide();
    assertThat(model.decision(threat()).treatment()).isEqualTo(Decision.Treatment.AVOID);
    assertThat(waiting()).isEqualTo("Saved drafts for: transfer. Select one to resume.");
    context.workbench().undo();
    assertThat(model.decision(threat()).treatment()).isEqualTo(Decision.Treatment.ACCEPT);
    assertThat(model.deciding().draft(threat())).as("nobody began anything").isEmpty();
    context.workbench().redo();
    model.deciding().chooseTreatment(Decision.Treatment.TRANSFER);
    assertThat(draft().rationale()).as("no word is lost").isEqualTo("Insured.");
  }

  private String waiting() {
    return model
        .decisions()
        .waiting(
            model.deciding().treatmentsWithDraft(threat()),
            model.deciding().unusedRationale(threat()));
  }

  @Test
  void draftTextForATreatmentDecidedByOthersIsShown() {
    mitigate();
    model.deciding().chooseTreatment(Decision.Treatment.TRANSFER);
    model.deciding().typeReason("Insured.");
    context
        .workbench()
        .edit(
            "others",
            a ->
                a.withDecision(
                    a.decision(threat().id())
                        .turnedTo(Decision.Treatment.TRANSFER)
                        .withRationale("The provider carries it.")));
    assertThat(model.deciding().draft(threat())).isEmpty();
    assertThat(waiting()).isEqualTo("Note on this treatment, not part of the decision: “Insured.”");
  }

  @Test
  void aDraftCanBeLeftAfterItsDecisionIsUndone() {
    mitigate();
    model.deciding().chooseTreatment(Decision.Treatment.TRANSFER);
    model.deciding().typeReason("Insured.");
    while (model.decision(threat()).treatment() != null) {
      context.workbench().undo();
    }
    assertThat(draft().rationale()).isEqualTo("Insured.");
    assertThat(model.decisions().rating(model.decision(threat()), draft()))
        .isEqualTo(
            "Transfer takes effect when you record the decision. Until then, no decision is in force.");
    model.deciding().keepCurrent();
    assertThat(model.deciding().draft(threat())).isEmpty();
    model.deciding().chooseTreatment(Decision.Treatment.AVOID);
    assertThat(model.decision(threat()).treatment())
        .as("nothing stands in its way")
        .isEqualTo(Decision.Treatment.AVOID);
    model.deciding().chooseTreatment(Decision.Treatment.TRANSFER);
    assertThat(draft().rationale()).isEqualTo("Insured.");
  }

  @Test
  void undoAfterLeavingADraftStartsNoDraft() {
    model.deciding().chooseTreatment(Decision.Treatment.AVOID);
    model.deciding().typeReason("It is gone.");
    model.deciding().chooseTreatment(Decision.Treatment.TRANSFER);
    model.deciding().typeReason("Insured.");
    model.deciding().decide();
    model.deciding().chooseTreatment(Decision.Treatment.MITIGATE);
    model.deciding().typeReason("Patched, maybe.");
    model.deciding().keepCurrent();
    context.workbench().undo();
    assertThat(model.decision(threat()).treatment()).isEqualTo(Decision.Treatment.AVOID);
    assertThat(model.deciding().draft(threat())).isEmpty();
  }

  @Test
  void leavingADraftDecidesNothingAndKeepsItsText() {
    mitigate();
    Decision mitigated = model.decision(threat());
    model.deciding().chooseTreatment(Decision.Treatment.TRANSFER);
    model.deciding().typeReason("Maybe insurance?");
    model.deciding().keepCurrent();
    assertThat(model.decision(threat())).isEqualTo(mitigated);
    assertThat(model.deciding().draft(threat())).isEmpty();
    model.deciding().chooseTreatment(Decision.Treatment.TRANSFER);
    assertThat(draft().rationale()).isEqualTo("Maybe insurance?");
  }

  @Test
  void aDraftStaysADraftWhenTheDecisionLosesItsRationale() {
    mitigate();
    model.deciding().chooseTreatment(Decision.Treatment.ACCEPT);
    model.deciding().typeReason("We live with it.");
    context.workbench().undo();
    context.workbench().undo();
    context.workbench().undo();
    assertThat(model.decision(threat()).isWorded()).isFalse();
    assertThat(draft().rationale()).isEqualTo("We live with it.");
    model.deciding().chooseTreatment(Decision.Treatment.TRANSFER);
    model.deciding().typeReason("Insured.");
    assertThat(model.decision(threat()).treatment()).isEqualTo(Decision.Treatment.MITIGATE);
    model.deciding().decide();
    assertThat(model.decision(threat()).rationale()).isEqualTo("Insured.");
  }

  @Test
  void theTextOfTheDecisionIsCopiedIntoTheDraftOnRequest() {
    mitigate();
    Decision mitigated = model.decision(threat());
    model.deciding().chooseTreatment(Decision.Treatment.AVOID);
    model.deciding().copyRationale();
    assertThat(model.decision(threat())).as("nobody decided yet").isEqualTo(mitigated);
    model.deciding().decide();
    assertThat(model.decision(threat()))
        .isEqualTo(
            mitigated
                .withTreatment(Decision.Treatment.AVOID)
                .stamped(context.open().author(), context.now()));
    assertThat(context.open().drafts().all()).isEmpty();
  }

  private boolean finds(String typed) {
    model.search(typed);
    return model.content().groups().stream()
        .flatMap(group -> group.threats().stream())
        .anyMatch(found -> found.equals(threat()));
  }

  @Test
  void aMitigationIsUndecidedUntilItHasARationale() {
    Threat front = threat();
    model.deciding().chooseTreatment(Decision.Treatment.MITIGATE);
    assertThat(model.decisions().missing(model.decision(front)))
        .isEqualTo("Not decided yet. Still required: rationale.");
    assertThat(model.decisions().of(model.decision(front))).contains("mitigate, incomplete");
    assertThat(treated(front)).isEqualTo("Undecided");
    model.deciding().typeReason("It is patched each week.");
    assertThat(model.decisions().missing(model.decision(front))).isEmpty();
    assertThat(model.decisions().of(model.decision(front))).contains("mitigate");
    assertThat(treated(front)).isEqualTo("Mitigate");
  }

  @Test
  void anAcceptanceIsUndecidedUntilItIsComplete() {
    Threat front = threat();
    model.deciding().chooseTreatment(Decision.Treatment.ACCEPT);
    assertThat(model.decisions().missing(model.decision(front)))
        .isEqualTo(
            "Not decided yet. Still required for acceptance: rationale, risk owner, expiry date.");
    assertThat(model.decisions().of(model.decision(front))).contains("accept, incomplete");
    assertThat(treated(front)).isEqualTo("Undecided");
    model.deciding().typeReason("It is watched.");
    model.deciding().typeOwner("Ops");
    assertThat(model.decisions().missing(model.decision(front)))
        .isEqualTo("Not decided yet. Still required for acceptance: expiry date.");
    model.deciding().until(Optional.of(model.deciding().today().plusDays(90)));
    assertThat(model.decisions().missing(model.decision(front))).isEmpty();
    assertThat(treated(front)).isEqualTo("Accept");
  }

  private String treated(Threat threat) {
    return Grouping.TREATMENT
        .of(List.of(threat), context.assessment(), model.deciding().today())
        .getFirst()
        .title();
  }

  @Test
  void threatsAreSearchedLikeEverythingElse() {
    assertThat(List.of("layer:kernel", "is:undecided", "is:open", "is:und", "has:evidence"))
        .allSatisfy(typed -> assertThat(finds(typed)).as(typed).isTrue());
    assertThat(List.of("-is:open", "is:acc", "layer:image", "\"no such words\""))
        .allSatisfy(typed -> assertThat(finds(typed)).as(typed).isFalse());
    String scenario = threat().template().scenario();
    assertThat(finds("\"" + scenario.substring(0, scenario.length() - 1) + "\"")).isTrue();
    assertThat(model.issue()).isEmpty();
    model.search("is:opne");
    assertThat(model.issue()).isEqualTo("Unknown filter “is:opne”. Did you mean is:open?");
  }

  @Test
  void everyReasonNamesItsRule() {
    assertThat(model.steps(threat()))
        .isNotEmpty()
        .allSatisfy(step -> assertThat(step.rule()).isNotBlank());
  }

  @Test
  void aReasonLinksToItsQuestion() {
    model.ask("small-kernel-1");
    assertThat(gone).containsExactly(new Place.Question("small-kernel-1"));
  }

  @Test
  void threatsWithEvidenceAreListedBeforeThereIsAnAnswer() {
    ScreenContext shown =
        SmallWorld.context(
            folder.resolve("shown"),
            SmallWorld.empty()
                .withEvidence(
                    new Evidence(
                        "E-001",
                        "compose.yaml",
                        new EvidenceSource.Statement("the operator", "privileged"),
                        "",
                        SmallWorld.NOW,
                        SmallWorld.NOW,
                        "",
                        ItemValidity.BY_KIND,
                        List.of(
                            new EvidenceMapping(
                                "small-kernel-1", EvidenceMapping.Relation.CONTRADICTS, "because")),
                        "")));
    model = new ThreatsViewModel(shown, gone::add);
    ThreatsViewModel.Content content = model.content();
    assertThat(content.unlooked()).isEmpty();
    assertThat(content.looked()).isEmpty();
    assertThat(content.shown()).singleElement().isEqualTo(threat());
    assertThat(content.rated()).isEqualTo(content.shown());
    assertThat(model.shownBy(threat())).containsExactly("E-001");
    model.openEvidence("E-001");
    assertThat(gone).containsExactly(new Place.EvidenceList(Optional.of("E-001")));
  }

  @Test
  void aDecisionIsReportedToTheList() {
    var told = new ArrayList<ThreatsViewModel.Content>();
    model.contentProperty().addListener((_, _, now) -> told.add(now));
    model.deciding().chooseTreatment(Decision.Treatment.AVOID);
    assertThat(told).singleElement().extracting(now -> now.decisions().size()).isEqualTo(1);
  }
}
