package org.soundings.app.save;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.RandomAssessments;
import org.soundings.assessment.Session;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.draft.FormDraft;
import org.soundings.store.draft.FormDraftsFile;
import org.soundings.store.history.Edit;

class AutosaveTest {

  /// The short delay after a failure in these tests.
  private static final Duration SOON = Duration.ofMillis(20);

  @TempDir private Path temporary;
  private final LinkedBlockingQueue<SaveState> states = new LinkedBlockingQueue<>();

  private static Assessment titled(String title) {
    return RandomAssessments.empty().changing(p -> p.withTitle(title));
  }

  private SaveState next(Class<? extends SaveState> wanted) throws InterruptedException {
    while (true) {
      SaveState state = states.poll(20, TimeUnit.SECONDS);
      assertThat(state).as("waited for %s", wanted).isNotNull();
      if (wanted.isInstance(state)) {
        return state;
      }
    }
  }

  @Test
  void aChangeIsSavedAutomatically() throws IOException, InterruptedException {
    try (var folder = AssessmentFolder.create(temporary.resolve("a"), RandomAssessments.empty());
        var autosave = new Autosave(folder, Clock.systemUTC(), Runnable::run)) {
      autosave.observe(states::add);
      autosave.changed(titled("One"), "Anna", 0);
      autosave.changed(titled("Two"), "Anna", 0);
      while (!autosave.isEverythingOnDisk()) {
        next(SaveState.IsSaved.class);
      }
      assertThat(temporary.resolve("a/assessment.yaml")).content().contains("title: Two");
    }
  }

  @Test
  void closingSavesPendingChanges() throws IOException {
    try (var folder = AssessmentFolder.create(temporary.resolve("a"), RandomAssessments.empty())) {
      var autosave = new Autosave(folder, Clock.systemUTC(), Runnable::run);
      autosave.changed(titled("Last words"), "Anna", 0);
      autosave.close();
      assertThat(autosave.state()).isInstanceOf(SaveState.IsSaved.class);
      assertThat(temporary.resolve("a/assessment.yaml")).content().contains("Last words");
    }
  }

  @Test
  void aFailedSaveIsNotRetriedAfterTheFolderIsReleased() throws IOException, InterruptedException {
    Path a = temporary.resolve("a");
    var folder = AssessmentFolder.create(a, RandomAssessments.empty());
    Path profile = a.resolve("assessment.yaml");
    Path aside = Files.move(profile, temporary.resolve("aside"));
    Files.createDirectory(profile);
    var autosave = new Autosave(folder, Clock.systemUTC(), Runnable::run);
    autosave.observe(states::add);
    autosave.changed(titled("Left anyway"), "Anna", 0);
    next(SaveState.Failed.class);
    autosave.close();
    folder.release();
    Files.delete(profile);
    Files.move(aside, profile);
    autosave.flush();
    assertThat(profile).content().doesNotContain("Left anyway");
    assertThat(autosave.isEverythingOnDisk()).isFalse();
  }

  @Test
  void aFailedSaveIsReportedAndRetried() throws IOException, InterruptedException {
    Path a = temporary.resolve("a");
    try (var folder = AssessmentFolder.create(a, RandomAssessments.empty());
        var autosave = new Autosave(folder, Clock.systemUTC(), Runnable::run, SOON)) {
      autosave.observe(states::add);
      Path obstacle = Files.writeString(a.resolve("sessions"), "in the way");
      var session =
          new org.soundings.assessment.Session(
              "2026-11-24",
              java.time.LocalDate.of(2026, 11, 24),
              "Kept",
              1,
              List.of(),
              List.of(),
              "");
      autosave.changed(RandomAssessments.empty().withSession(session), "Anna", 0);
      next(SaveState.Failed.class);
      Files.delete(obstacle);
      next(SaveState.IsSaved.class);
      assertThat(a.resolve("sessions/2026-11-24.yaml")).content().contains("Kept");
    }
  }

  private static List<FormDraft> drafts(String title) {
    return List.of(new FormDraft("threat", "", new TreeMap<>(Map.of("title", title))));
  }

