package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.Jobs;
import org.soundings.app.OpenAssessment;
import org.soundings.app.TroubleCode;
import org.soundings.app.UserFolders;
import org.soundings.assessment.Session;
import org.soundings.base.Progress;
import org.soundings.store.AssessmentFolder;
import org.soundings.ui.Notice;
import org.soundings.ui.Notices;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.Work;

/// Leaving an assessment: nothing typed is lost, and nothing is asked twice. What the program tells
/// the window's thread waits here until the test runs it.
class ProgramTest {

  private static final String SESSION = "sessions/2026-11-24.yaml";

  @TempDir Path home;
  private final LinkedBlockingQueue<Runnable> told = new LinkedBlockingQueue<>();
  private final ArrayDeque<Runnable> moments = new ArrayDeque<>();
  private final Jobs jobs = Jobs.inBackground(told::add);
  private final Notices notices = new Notices();
  private final Work work = new Work(jobs, notices);
  private final FakeStage stage = new FakeStage();
  private Program program;
  private Path folder;
  private Path other;
  private int ends;

  @BeforeEach
  void open() throws IOException, InterruptedException {
    folder = home.resolve("one");
    other = home.resolve("other");
    AssessmentFolder.create(folder, SmallWorld.empty()).close();
    AssessmentFolder.create(other, SmallWorld.empty()).close();
    program =
        new Program(
            new UserFolders(home.resolve("config"), home.resolve("documents")),
            SmallWorld.CLOCK,
            work,
            told::add,
            moments::add,
            stage);
    program.open(folder);
    until(() -> stage.shown.size() == 1);
  }

  @AfterEach
  void close() {
    jobs.close();
  }

  @Test
  void aFolderNamedAtTheStartThatHoldsNoAssessmentLeavesNobodyBeforeAnEmptyWindow()
      throws Exception {
    var begun = new FakeStage();
    new Program(
            new UserFolders(home.resolve("config"), home.resolve("documents")),
            SmallWorld.CLOCK,
            work,
            told::add,
            moments::add,
            begun)
        .beginWith(Files.createDirectory(home.resolve("no assessment")));
    until(() -> !notices.shown().isEmpty() && begun.welcomes == 1);
    assertThat(notices.shown().getFirst().kind()).isEqualTo(Notice.Kind.TROUBLE);
  }

  @Test
  void whatIsTypedWhileTheLastWordsAreWrittenIsWrittenToo() throws Exception {
    write("First.");
    end();
    Runnable saved = told.poll(10, TimeUnit.SECONDS);
    write("Second.");
    saved.run();
    until(() -> ends == 1);
    assertThat(folder.resolve(SESSION)).content().contains("Second.");
  }

  @Test
  void whatIsBegunWhileTheLastWordsAreWrittenHoldsTheEndWhereItCannotBeKept() throws Exception {
    Path obstacle = folder.resolve(".soundings.drafts.yaml");
    stage.handedOverLast =
        () -> {
          block(obstacle);
          stage.shown.getFirst().drafts().hold("threat", "", Map.of("title", "Shared cache"));
        };
    end();
    until(() -> !notices.shown().isEmpty() || ends == 1);
    assertThat(offers()).containsExactly("Close and lose them");
    assertThat(stage.isShut).isFalse();
    stage.handedOverLast = () -> {};
    Files.delete(obstacle);
    end();
    until(() -> ends == 1);
    assertThat(obstacle).content().contains("Shared cache");
  }

