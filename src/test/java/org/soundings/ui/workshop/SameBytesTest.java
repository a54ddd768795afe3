package org.soundings.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.FormerWording;
import org.soundings.app.Jobs;
import org.soundings.app.NewAssessment;
import org.soundings.app.OpenAssessment;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.profile.Context;
import org.soundings.base.Progress;
import org.soundings.change.Changes;
import org.soundings.change.Milestone;
import org.soundings.change.Moment;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.pack.Library;
import org.soundings.pack.PackReader;
import org.soundings.pack.Question;
import org.soundings.pack.ThreatTemplate;
import org.soundings.store.AssessmentFolder;
import org.soundings.threat.ThreatModel;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.job.Notices;
import org.soundings.ui.job.Work;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.ui.workshop.prepare.PrepareViewModel;
import org.soundings.workshop.RunningSession;

/// The files of an assessment have the same bytes if questions and window are in German or in
/// English.
class SameBytesTest {

  private static final Library ENGLISH = read("en");
  private static final Library GERMAN = read("de");

  @TempDir private Path temporary;

  private static Library read(String language) {
    return PackReader.read(List.of(Path.of("questions")), language).value();
  }

  @AfterEach
  void englishAgain() {
    Messages.speak(Language.ENGLISH);
  }

  @Test
  void theSameEditsInAnotherLanguageGiveTheSameFiles() throws IOException {
    Path english = temporary.resolve("english");
    Path german = temporary.resolve("german");
    work(english, ENGLISH);
    work(german, GERMAN);
    assertThat(contents(german)).isEqualTo(contents(english));
    assertThat(contents(english).keySet())
        .anyMatch(name -> name.endsWith("as-printed/questions.yaml"))
        .anyMatch(name -> name.endsWith("as-printed/threats.yaml"))
        .anyMatch(name -> name.startsWith("sessions/"))
        .anyMatch(name -> name.startsWith("answers/core/"))
        .anyMatch(name -> name.startsWith("decisions/"));
    assertThat(GERMAN.questions().map(Question::title).toList())
        .isNotEqualTo(ENGLISH.questions().map(Question::title).toList());
  }

  @Test
  void changingTheLanguageShowsNoChanges() throws IOException {
    Path folder = temporary.resolve("english");
    work(folder, ENGLISH);
    var opened = AssessmentFolder.open(folder, Progress.unwatched());
    try (AssessmentFolder assessment = opened.value()) {
      assertThat(FormerWording.reworded(GERMAN, assessment.assessment())).isEmpty();
      Moment then =
          assessment.milestones().read("before-summer", Progress.unwatched()).value().moment();
      Moment now = Moment.of("now", GERMAN, assessment.assessment(), SmallWorld.NOW);
      assertThat(Changes.between(then, now, GERMAN).isEmpty()).isTrue();
    }
  }

  @Test
  void changesAreNamedInTheDisplayLanguage() throws IOException {
    Path folder = temporary.resolve("english");
    work(folder, ENGLISH);
    var opened = AssessmentFolder.open(folder, Progress.unwatched());
    try (AssessmentFolder assessment = opened.value()) {
      Moment then =
          assessment.milestones().read("before-summer", Progress.unwatched()).value().moment();
      Question question = GERMAN.questions().findFirst().orElseThrow();
      var later =
          assessment
              .assessment()
              .withAnswer(
                  assessment
                      .assessment()
                      .answer(question.pack(), question.id())
                      .withConclusion("We know more."));
      Moment now = Moment.of("now", GERMAN, later, SmallWorld.NOW);
      assertThat(Changes.between(then, now, GERMAN).questions())
          .singleElement()
          .satisfies(change -> assertThat(change.title()).isEqualTo(question.title()));
    }
    ThreatTemplate threat = GERMAN.threats().getFirst();
    String kept = ENGLISH.threats().getFirst().title() + " (shop)";
    assertThat(GERMAN.threatTitle(threat.id(), kept)).isEqualTo(threat.title() + " (shop)");
    assertThat(ENGLISH.threatTitle(threat.id(), kept)).isEqualTo(kept);
    assertThat(GERMAN.threatTitle(threat.id(), "An older title")).isEqualTo("An older title");
  }

  @Test
  void agendaItemTitlesAreShownInTheDisplayLanguage() throws IOException {
    ScreenContext context = work(temporary.resolve("german"), GERMAN);
    String stored =
        context.assessment().sessions().getFirst().workshop().plan().steps().getFirst().title();
    assertThat(stored).isEqualTo("Who is here, and what is the topic?");
    assertThat(GERMAN.stepTitle(stored)).isEqualTo("Wer ist hier, und worum geht es?");
    assertThat(ENGLISH.stepTitle(stored)).isEqualTo(stored);
    assertThat(GERMAN.stepTitle("What the team wrote")).isEqualTo("What the team wrote");
    var workshop = new WorkshopViewModel(context);
    workshop.turn(WorkshopViewModel.Side.RUN);
    assertThat(workshop.run().content().words()).isEqualTo("Wer ist hier, und worum geht es?");
  }

  /// Creates an assessment, rates its context, answers, decides, plans a session and creates a
  /// milestone.
  private static ScreenContext work(Path folder, Library library) throws IOException {
    Messages.speak(Language.of(library.language()).orElseThrow());
    var begun =
        NewAssessment.of(library, "Same bytes", LocalDate.of(2026, 11, 24), List.of())
            .changing(
                profile ->
                    profile.withContext(
                        Context.EMPTY.with(
                            "multi-tenancy",
                            new Context.Rating(Context.Level.HIGH, "Others share the nodes."))));
    var open =
        new OpenAssessment(
            library, AssessmentFolder.create(folder, begun), SmallWorld.CLOCK, Runnable::run);
    var context =
        new ScreenContext(
            open, new Work(Jobs.direct(), new Notices(), InstantSource.system()), SmallWorld.CLOCK);
    for (Question question : library.questions().limit(12).toList()) {
      open.answer(
          "answer",
          question,
          answer ->
              answer
                  .withConclusion("We said something.")
                  .withState(
                      new AnswerState.Answered(
                          AnswerState.Rating.WEAK, AnswerState.Confidence.NOT_SURE)));
    }
    var session = new RunningSession(context.open(), context.clock(), _ -> {});
    session.begin();
    new PrepareViewModel(context, session, () -> false)
        .steps()
        .take(library.workshop("workshop-60").orElseThrow());
    decide(context);
    open.saveNow();
    open.folder()
        .createMilestone(
            Milestone.of(
                "Before summer",
                "",
                new Milestone.Maker("Anna", "test"),
                library,
                context.assessment(),
                context.now()));
    open.close();
    return context;
  }

  private static void decide(ScreenContext context) {
    var threat =
        ThreatModel.derive(context.library(), context.assessment(), context.now())
            .threats()
            .getFirst()
            .id();
    context
        .workbench()
        .edit(
            "decision",
            assessment ->
                assessment.withDecision(
                    assessment.decision(threat).withRationale("We looked at it.")));
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    var contents = new TreeMap<String, String>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        // Each running program chooses a random name for its history file.
        String name =
            folder.relativize(file).toString().replaceAll("-[0-9a-f]{8}\\.yaml$", ".yaml");
        contents.put(name, Files.readString(file));
      }
    }
    return contents;
  }
}
