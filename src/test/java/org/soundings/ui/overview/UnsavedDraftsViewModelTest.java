package org.soundings.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.store.draft.FormDraft;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.form.DraftForm;
import org.soundings.ui.screen.ScreenContext;

class UnsavedDraftsViewModelTest {

  @TempDir Path folder;
  private final List<FormDraft> goneOn = new ArrayList<>();
  private ScreenContext context;
  private UnsavedDraftsViewModel model;

  @BeforeEach
  void make() {
    context = SmallWorld.context(folder.resolve("a"));
    model = new UnsavedDraftsViewModel(context, goneOn::add);
  }

  private UnsavedDraftsViewModel.Content content() {
    return model.contentProperty().get();
  }

  @Test
  void draftsAreListedAsTheyAreTyped() {
    assertThat(content().lines()).isEmpty();
    DraftForm.THREAT.slot(context).hold(Map.of("title", "Shared cache"));
    DraftForm.DISSENT.slot(context, "small-kernel-1").hold(Map.of("reason", "They need it."));
    assertThat(content().lines())
        .extracting(UnsavedDraftsViewModel.Line::words)
        .containsExactly("New custom threat: “Shared cache”", "Dissent: “They need it”");
    assertThat(content().lines().getLast().detail()).isEqualTo("Kernel and host, question 1");
    model.goOn(content().lines().getFirst());
    assertThat(goneOn).extracting(FormDraft::form).containsExactly("threat");
    DraftForm.THREAT.slot(context).clear();
    assertThat(content().lines()).hasSize(1);
  }

  @Test
  void discardingNeedsTwoSteps() {
    DraftForm.THREAT.slot(context).hold(Map.of("title", "Shared cache"));
    UnsavedDraftsViewModel.Line line = content().lines().getFirst();
    model.discard();
    model.issue(line);
    assertThat(content().flagged()).contains(line);
    model.keep();
    model.discard();
    assertThat(content().lines()).containsExactly(line);
    model.issue(line);
    model.discard();
    assertThat(content())
        .isEqualTo(new UnsavedDraftsViewModel.Content(List.of(), java.util.Optional.empty()));
    assertThat(context.open().drafts().all()).isEmpty();
  }

  @Test
  void aDraftWhoseSubjectIsGoneCanOnlyBeDiscarded() {
    DraftForm.DECISION.slot(context, "2020-01-01").hold(Map.of("title", "No host mounts"));
    assertThat(content().lines().getFirst().canGoOn()).isFalse();
  }
}
