package org.soundings.ui.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.AskedPacks;
import org.soundings.app.Jobs;
import org.soundings.app.OpenAssessment;
import org.soundings.app.evidence.EvidenceImport;
import org.soundings.app.evidence.EvidenceIntake;
import org.soundings.app.evidence.Examination;
import org.soundings.app.evidence.Gathering;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.profile.Assumption;
import org.soundings.assessment.profile.Context;
import org.soundings.assessment.profile.PackUse;
import org.soundings.assessment.profile.Person;
import org.soundings.assessment.profile.Scope;
import org.soundings.base.Progress;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.Validity;
import org.soundings.evidence.ValidityCategory;
import org.soundings.pack.BuiltInLibrary;
import org.soundings.pack.Library;
import org.soundings.pack.QuestionPack;
import org.soundings.store.AssessmentFolder;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.job.Notice;
import org.soundings.ui.job.Notices;
import org.soundings.ui.job.Work;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;

class ContextViewModelTest {

  @TempDir Path folder;
  private ScreenContext context;
  private ContextViewModel model;
  private boolean voting;

  @BeforeEach
  void make() {
    context = SmallWorld.emptyContext(folder.resolve("a"));
    model = new ContextViewModel(context, _ -> {}, () -> voting);
  }

  @Test
  void aHighFactorRaisesItsQuestionsAndNamesTheReason() {
    assertThat(model.effectProperty().get().rises()).isEmpty();
    model.rate("multi-tenancy", Context.Level.HIGH);
    assertThat(model.effectProperty().get().rises().getFirst())
        .isEqualTo(
            new ContextEffect.Moved(
                "small-people-1",
                "People, question 1",
                "Multi-tenancy: other tenants share the machine."));
    assertThat(model.effectProperty().get().more()).isEqualTo(2);
  }

  @Test
  void anUnusedPackNamesTheEvidenceThatShowsItsSubject() throws IOException {
    var opened = AssessmentFolder.create(folder.resolve("b"), SmallWorld.empty());
    Library library = BuiltInLibrary.source();
    var open = new OpenAssessment(library, opened, SmallWorld.CLOCK, Runnable::run);
    var fresh =
        new ScreenContext(
            open, new Work(Jobs.direct(), new Notices(), InstantSource.system()), SmallWorld.CLOCK);
    QuestionPack docker = library.pack("docker").orElseThrow();
    var shown = new ContextViewModel(fresh, _ -> {}, () -> voting);
    Path compose =
        Files.writeString(folder.resolve("compose.yaml"), "services:\n  web:\n    image: nginx\n");
    try (var gathering = Gathering.of(List.of(compose), Progress.unwatched())) {
      var examined = new Examination(List.of(), Progress.unwatched()).look(gathering.files());
      var wishes =
          new EvidenceImport.Wishes(
              "", SmallWorld.CLOCK.instant(), "", null, EvidenceIntake.Secrets.MASK);
      new EvidenceImport(fresh.open().folder(), wishes)
          .take(examined, fresh.assessment(), Progress.unwatched())
          .forEach(item -> fresh.workbench().edit("evidence", a -> a.withEvidence(item)));
    }
    shown.searchEvidence();
    assertThat(shown.suggestions(docker)).singleElement().asString().endsWith("Seen in E-001.");
    assertThat(shown.suggestions(library.pack("openshift").orElseThrow())).isEmpty();
  }

  @Test
  void questionsRaisedMostAreListedFirstDespiteEvidence() {
    context
        .workbench()
        .edit(
            "evidence",
            assessment ->
                assessment.withEvidence(
                    SmallWorld.assessment()
                        .evidence()
                        .get("E-001")
                        .withMapping(
                            new EvidenceMapping(
                                "small-people-1", EvidenceMapping.Relation.CONTRADICTS, ""))));
    model.rate("multi-tenancy", Context.Level.NOT_KNOWN);
    model.rate("data-value", Context.Level.HIGH);
    assertThat(model.effectProperty().get().rises())
        .extracting(ContextEffect.Moved::id)
        .allMatch(id -> id.endsWith("-2"));
    assertThat(model.effectProperty().get().rising()).isEqualTo(16);
  }

