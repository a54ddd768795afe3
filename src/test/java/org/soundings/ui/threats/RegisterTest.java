package org.soundings.ui.threats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.system.Component;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.pack.Layer;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.threat.Threat;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;

/// The list of threats: one of a pack about the kernel, and two custom threats.
class RegisterTest {

  private static final ThreatId CACHE = new ThreatId("own-cache", "cache");
  private static final ThreatId QUAY = ThreatId.ofSystem("own-quay");

  @TempDir Path folder;
  private final List<Place> gone = new ArrayList<>();
  private ScreenContext context;
  private ThreatsViewModel model;

  @BeforeEach
  void make() {
    context =
        SmallWorld.context(
            folder.resolve("a"),
            SmallWorld.assessment()
                .changingSystem(
                    picture ->
                        picture.with(
                            Component.begin("cache", 1, "Cache", Component.Kind.DATA_STORE)))
                .withCustomThreat(
                    CustomThreat.begin("own-cache", 1, "Shared pages")
                        .withLayer(Layer.RUNTIME)
                        .withStart(Likelihood.EXPECTED, Impact.EXISTENTIAL)
                        .withComponents(List.of("cache")))
                .withCustomThreat(
                    CustomThreat.begin("own-quay", 2, "A swap on the quay")
                        .withLayer(Layer.PEOPLE)
                        .withStart(Likelihood.REMOTE, Impact.MINOR)));
    model = new ThreatsViewModel(context, gone::add);
  }

  private List<String> titles(Grouping by) {
    model.group(by);
    return model.content().groups().stream().map(Grouping.Group::title).toList();
  }

  private List<ThreatId> found(String typed) {
    model.search(typed);
    return model.content().looked().stream().map(Threat::id).toList();
  }

  private void accept(ThreatId id, LocalDate until) {
    model.open(id);
    model.deciding().chooseTreatment(Decision.Treatment.ACCEPT);
    model.deciding().typeReason("It is watched.");
    model.deciding().typeOwner("Ops");
    model.deciding().until(Optional.of(until));
  }

  @Test
  void theListStartsWithTheWorstLevel() {
    assertThat(titles(Grouping.LEVEL)).startsWith("Critical").endsWith("Low");
    assertThat(model.content().looked().getFirst().id()).isEqualTo(CACHE);
  }

  @Test
  void threatsAreSortedStrictlyByLevel() {
    context =
        SmallWorld.context(
            folder.resolve("c"),
            SmallWorld.empty()
                .withCustomThreat(
                    CustomThreat.begin("own-quay", 2, "A swap on the quay")
                        .withLayer(Layer.PEOPLE)
                        .withStart(Likelihood.EXPECTED, Impact.EXISTENTIAL))
                .withEvidence(
                    SmallWorld.assessment()
                        .evidence()
                        .get("E-001")
                        .withMapping(
                            new EvidenceMapping(
                                "small-kernel-1", EvidenceMapping.Relation.CONTRADICTS, ""))));
    model = new ThreatsViewModel(context, gone::add);
    ThreatsViewModel.Content content = model.content();
    assertThat(content.shown()).isNotEmpty();
    assertThat(content.rated()).isSortedAccordingTo(Comparator.comparing(Threat::level).reversed());
    assertThat(content.groups())
        .isNotEmpty()
        .allSatisfy(
            group ->
                assertThat(group.threats())
                    .allMatch(threat -> threat.level().title().equals(group.title())));
    assertThat(content.rated().getFirst().id()).isEqualTo(QUAY);
    assertThat(content.current()).map(Threat::id).contains(QUAY);
  }

  @Test
  void aDecidedThreatStaysListedUntilTheFilterChanges() {
    List<ThreatId> open = found("is:open is:custom");
    assertThat(open).containsExactly(CACHE, QUAY);
    accept(CACHE, LocalDate.of(2027, 1, 1));
    assertThat(model.content().looked()).map(Threat::id).isEqualTo(open);
    model.step(1);
    assertThat(model.content().current()).map(Threat::id).contains(QUAY);
    assertThat(found("is:open is:custom ")).containsExactly(QUAY);
  }

