package org.soundings.ui.form;

import static org.soundings.language.Messages.tr;

import java.util.function.Supplier;
import org.soundings.ui.control.form.AddForm;
import org.soundings.ui.control.form.Drafting;
import org.soundings.ui.job.Notice;
import org.soundings.ui.job.Notices;
import org.soundings.ui.screen.Overlays;

/// Asks over the window for something that is to be added. Where it is left without adding, it says
/// that what was begun is kept, and offers to go on.
///
/// @param notices where that is said
public record Asking(Overlays overlays, Notices notices) {

  /// Opens the form, with what was begun in it before.
  ///
  /// @param form makes it for each time it is opened
  public <D> void ask(Drafting<D> drafting, Supplier<AddForm<D>> form) {
    notices.withdraw(kept(drafting));
    drafting.open();
    AddForm<D> opened = form.get();
    overlays.open(
        drafting.title(),
        opened,
        opened.firstFocus(),
        () -> {
          opened.end();
          closed(drafting, form);
        });
  }

  /// Goes back to the window.
  public void close() {
    overlays.close();
  }

  private static String kept(Drafting<?> drafting) {
    return tr("What you began is kept: “%s”.", drafting.title());
  }

  private <D> void closed(Drafting<D> drafting, Supplier<AddForm<D>> form) {
    if (drafting.isBegun()) {
      notices.say(Notice.news(kept(drafting)).toOffer(tr("Go on"), () -> ask(drafting, form)));
    }
  }
}