  @Test
  void takingOverWhatOthersChangedEndsWhereOnesOwnWordsCannotBeWritten() throws Exception {
    Files.writeString(folder.resolve("sessions"), "in the way");
    write("Words.");
    Path profile = folder.resolve("assessment.yaml");
    Files.writeString(profile, Files.readString(profile).replace("title: ", "title: Their "));
    program.lookOutside();
    until(() -> !notices.shown().isEmpty());
    takeTheOffer();
    for (int told = 0; notices.shown().isEmpty(); told++) {
      assertThat(told).as("rounds of asking again").isLessThan(50);
      Runnable next = this.told.poll(10, TimeUnit.SECONDS);
      next.run();
    }
    assertThat(notices.shown())
        .extracting(Notice::text)
        .containsExactly(
            "What others changed was not taken over, because your last changes are not on disk.");
    Files.delete(folder.resolve("sessions"));
    takeTheOffer();
    OpenAssessment open = stage.shown.getFirst();
    until(() -> open.workbench().current().profile().title().startsWith("Their "));
    assertThat(folder.resolve(SESSION)).content().contains("Words.");
  }

  @Test
  void whatOthersChangeIsNoticedByItselfAndToldOnce() throws Exception {
    glance();
    assertThat(notices.shown()).isEmpty();
    Path profile = folder.resolve("assessment.yaml");
    String ours = Files.readString(profile);
    Files.writeString(profile, ours.replace("title: ", "title: Their "));
    glance();
    assertThat(offers()).containsExactly("Take theirs over");
    notices.shown().clear();
    glance();
    assertThat(notices.shown()).as("closed once").isEmpty();
    Files.createDirectories(folder.resolve("decisions"));
    Files.writeString(folder.resolve("decisions/T-001.yaml"), "threat: T-001\n");
    glance();
    assertThat(offers()).as("something else").containsExactly("Take theirs over");
    Files.writeString(profile, ours);
    glance();
    assertThat(notices.shown())
        .extracting(Notice::text)
        .containsExactly("Somebody changed this folder outside the window: decisions/T-001.yaml.");
    Files.delete(folder.resolve("decisions/T-001.yaml"));
    glance();
    assertThat(notices.shown()).as("true no more").isEmpty();
  }

  @Test
  void whatNobodyChoseBeforeTheProgramEndedIsToldWhenItIsOpenedAgain() throws Exception {
    Path profile = other.resolve("assessment.yaml");
    String theirs = Files.readString(profile).replace("title: ", "title: Their ");
    Files.createDirectories(other.resolve("conflicts"));
    Files.writeString(
        other.resolve("conflicts/assessment.yaml"), theirs.replace("title: Their ", "title: Our "));
    Files.writeString(profile, theirs);
    program.open(other);
    until(() -> !notices.shown().isEmpty());
    assertThat(notices.shown())
        .extracting(Notice::text)
        .containsExactly(
            "Nobody chose between two versions before this was closed. Kept beside the files:"
                + " conflicts/assessment.yaml.");
  }

  private void glance() throws InterruptedException {
    var over = new AtomicInteger();
    program.glanceOutside(over::incrementAndGet);
    until(() -> over.get() == 1);
  }

  @Test
  void whatIsUnderWayAndChangesTheAssessmentEndsBeforeItIsLetGo() throws Exception {
    var mayEnd = new CountDownLatch(1);
    work.change(
        "Taking shop.otm",
        "",
        _ -> {
          mayEnd.await();
          return "Taken.";
        },
        this::write);
    end();
    while (told.poll(200, TimeUnit.MILLISECONDS) instanceof Runnable early) {
      early.run();
    }
    assertThat(stage.isShut).isFalse();
    mayEnd.countDown();
    until(() -> ends == 1);
    assertThat(folder.resolve(SESSION)).content().contains("Taken.");
  }

  @Test
  void whatIsCancelledOrFailsHoldsNothingBack() throws Exception {
    work.change(
        "Taking shop.otm",
        "",
        progress -> {
          while (!progress.isCancelled()) {
            Thread.onSpinWait();
          }
          throw new CancellationException();
        },
        this::write);
    work.change(
        "Taking cellar.otm",
        "",
        _ -> {
          throw new IOException("gone");
        },
        this::write);
    end();
    work.running().stream()
        .filter(each -> each.name().equals("Taking shop.otm"))
        .forEach(Work.Running::cancel);
    until(() -> ends == 1);
  }

