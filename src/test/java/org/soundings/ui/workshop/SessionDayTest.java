package org.soundings.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Session;
import org.soundings.base.Progress;
import org.soundings.store.AssessmentFolder;

/// On which day a session is, before and after it was held.
class SessionDayTest extends SessionFixture {

  private LocalDate today() {
    return context.today();
  }

  @Test
  void aSessionIsPlannedForTodayByDefault() throws IOException {
    String id = session().id();
    assertThat(session().date()).isEqualTo(today());
    workshop.prepare().day(today().plusDays(9));
    assertThat(workshop.prepare().content().day()).isEqualTo(today().plusDays(9));
    assertThat(session().id()).isEqualTo(id);
    context.open().saveNow();
    Session kept =
        AssessmentFolder.read(temporary.resolve("a"), Progress.unwatched())
            .value()
            .sessions()
            .getLast();
    assertThat(kept.date()).isEqualTo(today().plusDays(9));
    assertThat(kept.id()).isEqualTo(id);
  }

  @Test
  void theListAndTheClosingPageShowThePlannedDate() {
    workshop.prepare().day(LocalDate.of(2027, 3, 12));
    workshop.close().refresh();
    assertThat(workshop.whenAndHow(session())).startsWith("12 Mar 2027");
    assertThat(workshop.close().content().summary()).startsWith("12\u00A0Mar\u00A02027");
    assertThat(workshop.close().page().proposedName()).isEqualTo("session-2027-03-12.pdf");
  }

  @Test
  void sessionsAreSortedByDate() {
    String first = session().id();
    workshop.prepare().day(today().plusDays(9));
    workshop.add();
    assertThat(workshop.content().sessions()).extracting(Session::id).startsWith(first);
  }

  @Test
  void aSessionIsDatedTheDayItIsRun() {
    workshop.prepare().day(today().plusDays(9));
    hold.startOrPause();
    assertThat(session().date()).isEqualTo(today());
    assertThat(context.work().notices().shown().getLast().text())
        .startsWith("This session was planned for ");
    context.workbench().undo();
    assertThat(session().date()).isEqualTo(today().plusDays(9));
    assertThat(session().workshop().started()).isNotNull();
    hold.startOrPause();
    hold.startOrPause();
    assertThat(session().date()).isEqualTo(today().plusDays(9));
  }

  @Test
  void aSessionClosedBeforeItsDateIsDatedToday() {
    workshop.prepare().day(today().plusDays(9));
    workshop.close().close(true);
    assertThat(session().date()).isEqualTo(today());
  }

  @Test
  void oneUndoReopensASessionOnItsPlannedDate() {
    workshop.prepare().day(today().plusDays(9));
    Session planned = session();
    workshop.close().close(true);
    assertThat(context.work().notices().shown().getLast().text())
        .startsWith("This session was planned for ");
    assertThat(context.workbench().undoName()).contains("session closed");
    context.workbench().undo();
    assertThat(session()).isEqualTo(planned);
  }

  @Test
  void aSessionClosedAfterItsDateKeepsIt() {
    workshop.prepare().day(today().minusDays(2));
    workshop.close().close(true);
    assertThat(session().date()).isEqualTo(today().minusDays(2));
  }

  @Test
  void aRunningSessionIsSelectedBeforeALaterOne() {
    hold.startOrPause();
    String running = session().id();
    workshop.add();
    workshop.prepare().day(today().plusDays(20));
    var again = new WorkshopViewModel(context);
    assertThat(again.content().current()).map(Session::id).contains(running);
  }
}
