package org.soundings.ui.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Action;
import org.soundings.assessment.decision.ThreatId;

class ActionHistoryTest extends OpenContext {

  private static final String ID = "A-001";

  @BeforeEach
  void takeThingsOn() {
    context.workbench().edit("t", a -> a.withAction(Action.planned("A-002", "Something else")));
    context.workbench().edit("t", a -> a.withAction(Action.planned(ID, "Take the mounts away")));
    assertThat(context.open().saveNow()).isTrue();
  }

  private Action action() {
    return context.assessment().actions().getFirst();
  }

  /// Changes the action one minute later.
  private void say(UnaryOperator<Action> change) {
    clock.pass(Duration.ofMinutes(1));
    context.workbench().edit("action", a -> a.withAction(change.apply(action())));
    assertThat(context.open().saveNow()).isTrue();
  }

  private HistoryViewModel history() {
    return HistoryViewModel.ofAction(context, action());
  }

  private void bringBack(String called) {
    HistoryViewModel model = history();
    model.bringBack(
        model.changes().stream().filter(c -> c.what().equals(called)).findFirst().orElseThrow());
  }

  @Test
  void changesOfAnActionAreShownInReadableTerms() {
    say(a -> a.withOwner("Ben").withDue(LocalDate.of(2027, 1, 5)));
    say(a -> a.withStatus(Action.Status.IN_PROGRESS));
    ThreatId threat = context.threats().threats().getFirst().id();
    say(a -> a.withMitigates(List.of(threat)));
    assertThat(history().title()).isEqualTo("Take the mounts away");
    assertThat(history().changes())
        .extracting(PastChange::by, PastChange::what, PastChange::before, PastChange::after)
        .containsExactly(
            tuple("Ada", "Mitigated threats", "", context.threats().threats().getFirst().title()),
            tuple("Ada", "Status", "planned", "in progress"),
            tuple("Ada", "Owner", "", "Ben"),
            tuple("Ada", "Due date", "", "5 Jan 2027"),
            tuple("Ada", "Action", "", "Take the mounts away"),
            tuple("Ada", "Status", "", "planned"));
  }

  @Test
  void eachFieldOfAnActionIsRestoredSeparately() {
    say(a -> a.withOwner("Ben").withDue(LocalDate.of(2027, 1, 5)).withNote("As agreed."));
    say(a -> a.withOwner("Cleo").withDue(LocalDate.of(2027, 2, 5)).withNote(""));
    bringBack("Owner");
    assertThat(action().owner()).isEqualTo("Ben");
    assertThat(action().due()).as("left alone").isEqualTo(LocalDate.of(2027, 2, 5));
    bringBack("Note");
    assertThat(action().note()).isEqualTo("As agreed.");
    bringBack("Due date");
    assertThat(action().due()).isEqualTo(LocalDate.of(2027, 1, 5));
    context.workbench().undo();
    assertThat(action().due()).as("a change of its own").isEqualTo(LocalDate.of(2027, 2, 5));
  }

  @Test
  void neitherAnEmptyTitleNorADeletedActionIsRestored() {
    HistoryViewModel model = history();
    assertThat(model.changes()).isNotEmpty().noneMatch(model::canBringBack);
    context.workbench().edit("removal", a -> a.withoutAction(ID));
    assertThat(model.changes()).as("taken away meanwhile").noneMatch(model::canBringBack);
  }
}