  @Test
  void whatDoesNotAnswerIsNotWaitedForWhereNobodyWantsTo() throws Exception {
    var answer = new CountDownLatch(1);
    var answered = new CountDownLatch(1);
    work.change(
        "Reading a share",
        "",
        _ -> {
          answer.await();
          answered.countDown();
          return "Too late.";
        },
        this::write);
    write("Words.");
    end();
    work.running().getFirst().cancel();
    end();
    assertThat(offers()).containsExactly("Do not wait for it");
    assertThat(ends).isZero();
    takeTheOffer();
    until(() -> ends == 1);
    answer.countDown();
    answered.await();
    while (told.poll(200, TimeUnit.MILLISECONDS) instanceof Runnable late) {
      late.run();
    }
    assertThat(folder.resolve(SESSION)).content().contains("Words.").doesNotContain("Too late.");
    assertThat(AssessmentFolder.open(folder, Progress.unwatched()).value().whyReadOnly()).isEmpty();
  }

  @Test
  void whoeverClosesTwiceEndsItOnce() throws Exception {
    write("Words.");
    end();
    end();
    assertThat(notices.shown()).extracting(Notice::kind).containsExactly(Notice.Kind.NEWS);
    until(() -> ends == 1);
    assertThat(folder.resolve(SESSION)).content().contains("Words.");
    assertThat(AssessmentFolder.open(folder, Progress.unwatched()).value().whyReadOnly()).isEmpty();
    told.forEach(Runnable::run);
    assertThat(ends).isEqualTo(1);
  }

  @Test
  void whoeverPressesTwiceGetsOneSampleAndOneFolder() throws Exception {
    program.trySample();
    program.trySample();
    until(() -> stage.shown.size() == 2);
    program.open(other);
    program.open(other);
    until(() -> stage.shown.size() == 3);
    while (told.poll(200, TimeUnit.MILLISECONDS) instanceof Runnable late) {
      late.run();
    }
    assertThat(stage.shown).hasSize(3);
    assertThat(stage.shown.getLast().folder().whyReadOnly()).isEmpty();
    try (var copies = Files.list(home.resolve("documents"))) {
      assertThat(copies).hasSize(1);
    }
  }

  @Test
  void ofTwoFoldersOfOneNameTheOneThatWasChosenLastIsOpened() throws Exception {
    Path here = home.resolve("x/shop");
    Path there = home.resolve("y/shop");
    AssessmentFolder.create(here, SmallWorld.empty()).close();
    AssessmentFolder.create(there, SmallWorld.empty()).close();
    program.open(here);
    program.open(there);
    until(() -> stage.shown.getLast().folder().path().equals(there));
    while (told.poll(200, TimeUnit.MILLISECONDS) instanceof Runnable late) {
      late.run();
    }
    assertThat(stage.shown.getLast().folder().path()).isEqualTo(there);
    assertThat(stage.shown).extracting(each -> each.folder().path()).doesNotContain(here);
    try (var free = AssessmentFolder.open(here, Progress.unwatched()).value()) {
      assertThat(free.whyReadOnly()).isEmpty();
    }
  }

  @Test
  void nothingIsTypedBetweenTheLastSaveAndTheEnd() throws Exception {
    end();
    until(() -> stage.isShut);
    assertThat(stage.rested).isOne();
    assertThat(ends).isZero();
    until(() -> ends == 1);
  }