  @Test
  void aFormDraftIsSavedAutomatically() throws IOException, InterruptedException {
    Path a = temporary.resolve("a");
    try (var folder = AssessmentFolder.create(a, RandomAssessments.empty());
        var autosave = new Autosave(folder, Clock.systemUTC(), Runnable::run)) {
      autosave.observe(states::add);
      autosave.changed(drafts("Sha"));
      autosave.changed(drafts("Shared cache"));
      assertThat(autosave.isEverythingOnDisk()).isFalse();
      // It does not notify observers itself. The next change does.
      autosave.changed(titled("After it"), "Anna", 0);
      next(SaveState.IsSaved.class);
      assertThat(autosave.isEverythingOnDisk()).isTrue();
      assertThat(a.resolve(".soundings.drafts.yaml")).content().contains("title: Shared cache");
    }
  }

  @Test
  void closingSavesPendingDrafts() throws IOException {
    Path a = temporary.resolve("a");
    try (var folder = AssessmentFolder.create(a, RandomAssessments.empty())) {
      var autosave = new Autosave(folder, Clock.systemUTC(), Runnable::run);
      autosave.changed(drafts("Last words"));
      autosave.close();
      assertThat(folder.drafts().all()).isEqualTo(drafts("Last words"));
    }
  }

  @Test
  void aFailedDraftSaveIsReportedAndRetried() throws IOException, InterruptedException {
    Path a = temporary.resolve("a");
    try (var folder = AssessmentFolder.create(a, RandomAssessments.empty());
        var autosave = new Autosave(folder, Clock.systemUTC(), Runnable::run, SOON)) {
      autosave.observe(states::add);
      Path obstacle = Files.createDirectory(a.resolve(".soundings.drafts.yaml"));
      autosave.changed(drafts("Shared cache"));
      next(SaveState.Failed.class);
      assertThat(autosave.isEverythingOnDisk()).isFalse();
      Files.delete(obstacle);
      next(SaveState.IsSaved.class);
      assertThat(folder.drafts().all()).isEqualTo(drafts("Shared cache"));
    }
  }

  @Test
  void aFolderOpenElsewhereIsReadOnly() throws IOException {
    Path a = temporary.resolve("a");
    try (var first = AssessmentFolder.create(a, RandomAssessments.empty());
        var second = AssessmentFolder.open(a, org.soundings.base.Progress.unwatched()).value();
        var autosave = new Autosave(second, Clock.systemUTC(), Runnable::run)) {
      autosave.changed(titled("Not mine"), "Anna", 0);
      autosave.flush();
      assertThat(autosave.state()).isInstanceOf(SaveState.ReadOnly.class);
      assertThat(first.path()).isEqualTo(a);
    }
    assertThat(a.resolve("assessment.yaml")).content().doesNotContain("Not mine");
  }

  @Test
  void anOlderVersionNeverOverwritesANewerOne() throws IOException, InterruptedException {
    Path a = temporary.resolve("a");
    try (var folder = AssessmentFolder.create(a, RandomAssessments.empty());
        var autosave = new Autosave(folder, Clock.systemUTC(), Runnable::run)) {
      autosave.observe(states::add);
      Path obstacle = Files.writeString(a.resolve("sessions"), "in the way");
      autosave.changed(withSession(titled("First")), "Anna", 1);
      autosave.changed(withSession(titled("Second report")), "Ben", 2);
      for (int at = 0; at < 3; at++) {
        autosave.flush();
        next(SaveState.Failed.class);
        assertThat(a.resolve("assessment.yaml")).content().contains("title: Second");
      }
      Files.delete(obstacle);
      autosave.flush();
      next(SaveState.IsSaved.class);
      assertThat(folder.history().all().value())
          .filteredOn(edit -> edit.field().equals("title"))
          .extracting(Edit::before, Edit::after)
          .containsExactly(tuple("First", "Second report"), tuple("Random system", "First"));
    }
  }

  private static Assessment withSession(Assessment assessment) {
    return assessment.withSession(
        new Session("2026-11-24", LocalDate.of(2026, 11, 24), "", 1, List.of(), List.of(), ""));
  }

  @Test
  void changesMadeWhileReadOnlyReachTheHistoryLater() throws IOException, InterruptedException {
    Path a = temporary.resolve("a");
    try (var folder = AssessmentFolder.create(a, RandomAssessments.empty());
        var autosave = new Autosave(folder, Clock.systemUTC(), Runnable::run, SOON)) {
      autosave.observe(states::add);
      Path away = Files.move(a, temporary.resolve("away"));
      autosave.changed(titled("First"), "Anna", 1);
      autosave.changed(titled("Second report"), "Anna", 2);
      next(SaveState.Failed.class);
      autosave.changed(titled("Third"), "Anna", 3);
      Files.move(away, a);
      next(SaveState.IsSaved.class);
      assertThat(a.resolve("assessment.yaml")).content().contains("title: Third");
      assertThat(folder.history().all().value())
          .extracting(Edit::before, Edit::after)
          .containsExactly(
              tuple("Second report", "Third"),
              tuple("First", "Second report"),
              tuple("Random system", "First"));
    }
  }

