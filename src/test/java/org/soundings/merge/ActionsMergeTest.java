package org.soundings.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Action;

class ActionsMergeTest {

  private final Action mounts = Action.planned("A-001", "Take the mounts away").withOwner("Ada");
  private final Action token = Action.planned("A-002", "Rotate the token");
  private final List<Action> base = List.of(mounts, token);

  private ActionsMerge merge(List<Action> local, List<Action> onDisk) {
    return new ActionsMerge(base, local, onDisk);
  }

  @Test
  void changesToDifferentFieldsAreMerged() {
    ActionsMerge merge =
        merge(
            List.of(mounts.withNote("Ours."), token),
            List.of(mounts.withDue(LocalDate.of(2027, 1, 5)), token.withOwner("Bo")));
    assertThat(merge.together())
        .contains(
            List.of(
                mounts.withNote("Ours.").withDue(LocalDate.of(2027, 1, 5)), token.withOwner("Bo")));
    assertThat(merge.contested()).isEmpty();
  }

  @Test
  void aFieldChangedByBothKeepsTheLocalValueAndIsReported() {
    ActionsMerge merge =
        merge(
            List.of(mounts.withOwner("Ours"), token),
            List.of(mounts.withOwner("Theirs").withNote("Seen."), token));
    assertThat(merge.together())
        .contains(List.of(mounts.withOwner("Ours").withNote("Seen."), token));
    assertThat(merge.contested()).containsExactly(mounts.withOwner("Ours"));
  }

  @Test
  void mergingAddsNewActionsAndKeepsEditedOnes() {
    Action local = Action.planned("A-003", "Ours");
    Action onDisk = Action.planned("A-004", "Theirs");
    assertThat(merge(List.of(token, local), List.of(mounts.withNote("New."), onDisk)).together())
        .contains(List.of(mounts.withNote("New."), local, onDisk));
  }

  @Test
  void oneSidedChangesAndSharedNewIdsAreNotMerged() {
    assertThat(merge(List.of(mounts), base).together()).isEmpty();
    assertThat(merge(base, List.of(mounts)).together()).isEmpty();
    Action local = Action.planned("A-003", "Ours");
    Action onDisk = Action.planned("A-003", "Theirs");
    assertThat(merge(List.of(mounts, token, local), List.of(mounts, token, onDisk)).together())
        .isEmpty();
  }
}