  @Test
  void aFileThatWasMendedIsTakenOverAndNotCalledUnreadableAnyMore() throws Exception {
    Path broken =
        Files.createDirectories(other.resolve("decisions"))
            .resolve("thr-host-mount-abuse@system.yaml");
    Files.writeString(broken, "threat: [thr-host-mount-abuse@system\n");
    program.open(other);
    until(() -> stage.shown.size() == 2);
    assertThat(notices.shown())
        .extracting(Notice::code)
        .containsExactly(TroubleCode.FILE_UNREADABLE.code());
    Files.writeString(
        broken, "threat: thr-host-mount-abuse@system\ntreatment: avoid\nreason: It is gone.\n");
    glance();
    assertThat(offers()).containsExactly("Take theirs over");
    notices.shown().getLast().offer().orElseThrow().action().run();
    OpenAssessment open = stage.shown.getLast();
    until(() -> open.workbench().current().decisions().size() == 1);
    assertThat(notices.shown())
        .extracting(Notice::code)
        .doesNotContain(TroubleCode.FILE_UNREADABLE.code());
  }

  @Test
  void aCopyTakesAlongWhatCannotBeWrittenWhereItBelongs() throws Exception {
    Path obstacle = Files.createDirectories(folder.resolve(SESSION).resolve("in the way"));
    write("Words.");
    stage.asked = Optional.of(Files.createDirectory(home.resolve("stick")));
    program.saveCopy();
    until(() -> offers().contains("Go on in the copy"));
    assertThat(home.resolve("stick/one").resolve(SESSION)).content().contains("Words.");
    assertThat(obstacle).exists();
  }

  @Test
  void whatOthersChangedMeanwhileIsInTheCopyAndNotWrittenOver() throws Exception {
    Files.createDirectories(folder.resolve(SESSION).resolve("in the way"));
    write("Words.");
    Path theirs = Files.createDirectories(folder.resolve("decisions")).resolve("T-001.yaml");
    Files.writeString(theirs, "threat: T-001\n");
    Path profile = folder.resolve("assessment.yaml");
    Files.writeString(profile, Files.readString(profile).replace("title: ", "title: Their "));
    stage.shown.getFirst().workbench().edit("ours", a -> a.changing(p -> p.withTitle("Ours")));
    stage.asked = Optional.of(Files.createDirectory(home.resolve("stick")));
    program.saveCopy();
    until(() -> offers().contains("Go on in the copy"));
    Path copy = home.resolve("stick/one");
    assertThat(copy.resolve("decisions/T-001.yaml")).exists();
    assertThat(copy.resolve("assessment.yaml")).content().contains("title: Their ");
    assertThat(copy.resolve("conflicts/assessment.yaml")).content().contains("title: Ours");
    assertThat(copy.resolve(SESSION)).content().contains("Words.");
  }

  @Test
  void aFolderThatIsGoneIsCopiedFromWhatTheWindowHolds() throws Exception {
    write("Words.");
    stage.shown.getFirst().drafts().hold("threat", "", Map.of("title", "Shared cache"));
    Files.move(folder, home.resolve("moved"));
    stage.asked = Optional.of(Files.createDirectory(home.resolve("stick")));
    program.saveCopy();
    until(() -> offers().contains("Go on in the copy"));
    assertThat(notices.shown().getLast().text()).contains("could not be copied from the folder");
    Path copy = home.resolve("stick/one");
    assertThat(copy.resolve(SESSION)).content().contains("Words.");
    assertThat(copy.resolve(".soundings.drafts.yaml")).content().contains("Shared cache");
    assertThat(AssessmentFolder.read(copy, Progress.unwatched()).problems()).isEmpty();
  }

  @Test
  void whatCannotBeWrittenKeepsTheProgramOpenUntilItCan() throws Exception {
    Path obstacle = Files.writeString(folder.resolve("sessions"), "in the way");
    write("Words.");
    end();
    until(() -> !notices.shown().isEmpty());
    assertThat(offers()).containsExactly("Close and lose them");
    assertThat(ends).isZero();
    assertThat(stage.isShut).isFalse();
    Files.delete(obstacle);
    end();
    until(() -> ends == 1);
    assertThat(folder.resolve(SESSION)).content().contains("Words.");
    assertThat(notices.shown()).isEmpty();
  }

