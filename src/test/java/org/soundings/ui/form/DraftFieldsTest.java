package org.soundings.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.soundings.app.save.FormDrafts;
import org.soundings.store.draft.FormDraft;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.WindowTest;

/// Content that is added to the assessment is complete, in whatever order its form is cleared.
@WindowTest
class DraftFieldsTest {

  private final List<FormDraft> added = new ArrayList<>();
  private final FormDrafts drafts =
      new FormDrafts(
          List.of(),
          new FormDrafts.Keeper() {
            @Override
            public void changed(List<FormDraft> now) {}

            @Override
            public void added(FormDraft draft, List<FormDraft> now) {
              added.add(draft);
            }
          });

  @Test
  void anAddedDraftIsReportedInFullEvenIfFieldsAreCleared(Robot robot) {
    var what = new TextField();
    var who = new TextField();
    var fields = new DraftFields(Map.of("title", what, "owner", who));
    robot.interact(
        () -> {
          fields.turnTo(drafts.slot("action"));
          what.setText("Patch the runtime");
          who.setText("Bea");
          Runnable adding = fields.adding();
          what.clear();
          adding.run();
          who.clear();
        });
    assertThat(added)
        .singleElement()
        .satisfies(
            draft ->
                assertThat(draft.said())
                    .isEqualTo(Map.of("title", "Patch the runtime", "owner", "Bea")));
    assertThat(drafts.all()).isEmpty();
  }

  @Test
  void anAbandonedDraftIsNotReportedAsAdded(Robot robot) {
    var what = new TextField();
    var fields = new DraftFields(Map.of("title", what));
    robot.interact(
        () -> {
          fields.turnTo(drafts.slot("action"));
          what.setText("Patch the runtime");
          fields.letGo();
          what.clear();
        });
    assertThat(added).isEmpty();
    assertThat(drafts.all()).isEmpty();
  }
}
