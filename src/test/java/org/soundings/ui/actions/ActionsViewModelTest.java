package org.soundings.ui.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.assessment.Action;
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.screen.ScreenContext;

class ActionsViewModelTest {

  @TempDir Path folder;
  private ScreenContext context;
  private ActionsViewModel model;

  @BeforeEach
  void make() {
    context = SmallWorld.context(folder.resolve("a"));
    model = new ActionsViewModel(context, _ -> {});
  }

  private Action current() {
    return model.content().current().orElseThrow();
  }

  @Test
  void aNewActionIsSelectedAndItsFieldsAreSaved() {
    model.add(new NewAction("Take the mounts away", "Operator", "1 dec"));
    model.typeEffort("two days");
    model.become(Action.Status.IN_PROGRESS);
    ThreatId threat = ThreatId.parse(model.threats("").getFirst().getKey());
    model.close(threat, true);
    assertThat(model.threats("")).extracting(Map.Entry::getKey).doesNotContain(threat.toString());
    assertThat(current().title()).isEqualTo("Take the mounts away");
    assertThat(current().due()).isEqualTo(LocalDate.of(2026, 12, 1));
    assertThat(current().mitigates()).containsExactly(threat);
    assertThat(model.whoAndWhen(current())).isEqualTo("Operator, 1 Dec");
    assertThat(context.assessment().actions()).contains(current()).hasSize(2);
  }

  @Test
  void removingAnActionSelectsTheNextOne() {
    model.add(new NewAction("First", "", ""));
    model.add(new NewAction("Second report", "", ""));
    List<Action> all = model.content().actions();
    model.open(all.get(1).id());
    model.remove();
    assertThat(current()).isEqualTo(all.get(2));
    model.remove();
    assertThat(current()).as("the one before, where there is no next").isEqualTo(all.get(0));
    model.remove();
    assertThat(model.content().current()).isEmpty();
  }

  @Test
  void anUnreadableFileIsNotShownAsAnEmptyList() throws IOException {
    Path broken = folder.resolve("b");
    SmallWorld.context(broken).open().close();
    Files.writeString(broken.resolve("actions.yaml"), "<<<<<<< ours\nactions:\n");
    var unread = new ActionsViewModel(SmallWorld.reopened(broken), _ -> {});
    assertThat(unread.content())
        .isEqualTo(new ActionsViewModel.Content(List.of(), Optional.empty(), true));
    assertThat(model.content().isUnread()).isFalse();
  }

  @Test
  void aThreatIsFoundByPartOfItsTitle() {
    ThreatId own = ThreatId.ofSystem("own-x1");
    context
        .workbench()
        .edit(
            "threat",
            a -> a.withCustomThreat(CustomThreat.begin("own-x1", 1, "A driver looks around")));
    assertThat(model.threats("DRIVER"))
        .containsExactly(Map.entry(own.toString(), "T-X01  A driver looks around"));
    assertThat(model.threats("nobody calls one so")).isEmpty();
    assertThat(model.threatTitle(own)).isEqualTo("A driver looks around");
  }

  @Test
  void aDraftIsNotAnActionAndSurvivesARestart() {
    var said = new NewAction("Take the mounts away", "", "soon");
    model.draft().say(_ -> said);
    assertThat(context.assessment().actions()).hasSize(1);
    assertThat(new ActionsViewModel(context, _ -> {}).draft().now()).isEqualTo(said);
  }

  @Test
  void aBlankTitleIsRejected() {
    model.typeTitle(" ");
    assertThat(current().title()).isEqualTo("Give the log shipper its own volume");
  }

  @Test
  void anActionPastItsDueDateIsOverdue() {
    assertThat(model.isOverdue(current())).isFalse();
    model.due(Optional.of(LocalDate.of(2026, 11, 1)));
    assertThat(model.isOverdue(current())).isTrue();
  }

  @Test
  void removingAnActionCanBeUndone() {
    model.remove();
    assertThat(context.assessment().actions()).isEmpty();
    assertThat(context.workbench().undoName()).contains("action removed");
    context.workbench().undo();
    assertThat(context.assessment().actions()).hasSize(1);
  }
}