  @Test
  void thatSomethingWouldBeLostIsSaidNoMoreOnceItIsOnDisk() throws Exception {
    Path obstacle = Files.writeString(folder.resolve("sessions"), "in the way");
    write("Words.");
    end();
    until(() -> !notices.shown().isEmpty());
    Files.delete(obstacle);
    stage.shown.getFirst().autosave().flush();
    until(() -> notices.shown().isEmpty());
    assertThat(folder.resolve(SESSION)).content().contains("Words.");
    assertThat(ends).isZero();
  }

  @Test
  void whatTheWindowAloneHoldsIsLostOnlyWhenAsked() throws Exception {
    stage.lost = Optional.of("2 sealed votes would be lost.");
    end();
    assertThat(notices.shown())
        .singleElement()
        .satisfies(said -> assertThat(said.text()).isEqualTo("2 sealed votes would be lost."));
    assertThat(stage.uncovered).as("so that it is seen").isOne();
    assertThat(ends + stage.rested).isZero();
    stage.lost = Optional.empty();
    write("They were shown.");
    assertThat(notices.shown()).isEmpty();
    stage.lost = Optional.of("2 sealed votes would be lost.");
    end();
    assertThat(offers()).containsExactly("Close and lose them");
    takeTheOffer();
    until(() -> ends == 1);
    assertThat(folder.resolve(SESSION)).content().contains("They were shown.");
  }

  @Test
  void theOtherFolderWaitsWhileVotesWouldBeLost() throws Exception {
    stage.lost = Optional.of("2 sealed votes would be lost.");
    program.open(other);
    until(() -> !notices.shown().isEmpty());
    until(() -> isFree(other));
    takeTheOffer();
    until(() -> stage.shown.size() == 2);
    assertThat(stage.shown.getLast().folder().whyReadOnly()).isEmpty();
  }

  @Test
  void whatCannotBeWrittenIsLostOnlyWhenAsked() throws Exception {
    Files.writeString(folder.resolve("sessions"), "in the way");
    write("Words.");
    end();
    until(() -> !notices.shown().isEmpty());
    takeTheOffer();
    until(() -> ends == 1);
    assertThat(AssessmentFolder.open(folder, Progress.unwatched()).value().whyReadOnly()).isEmpty();
  }

  @Test
  void theOtherFolderIsHeldAgainWhenThisOneIsLeftAnyway() throws Exception {
    Files.writeString(folder.resolve("sessions"), "in the way");
    write("Words.");
    program.open(other);
    until(() -> !notices.shown().isEmpty());
    assertThat(stage.shown).hasSize(1);
    until(() -> isFree(other));
    takeTheOffer();
    until(() -> stage.shown.size() == 2);
    OpenAssessment now = stage.shown.getLast();
    assertThat(now.folder().path()).isEqualTo(other);
    assertThat(now.folder().whyReadOnly()).isEmpty();
    assertThat(isFree(other)).isFalse();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void block(Path file) {
    try {
      Files.createDirectory(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isFree(Path path) {
    try (var tried = AssessmentFolder.open(path, Progress.unwatched()).value()) {
      return tried.whyReadOnly().isEmpty();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void end() {
    program.end(() -> ends++);
  }

  private void write(String words) {
    var session =
        new Session("2026-11-24", LocalDate.of(2026, 11, 24), words, 1, List.of(), List.of(), "");
    stage.shown.getFirst().workbench().edit("session", a -> a.withSession(session));
  }

  private List<String> offers() {
    return notices.shown().stream().flatMap(n -> n.offer().stream()).map(o -> o.name()).toList();
  }

  private void takeTheOffer() {
    Notice notice = notices.shown().getFirst();
    notices.close(notice);
    notice.offer().orElseThrow().action().run();
  }

  /// Runs what the window's thread is told, until something is so.
  private void until(BooleanSupplier condition) throws InterruptedException {
    while (!condition.getAsBoolean()) {
      Runnable next = told.poll(10, TimeUnit.SECONDS);
      assertThat(next).as("what comes next").isNotNull();
      next.run();
    }
  }
}
