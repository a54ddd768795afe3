package org.soundings.ui.changes;

import static org.soundings.language.Messages.tr;

import org.soundings.ui.form.DraftForm;
import org.soundings.ui.job.Notice;
import org.soundings.ui.screen.Overlays;
import org.soundings.ui.screen.ScreenContext;

/// Asks over the window for the name of a milestone. What was begun and not frozen stands there
/// again when it is asked for the next time.
public final class Freezing {

  private final ScreenContext context;
  private final Overlays overlays;
  private final Runnable frozen;
  private final FreezeViewModel model;
  private boolean isAsking;

  /// @param frozen told once a milestone is kept and the window is shown again
  /// @param look goes to where changes are shown
  public Freezing(ScreenContext context, Overlays overlays, Runnable frozen, Runnable look) {
    this.context = context;
    this.overlays = overlays;
    this.frozen = frozen;
    model = new FreezeViewModel(context, this::whenFrozen, look);
  }

  private void whenFrozen() {
    // Something else may lie over the window by now, or another milestone may be begun.
    if (isAsking && !model.isBegun()) {
      overlays.close();
    }
    frozen.run();
  }

  public void ask() {
    context.work().notices().withdraw(kept());
    var view = new FreezeView(model, overlays::close);
    overlays.open(title(), view, view.firstFocus(), () -> closed(view));
    isAsking = true;
  }

  private void closed(FreezeView view) {
    isAsking = false;
    view.commitNow();
    if (model.isBegun()) {
      context.work().notices().say(Notice.news(kept()).toOffer(tr("Go on"), this::ask));
    }
  }

  private static String kept() {
    return tr("What you began is kept: “%s”.", title());
  }

  private static String title() {
    return DraftForm.MILESTONE.title();
  }
}
