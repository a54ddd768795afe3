package org.soundings.ui.form;

import static org.soundings.language.Messages.tr;

import java.util.function.Supplier;
import org.soundings.ui.control.form.AddForm;
import org.soundings.ui.control.form.Drafting;
import org.soundings.ui.job.Notice;
import org.soundings.ui.job.Notices;
import org.soundings.ui.screen.Overlays;

/// Opens an overlay to add something. If it is closed without adding, a notice says that the draft
/// is saved, and offers to resume it.
///
/// @param notices shows that notice
public record AddOverlay(Overlays overlays, Notices notices) {

  /// Opens the form with its saved draft.
  ///
  /// @param form creates the form each time it is opened
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

  /// Closes the overlay.
  public void close() {
    overlays.close();
  }

  private static String kept(Drafting<?> drafting) {
    return tr("Draft saved: “%s”.", drafting.title());
  }

  private <D> void closed(Drafting<D> drafting, Supplier<AddForm<D>> form) {
    if (drafting.hasInput()) {
      notices.say(Notice.news(kept(drafting)).toOffer(tr("Resume"), () -> ask(drafting, form)));
    }
  }
}