  @Test
  void threatsAreListedUnderTheirGroup() {
    assertThat(titles(Grouping.COMPONENT)).containsExactly("Whole system", "Cache");
    assertThat(titles(Grouping.LAYER)).containsSubsequence("People", "Runtime");
    accept(QUAY, LocalDate.of(2027, 1, 1));
    accept(CACHE, LocalDate.of(2026, 11, 1));
    model.deciding().typeOwner("Operator");
    assertThat(titles(Grouping.TREATMENT))
        .startsWith("Acceptance expired, decide again")
        .endsWith("Accept");
    assertThat(titles(Grouping.OWNER)).contains("Operator");
  }

  @Test
  void aDecidedThreatOfARemovedComponentIsListedLast() {
    accept(CACHE, LocalDate.of(2027, 1, 1));
    context =
        SmallWorld.context(
            folder.resolve("b"),
            context.assessment().changingSystem(picture -> picture.withoutComponent("cache")));
    model = new ThreatsViewModel(context, gone::add);
    assertThat(titles(Grouping.COMPONENT))
        .containsExactly("Whole system", "cache (no longer in the system model)");
  }

  @Test
  void everyGroupingListsEveryThreatOnce() {
    List<ThreatId> all = found("");
    for (Grouping by : Grouping.values()) {
      model.group(by);
      assertThat(model.content().looked().stream().map(Threat::id).toList())
          .containsExactlyInAnyOrderElementsOf(all);
    }
  }

  @Test
  void theFilterMatchesTitlesLabelsAndComponents() {
    assertThat(found("shared PAGES")).containsExactly(CACHE);
    assertThat(found("t-x02")).containsExactly(QUAY);
    assertThat(found("cache")).containsExactly(CACHE);
    assertThat(found("is:custom quay")).containsExactly(QUAY);
    assertThat(found("nothing like it")).isEmpty();
    assertThat(model.content().isFiltered()).isTrue();
  }

  @Test
  void anExpiredAcceptanceIsOpenAgain() {
    accept(CACHE, LocalDate.of(2026, 11, 1));
    accept(QUAY, LocalDate.of(2027, 1, 1));
    assertThat(found("is:custom is:expired-acceptance")).containsExactly(CACHE);
    assertThat(found("is:custom is:accepted")).containsExactly(QUAY);
    assertThat(found("is:custom is:open")).containsExactly(CACHE);
    Messages.in(
        Language.of("de").orElseThrow(),
        () -> {
          assertThat(found("ist:eigen ist:abgelaufen")).containsExactly(CACHE);
          assertThat(found("Ist:Eigen ist:akzeptiert")).containsExactly(QUAY);
          assertThat(found("ist:eigen ist:offen")).containsExactly(CACHE);
          return null;
        });
    assertThat(model.decisions().of(context.assessment().decision(CACHE)))
        .contains("accepted until 1 Nov, expired");
  }

  @Test
  void theSelectedThreatStaysWhileTheListIsNarrowed() {
    model.open(QUAY);
    model.search("shared pages");
    assertThat(model.content().current()).map(Threat::id).contains(QUAY);
    model.step(1);
    assertThat(model.content().current()).map(Threat::id).contains(CACHE);
  }

  @Test
  void searchingSelectsAMatchingThreatIfThereIsOne() {
    model.open(QUAY);
    model.search("nothing is called so");
    model.searched();
    assertThat(model.content().current()).as("none is").map(Threat::id).contains(QUAY);
    model.search("shared pages");
    model.searched();
    assertThat(model.content().current()).map(Threat::id).contains(CACHE);
    model.search("");
    model.searched();
    assertThat(model.content().current()).map(Threat::id).contains(CACHE);
  }

  @Test
  void decisionsOfRemovedThreatsAreListedAtTheEnd() {
    accept(QUAY, LocalDate.of(2027, 1, 1));
    model.deciding().typeReason("The *quay* is watched.");
    model.own().remove(context.assessment().customThreats().getLast());
    assertThat(model.content().lost()).containsExactly(QUAY);
    assertThat(model.lostSentence(QUAY))
        .isEqualTo(
            "own-quay@system: removed by the team. Existing entries are kept. Decision: accept until 1 Jan 2027. “The quay is watched.”");
  }

  @Test
  void aThreatLinksToItsComponentInTheSystemModel() {
    model.open(CACHE);
    model.showPlace(model.content().current().orElseThrow());
    assertThat(gone).containsExactly(new Place.SystemModel(Optional.of("cache")));
  }
}