  @Test
  void aFailedHistorySaveIsReportedAndRetried() throws IOException, InterruptedException {
    Path a = temporary.resolve("a");
    var ahead = new AtomicReference<>(Duration.ZERO);
    InstantSource now = () -> Instant.now().plus(ahead.get());
    try (var folder = AssessmentFolder.create(a, RandomAssessments.empty());
        var autosave = new Autosave(folder, now.withZone(ZoneOffset.UTC), Runnable::run)) {
      autosave.observe(states::add);
      autosave.changed(titled("O"), "Anna", 0);
      next(SaveState.IsSaved.class);
      autosave.changed(titled("One"), "Anna", 0);
      next(SaveState.IsSaved.class);
      states.clear();
      Path history = a.resolve("history");
      Path aside = Files.move(history, a.resolve("aside"));
      Files.writeString(history, "in the way");
      ahead.set(Duration.ofMinutes(2));
      autosave.recordPause();
      next(SaveState.Unrecorded.class);
      assertThat(autosave.isEverythingOnDisk()).as("all but its history").isTrue();
      Files.delete(history);
      Files.move(aside, history);
      next(SaveState.IsSaved.class);
      assertThat(folder.history().all().value())
          .extracting(Edit::before, Edit::after)
          .containsExactly(tuple("Random system", "One"));
      try (var files = Files.list(history)) {
        assertThat(files.findFirst().orElseThrow()).content().contains("after: One");
      }
    }
  }

  @Test
  void aBugWhileWritingTheHistoryIsReportedAndRetried() throws IOException, InterruptedException {
    var error = new IllegalStateException("no such moment");
    var isToGoWrong = new AtomicBoolean();
    InstantSource now =
        () -> {
          if (isToGoWrong.getAndSet(false)) {
            throw error;
          }
          return Instant.now();
        };
    try (var folder = AssessmentFolder.create(temporary.resolve("a"), RandomAssessments.empty());
        var autosave = new Autosave(folder, now.withZone(ZoneOffset.UTC), Runnable::run)) {
      autosave.observe(states::add);
      autosave.changed(titled("One"), "Anna", 0);
      next(SaveState.IsSaved.class);
      isToGoWrong.set(true);
      autosave.recordPause();
      assertThat(next(SaveState.Failed.class)).isEqualTo(new SaveState.Failed(error));
      assertThat(autosave.isEverythingOnDisk()).isFalse();
      next(SaveState.IsSaved.class);
      assertThat(autosave.isEverythingOnDisk()).isTrue();
    }
  }

  @Test
  void aDraftIsDiscardedOnlyAfterItsResultIsSaved() throws IOException {
    Path a = temporary.resolve("a");
    try (var folder = AssessmentFolder.create(a, RandomAssessments.empty());
        var autosave = new Autosave(folder, Clock.systemUTC(), Runnable::run)) {
      autosave.changed(List.of(draft("action", "Do it"), draft("threat", "Shared cache")));
      autosave.flush();
      Path obstacle = Files.createDirectories(a.resolve("actions.yaml/in the way"));
      autosave.changed(
          RandomAssessments.empty().withAction(Action.planned("A-001", "Do it")), "Anna", 0);
      autosave.added(draft("action", "Do it"), List.of(draft("threat", "Shared cache of builds")));
      autosave.flush();
      autosave.changed(List.of(draft("action", "The next one")));
      autosave.flush();
      assertThat(folder.drafts().all())
          .as("what was added stands in no other file")
          .containsExactly(draft("action", "The next one"), draft("action", "Do it"));
      assertThat(autosave.isEverythingOnDisk()).isFalse();
      Files.delete(obstacle);
      Files.delete(a.resolve("actions.yaml"));
      autosave.flush();
      assertThat(a.resolve("actions.yaml")).content().contains("Do it");
      assertThat(a.resolve(FormDraftsFile.NAME))
          .content()
          .contains("The next one")
          .doesNotContain("Do it", "Shared cache");
      assertThat(autosave.isEverythingOnDisk()).isTrue();
    }
  }

