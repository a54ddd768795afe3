package org.soundings.ui.changes;

import static org.soundings.language.Messages.tr;

import org.soundings.ui.form.DraftForm;
import org.soundings.ui.job.Notice;
import org.soundings.ui.screen.Overlays;
import org.soundings.ui.screen.ScreenContext;

/// Opens the overlay that asks for the name of a milestone. Its input is saved as a draft until the
/// milestone is created.
public final class MilestoneDialog {

  private final ScreenContext context;
  private final Overlays overlays;
  private final Runnable snapshot;
  private final CreateMilestoneViewModel model;
  private boolean isAsking;

  /// @param snapshot runs once a milestone is saved and the window is visible again
  /// @param look opens the changes screen
  public MilestoneDialog(
      ScreenContext context, Overlays overlays, Runnable snapshot, Runnable look) {
    this.context = context;
    this.overlays = overlays;
    this.snapshot = snapshot;
    model = new CreateMilestoneViewModel(context, this::onCreated, look);
  }

  private void onCreated() {
    // In the meantime another overlay may be open, or another draft started.
    if (isAsking && !model.hasInput()) {
      overlays.close();
    }
    snapshot.run();
  }

  public void ask() {
    context.work().notices().withdraw(kept());
    var view = new CreateMilestoneView(model, overlays::close);
    overlays.open(title(), view, view.firstFocus(), () -> closed(view));
    isAsking = true;
  }

  private void closed(CreateMilestoneView view) {
    isAsking = false;
    view.commitNow();
    if (model.hasInput()) {
      context.work().notices().say(Notice.news(kept()).toOffer(tr("Resume"), this::ask));
    }
  }

  private static String kept() {
    return tr("Draft saved: “%s”.", title());
  }

  private static String title() {
    return DraftForm.MILESTONE.title();
  }
}