  @Test
  void renamingAPersonKeepsTheirPerspectiveEntries() {
    model.people().addPerson("Ada", "runs it", "operator");
    model.people().addPerson("Ben", "", "developer");
    var ada = new Person("Ada", "runs it", "operator");
    context
        .open()
        .answer(
            "small",
            context.library().question("small-kernel-1").orElseThrow(),
            answer ->
                answer.withPerspective(
                    new Answer.Perspective("operator", "It is so.", "Ada", SmallWorld.NOW)));
    assertThat(model.people().changePerson(ada, " ", "", "")).isEqualTo("Enter a name or a role.");
    assertThat(model.people().changePerson(ada, "Ben", "", ""))
        .isEqualTo("The name Ben is already in use. Enter a different name.");
    voting = true;
    assertThat(model.people().changePerson(ada, "Eve", "", ""))
        .startsWith("A vote is in progress.");
    assertThat(model.profileProperty().get().people()).startsWith(ada);
    voting = false;
    context.open().setAuthor("Ada");
    assertThat(model.people().changePerson(ada, "Eve ", "audits it", "security")).isEmpty();
    assertThat(context.work().notices().shown())
        .extracting(Notice::text)
        .containsExactly(
            "Your entries are still recorded under the name Ada. Change your display name in the settings.");
    assertThat(model.profileProperty().get().people())
        .startsWith(new Person("Eve", "audits it", "security"));
    assertThat(context.assessment().answer("small", "small-kernel-1").perspective("operator"))
        .hasValueSatisfying(perspective -> assertThat(perspective.by()).isEqualTo("Eve"));
    context.workbench().undo();
    model.refresh();
    assertThat(model.profileProperty().get().people()).startsWith(ada);
  }

  @Test
  void aLowFactorLowersItsQuestions() {
    model.rate("data-value", Context.Level.LOW);
    assertThat(model.effectProperty().get().sinks()).isNotEmpty();
  }

  @Test
  void theQuestionsFollowTheLastStep() {
    var gone = new ArrayList<Place>();
    var walked = new ContextViewModel(context, gone::add, () -> voting);
    walked.goTo(0);
    for (int at = 0; at < ContextViewModel.steps().size(); at++) {
      assertThat(walked.stepProperty().get()).isEqualTo(at);
      assertThat(gone).isEmpty();
      walked.advance();
    }
    assertThat(walked.isLast()).isTrue();
    assertThat(gone).containsExactly(new Place.Questions(Optional.empty()));
  }

  @Test
  void anEmptyStepIsNotDoneEvenIfItWasVisited() {
    model.goTo(4);
    assertThat(IntStream.range(0, 5).filter(model::isDone)).containsExactly(0);
    model.people().addPerson("Ada", "", "operator");
    model.goTo(2);
    assertThat(IntStream.range(0, 5).filter(model::isDone)).containsExactly(0, 3);
  }

  @Test
  void aReasonWithoutALevelIsSavedUntilALevelIsSet() {
    model.typeReason("data-value", "Nobody has asked the owner.");
    assertThat(context.assessment().profile().context().rating("data-value"))
        .contains(new Context.Rating(null, "Nobody has asked the owner."));
    assertThat(model.effectProperty().get().rises()).isEmpty();
    model.rate("data-value", Context.Level.HIGH);
    assertThat(context.assessment().profile().context().rating("data-value"))
        .contains(new Context.Rating(Context.Level.HIGH, "Nobody has asked the owner."));
  }

  @Test
  void aReasonClearedBeforeALevelIsSetLeavesNothing() {
    model.typeReason("data-value", "Nobody");
    model.typeReason("data-value", "");
    assertThat(context.assessment().profile().context()).isEqualTo(Context.EMPTY);
  }

  @Test
  void anExclusionHasItsReasonAfterAColon() {
    model.typeExcluded("Laptops: looked at elsewhere\n\nShops");
    assertThat(context.assessment().profile().scope().excluded())
        .isEqualTo(
            List.of(
                new Scope.Exclusion("Laptops", "looked at elsewhere"),
                new Scope.Exclusion("Shops", "")));
    assertThat(ContextViewModel.text(context.assessment().profile().scope().excluded()))
        .isEqualTo("Laptops: looked at elsewhere\nShops");
  }

