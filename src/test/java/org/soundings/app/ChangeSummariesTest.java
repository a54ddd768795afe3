package org.soundings.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Session;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.profile.Assumption;
import org.soundings.assessment.profile.Context;
import org.soundings.assessment.profile.Person;
import org.soundings.pack.Library;
import org.soundings.ui.SmallWorld;

/// The subject of a change is found by comparing states, and named by its title or by counts.
class ChangeSummariesTest {

  private final Library library = SmallWorld.library();

  private static String named(Assessment from, UnaryOperator<Assessment> change) {
    return touched(from, change).named("change");
  }

  private static ChangeSummary touched(Assessment from, UnaryOperator<Assessment> change) {
    return ChangeSummaries.between(SmallWorld.library(), from, change.apply(from));
  }

  private static Assessment concluding(Assessment to, String question) {
    return to.withAnswer(Answer.open("small", question).withConclusion("So it is."));
  }

  @Test
  void anAnswerIsNamedByItsQuestionTitle() {
    String question = library.questions().findFirst().orElseThrow().id();
    String title = library.question(question).orElseThrow().title();
    assertThat(named(SmallWorld.empty(), a -> concluding(a, question)))
        .isEqualTo("change for “" + title + "”");
  }

  @Test
  void aRemovedItemKeepsItsTitleAndIsMarkedRemoved() {
    Assessment with = SmallWorld.empty().withAction(Action.planned("A-901", "Rotate the keys"));
    assertThat(touched(with, a -> a.withoutAction("A-901")).parts())
        .containsExactly(
            new ChangedItem(ChangedItem.Kind.ACTION, "A-901", "Rotate the keys", false));
    assertThat(named(with, a -> a.withoutAction("A-901"))).isEqualTo("change, “Rotate the keys”");
  }

  @Test
  void removedChangedAndAddedItemsAreFound() {
    Assessment with =
        SmallWorld.empty()
            .withAction(Action.planned("A-901", "Rotate the keys"))
            .withAction(Action.planned("A-902", "Close the port"))
            .withAction(Action.planned("A-903", "Patch the nodes"));
    assertThat(
            touched(
                    with,
                    a ->
                        a.withoutAction("A-901")
                            .withoutAction("A-902")
                            .withAction(Action.planned("A-904", "Sign the images"))
                            .withAction(Action.planned("A-902", "Close both ports")))
                .parts())
        .containsExactly(
            new ChangedItem(ChangedItem.Kind.ACTION, "A-901", "Rotate the keys", false),
            new ChangedItem(ChangedItem.Kind.ACTION, "A-902", "Close both ports", true),
            new ChangedItem(ChangedItem.Kind.ACTION, "A-904", "Sign the images", true));
  }

  @Test
  void decisionsOnOneThreatAtTwoComponentsAreDistinguished() {
    String template = library.threats().getFirst().id();
    assertThat(
            touched(
                    SmallWorld.empty(),
                    a -> accepting(accepting(a, template, "web"), template, "api"))
                .parts())
        .extracting(ChangedItem::title)
        .containsExactlyInAnyOrder(
            library.threats().getFirst().title() + " (web)",
            library.threats().getFirst().title() + " (api)");
  }

  private static Assessment accepting(Assessment in, String template, String component) {
    var id = new ThreatId(template, component);
    return in.withDecision(in.decision(id).withTreatment(Decision.Treatment.ACCEPT));
  }

  @Test
  void severalChangesAreCountedByKind() {
    List<String> two = library.questions().limit(2).map(question -> question.id()).toList();
    assertThat(
            named(
                SmallWorld.empty(),
                a ->
                    concluding(concluding(a, two.getFirst()), two.getLast())
                        .withAction(Action.planned("A-901", "Rotate the keys"))))
        .isEqualTo("change, 2 questions, 1 action");
  }

  @Test
  void aSessionIsNamedOnlyIfNothingElseChanged() {
    String question = library.questions().findFirst().orElseThrow().id();
    var met =
        new Session(
            "2026-11-24",
            SmallWorld.NOW.atZone(java.time.ZoneOffset.UTC).toLocalDate(),
            "Review",
            0,
            List.of(),
            List.of(),
            "");
    assertThat(touched(SmallWorld.empty(), a -> concluding(a.withSession(met), question)).parts())
        .extracting(ChangedItem::kind)
        .containsExactly(ChangedItem.Kind.ANSWER);
    assertThat(named(SmallWorld.empty(), a -> a.withSession(met))).isEqualTo("change, “Review”");
  }

  @Test
  void aRenamedPersonCountsAsOneChange() {
    Assessment with =
        SmallWorld.empty().changing(p -> p.withPeople(List.of(new Person("Ada", "", "developer"))));
    assertThat(
            named(
                with,
                a ->
                    a.changing(p -> p.withPeople(List.of(new Person("Bea", "", "developer"))))
                        .withAction(Action.planned("A-901", "Rotate the keys"))))
        .isEqualTo("change, “Bea”");
  }

  @Test
  void changesToScopeContextAndAssumptionsAreNamed() {
    Assessment empty = SmallWorld.empty();
    assertThat(
            touched(
                    empty,
                    a ->
                        a.changing(
                            p ->
                                p.withAssumptions(List.of(new Assumption("The disk is ours", "")))
                                    .withContext(
                                        p.context()
                                            .with(
                                                "data-value",
                                                new Context.Rating(Context.Level.HIGH, "")))
                                    .withScope(p.scope().withPurpose("It sells tides"))
                                    .withOccasion("Autumn")))
                .parts())
        .extracting(ChangedItem::kind)
        .containsExactly(
            ChangedItem.Kind.ASSUMPTION,
            ChangedItem.Kind.FACTOR,
            ChangedItem.Kind.NAME,
            ChangedItem.Kind.SCOPE);
    assertThat(
            named(
                empty,
                a ->
                    a.changing(
                        p ->
                            p.withContext(
                                p.context()
                                    .with(
                                        "data-value",
                                        new Context.Rating(Context.Level.HIGH, ""))))))
        .isEqualTo("change, “Value of the data”");
  }

  @Test
  void aCustomThreatAndItsDecisionCountAsOneThreat() {
    var own = CustomThreat.begin("own-rats", 1, "Rats gnaw the cables");
    var decided =
        Decision.none(ThreatId.ofSystem("own-rats")).withVerification("Look at the cables.");
    assertThat(
            touched(SmallWorld.empty(), a -> a.withCustomThreat(own).withDecision(decided)).parts())
        .containsExactly(
            new ChangedItem(
                ChangedItem.Kind.THREAT, "own-rats@system", "Rats gnaw the cables", true));
  }

  @Test
  void aLongTitleIsShortened() {
    String name =
        named(SmallWorld.empty(), a -> a.withAction(Action.planned("A-901", "a".repeat(90))));
    assertThat(name).isEqualTo("change, “" + "a".repeat(47) + "…”");
  }
}
