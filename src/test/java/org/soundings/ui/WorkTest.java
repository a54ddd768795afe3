package org.soundings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.app.Jobs;
import org.soundings.base.Progress;

class WorkTest {

  private final ArrayDeque<Runnable> later = new ArrayDeque<>();
  private final Notices notices = new Notices();
  private final Work work = new Work(Jobs.on(later::add, Runnable::run), notices);
  private final List<String> done = new ArrayList<>();

  private List<String> said() {
    return notices.shown().stream().map(Notice::text).toList();
  }

  @Test
  void whatSomebodyCancelledSaysSo() {
    work.start(
        "Writing the report",
        "No file was changed.",
        progress -> {
          progress.check();
          return "written";
        },
        done::add);
    Work.Running running = work.running().getFirst();
    running.cancel();
    assertThat(running.stoppingProperty().get()).isTrue();
    later.remove().run();
    assertThat(work.running()).isEmpty();
    assertThat(done).isEmpty();
    assertThat(said()).containsExactly("Cancelled: Writing the report. Nothing was changed.");
  }

  @Test
  void aCancelThatComesTooLateChangesNothing() {
    work.start(
        "Writing the report",
        "No file was changed.",
        progress -> {
          progress.passNoReturn();
          work.running().getFirst().cancel();
          return progress.isCancelled() ? "cancelled" : "written";
        },
        done::add);
    later.remove().run();
    assertThat(done).containsExactly("written");
    assertThat(said()).isEmpty();
  }

  @Test
  void whatEndsAlthoughSomebodyCancelledItIsDoneAndNotSaidToBeCancelled() {
    work.start("Saving a copy", "No file was changed.", _ -> "copied", done::add);
    work.running().getFirst().cancel();
    later.remove().run();
    assertThat(done).containsExactly("copied");
    assertThat(said()).isEmpty();
  }

  @Test
  void whatFailsAfterSomebodyCancelledItIsSaidToHaveFailedOnly() {
    work.start(
        "Saving a copy",
        "",
        _ -> {
          throw new IllegalStateException();
        },
        asked -> {});
    work.running().getFirst().cancel();
    later.remove().run();
    assertThat(notices.shown()).extracting(Notice::kind).containsExactly(Notice.Kind.TROUBLE);
  }

  @Test
  void whatTheProgramGivesUpByItselfSaysNothing() {
    work.start("Drawing", "No file was changed.", Progress::isCancelled, asked -> {}).drop();
    later.remove().run();
    assertThat(said()).isEmpty();
  }
}