  @Test
  void validityDaysAreSavedUndoneAndResetByAnEmptyField() {
    assertThat(model.typeDays(ValidityCategory.IMAGE_SCAN, " 3 ")).isTrue();
    assertThat(validity()).isEqualTo(Validity.DEFAULT.with(ValidityCategory.IMAGE_SCAN, 3));
    context.workbench().undo();
    assertThat(validity()).isEqualTo(Validity.DEFAULT);
    model.typeDays(ValidityCategory.IMAGE_SCAN, "3");
    assertThat(model.typeDays(ValidityCategory.IMAGE_SCAN, "")).isTrue();
    assertThat(validity()).isEqualTo(Validity.DEFAULT);
  }

  @Test
  void anInvalidNumberOfDaysChangesNothing() {
    model.typeDays(ValidityCategory.STATEMENT, "90");
    for (String wrong : List.of("soon", "-1", "99999", "1.5", "٣")) {
      assertThat(model.typeDays(ValidityCategory.STATEMENT, wrong)).as(wrong).isFalse();
    }
    assertThat(validity()).isEqualTo(Validity.DEFAULT.with(ValidityCategory.STATEMENT, 90));
  }

  private Validity validity() {
    return context.assessment().profile().validity();
  }

  @Test
  void peopleAreAddedAndRemoved() {
    model.people().addPerson("Operator", "platform lead", "operator");
    var person = new Person("Operator", "platform lead", "operator");
    assertThat(context.assessment().profile().people()).containsExactly(person);
    model.people().removePerson(person);
    assertThat(context.assessment().profile().people()).isEmpty();
  }

  @Test
  void aBlankTitleIsRejected() {
    model.typeTitle("  ");
    assertThat(context.assessment().profile().title()).isEqualTo("Small system");
  }

  @Test
  void anAssumptionNamesTheThreatsItRelatesTo() {
    var mounts = ThreatId.ofSystem("thr-mounts");
    model.people().addAssumption("The nodes are ours alone", "Operator");
    model.people().bearsOn(assumption(), mounts, true);
    assertThat(assumption())
        .isEqualTo(new Assumption("The nodes are ours alone", "Operator", List.of(mounts)));
    assertThat(model.people().threats(assumption(), "mount"))
        .extracting(Map.Entry::getKey)
        .doesNotContain(mounts.toString());
    assertThat(context.workbench().undoName()).contains("assumption threats changed");
    model.people().bearsOn(assumption(), mounts, false);
    assertThat(assumption().threats()).isEmpty();
    assertThat(model.people().threats(assumption(), "MOUNT"))
        .extracting(Map.Entry::getKey)
        .contains(mounts.toString());
    assertThat(model.people().threats(assumption(), "nobody calls one so")).isEmpty();
  }

  @Test
  void aRewordedAssumptionKeepsItsThreats() {
    var mounts = ThreatId.ofSystem("thr-mounts");
    model.people().addAssumption("The nodes are ours", "");
    model.people().bearsOn(assumption(), mounts, true);
    Assumption before = assumption();
    assertThat(model.people().changeAssumption(before, "The nodes are ours alone ", "Operator"))
        .isEmpty();
    assertThat(assumption())
        .isEqualTo(new Assumption("The nodes are ours alone", "Operator", List.of(mounts)));
    assertThat(model.people().changeAssumption(before, "Otherwise", ""))
        .startsWith("This assumption was changed or removed");
    assertThat(model.people().changeAssumption(assumption(), " ", "Operator"))
        .startsWith("Enter the assumption.");
    assertThat(assumption().text()).isEqualTo("The nodes are ours alone");
  }

  private Assumption assumption() {
    return model.profileProperty().get().assumptions().getLast();
  }

  @Test
  void theOnlyPackCannotBeRemovedAndCountsItsAnswers() {
    context.workbench().edit("none", a -> a.changing(p -> p.withPacks(List.of())));
    QuestionPack pack = context.library().packs().getFirst();
    model.ask(pack, true);
    model.ask(pack, true);
    assertThat(context.assessment().profile().packs()).containsExactly(PackUse.of(pack));
    AskedPacks.Line only = model.packLinesProperty().get().getFirst();
    assertThat(only.isFixed()).as("something is asked").isTrue();
    model.ask(pack, false);
    assertThat(context.assessment().profile().packs()).hasSize(1);
    context
        .open()
        .answer(
            "said",
            pack.questions().findFirst().orElseThrow(),
            answer -> answer.withConclusion("It is so."));
    model.refresh();
    assertThat(model.packLinesProperty().get().getFirst().said()).isOne();
  }
}