  @Test
  void aSubmittedDraftIsKeptWhileItsResultCannotBeSaved() throws IOException {
    Path a = temporary.resolve("a");
    try (var folder = AssessmentFolder.create(a, RandomAssessments.empty());
        var autosave = new Autosave(folder, Clock.systemUTC(), Runnable::run)) {
      Path obstacle = Files.createDirectories(a.resolve("actions.yaml/in the way"));
      autosave.changed(List.of(draft("action", "Do it")));
      autosave.changed(
          RandomAssessments.empty().withAction(Action.planned("A-001", "Do it")), "Anna", 0);
      autosave.added(draft("action", "Do it"), List.of());
      autosave.flush();
      assertThat(folder.drafts().all()).containsExactly(draft("action", "Do it"));
      Files.delete(obstacle);
    }
  }

  @Test
  void aSavedItemLeavesNoDraft() throws IOException {
    Path a = temporary.resolve("a");
    try (var folder = AssessmentFolder.create(a, RandomAssessments.empty());
        var autosave = new Autosave(folder, Clock.systemUTC(), Runnable::run)) {
      autosave.changed(List.of(draft("action", "Do it")));
      autosave.changed(
          RandomAssessments.empty().withAction(Action.planned("A-001", "Do it")), "Anna", 0);
      autosave.flush();
      assertThat(folder.drafts().all()).as("its form has it still").hasSize(1);
      autosave.added(draft("action", "Do it"), List.of());
      autosave.flush();
      assertThat(folder.drafts().all()).isEmpty();
      assertThat(autosave.isEverythingOnDisk()).isTrue();
    }
  }

  /// Replaces the common title with another one.
  private static void anotherProgramWrites(Path folder) throws IOException {
    Path file = folder.resolve("assessment.yaml");
    Files.writeString(file, Files.readString(file).replace("Common", "Theirs"));
  }

  private static FormDraft draft(String form, String title) {
    return new FormDraft(form, "", new TreeMap<>(Map.of("title", title)));
  }

  @Test
  void aFailedDraftSaveDoesNotRevertSavedChanges() throws IOException, InterruptedException {
    Path a = temporary.resolve("a");
    try (var folder = AssessmentFolder.create(a, RandomAssessments.empty());
        var autosave = new Autosave(folder, Clock.systemUTC(), Runnable::run, SOON)) {
      autosave.observe(states::add);
      Path obstacle = Files.createDirectory(a.resolve(".soundings.drafts.yaml"));
      autosave.changed(drafts("Shared cache"));
      autosave.changed(titled("Newest"), "Anna", 0);
      next(SaveState.Failed.class);
      Files.delete(obstacle);
      next(SaveState.IsSaved.class);
      assertThat(autosave.isEverythingOnDisk()).isTrue();
      assertThat(a.resolve("assessment.yaml")).content().contains("title: Newest");
      assertThat(folder.assessment()).isEqualTo(titled("Newest"));
    }
  }

  @Test
  void aConflictIsReportedAgainAfterTheDraftIsSaved() throws IOException, InterruptedException {
    Path a = temporary.resolve("a");
    try (var folder = AssessmentFolder.create(a, titled("Common"));
        var autosave = new Autosave(folder, Clock.systemUTC(), Runnable::run, SOON)) {
      autosave.observe(states::add);
      anotherProgramWrites(a);
      autosave.changed(titled("Ours"), "Anna", 0);
      SaveState conflict = next(SaveState.Conflicting.class);
      Path obstacle = Files.createDirectory(a.resolve(".soundings.drafts.yaml"));
      autosave.changed(drafts("Shared cache"));
      next(SaveState.Failed.class);
      states.clear();
      Files.delete(obstacle);
      assertThat(next(SaveState.Conflicting.class)).isEqualTo(conflict);
    }
  }

  @Test
  void aFailedConflictCopyIsReportedAndRetried() throws IOException, InterruptedException {
    Path a = temporary.resolve("a");
    try (var folder = AssessmentFolder.create(a, titled("Common"));
        var autosave = new Autosave(folder, Clock.systemUTC(), Runnable::run, SOON)) {
      autosave.observe(states::add);
      anotherProgramWrites(a);
      Path obstacle = Files.writeString(a.resolve("conflicts"), "in the way");
      autosave.changed(titled("Ours"), "Anna", 0);
      next(SaveState.Failed.class);
      assertThat(autosave.isAssessmentOnDisk()).isFalse();
      states.clear();
      Files.delete(obstacle);
      next(SaveState.Conflicting.class);
      assertThat(autosave.isEverythingOnDisk()).isTrue();
      assertThat(a.resolve("conflicts/assessment.yaml")).content().contains("title: Ours");
    }
  }
}
