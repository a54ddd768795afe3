package org.soundings.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Session;

/// Which of two sessions is in front after the program began anew, and that it stays there.
class CurrentSessionTest extends SessionFixture {

  private String first = "";
  private String second = "";

  @BeforeEach
  void planTwo() {
    first = session().id();
    workshop.prepare().day(inDays(7));
    workshop.add();
    questions.forEach(workshop.prepare().steps()::ask);
    second = inFront(workshop);
    workshop.prepare().day(inDays(14));
  }

  private LocalDate inDays(int days) {
    return context.today().plusDays(days);
  }

  private static String inFront(WorkshopViewModel workshop) {
    return workshop.content().current().map(Session::id).orElseThrow();
  }

  private Session running(String id) {
    return context.assessment().sessions().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /// The state after a restart. No session is selected yet.
  private WorkshopViewModel again() {
    var again = new WorkshopViewModel(context);
    again.turn(WorkshopViewModel.Side.RUN);
    return again;
  }

  @Test
  void theNextSessionIsSelectedAndStartingTheTimerStartsIt() {
    var again = again();
    assertThat(inFront(again)).isEqualTo(first);
    again.run().startOrPause();
    assertThat(inFront(again)).isEqualTo(first);
    assertThat(again.run().isRunning()).isTrue();
    assertThat(running(first).date()).isEqualTo(context.today());
    assertThat(running(first).workshop().started()).isNotNull();
    assertThat(running(second).date()).isEqualTo(inDays(14));
    assertThat(running(second).workshop().started()).isNull();
  }

  @Test
  void aRescheduledSessionStaysSelectedAndIsRescheduledAgain() {
    var again = again();
    again.prepare().day(inDays(30));
    assertThat(inFront(again)).isEqualTo(first);
    again.prepare().day(inDays(-3));
    again.prepare().day(inDays(31));
    assertThat(running(first).date()).isEqualTo(inDays(31));
    assertThat(running(second).date()).isEqualTo(inDays(14));
  }

  @Test
  void aClosedSessionStaysSelected() {
    var again = again();
    again.run().startOrPause();
    again.run().startOrPause();
    clock.pass(Duration.ofDays(3));
    var later = again();
    assertThat(inFront(later)).isEqualTo(first);
    later.close().close(true);
    later.refresh();
    assertThat(inFront(later)).isEqualTo(first);
  }

  @Test
  void aSessionContinuesPastMidnight() {
    var again = again();
    again.run().startOrPause();
    workshop.prepare().day(inDays(2));
    clock.pass(Duration.ofHours(40));
    assertThat(running(second).date()).isEqualTo(context.today());
    again.refresh();
    assertThat(inFront(again)).isEqualTo(first);
    assertThat(again.run().isRunning()).isTrue();
  }

  @Test
  void redoSelectsANewSessionAgain() {
    workshop.add();
    String third = inFront(workshop);
    context.workbench().undo();
    workshop.refresh();
    assertThat(inFront(workshop)).isEqualTo(first);
    context.workbench().redo();
    workshop.refresh();
    assertThat(inFront(workshop)).isEqualTo(third);
  }
}
