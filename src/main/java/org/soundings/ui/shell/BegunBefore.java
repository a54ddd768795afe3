package org.soundings.ui.shell;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.soundings.app.FormDrafts;
import org.soundings.app.TroubleCode;
import org.soundings.store.FormDraft;
import org.soundings.ui.BegunForm;
import org.soundings.ui.Desk;
import org.soundings.ui.Notice;
import org.soundings.ui.Notices;

/// Says what was begun in forms when an assessment was open last, so that nobody takes it for
/// added.
final class BegunBefore {

  private final Desk desk;

  BegunBefore(Desk desk) {
    this.desk = desk;
  }

  /// @param goOn opens the form in which something was begun, or the list of all of it
  void tell(Notices notices, Consumer<List<FormDraft>> goOn) {
    List<FormDraft> begun = drafts().all().stream().filter(this::hasPlace).toList();
    if (!begun.isEmpty()) {
      Notice told = Notice.news(tr("Begun last time and not added yet: %s.", words(begun)));
      Notice said =
          begun.stream().anyMatch(draft -> BegunForm.of(draft).isPresent())
              ? told.toOffer(tr("Go on"), () -> goOn.accept(begun))
              : told;
      notices.say(said);
      drafts().observe(() -> closeOnceUntrue(notices, said, begun));
    }
    List<FormDraft> lost = drafts().all().stream().filter(each -> !hasPlace(each)).toList();
    if (!lost.isEmpty()) {
      notices.say(
          Notice.trouble(
                  TroubleCode.BEGUN_ABOUT_NOTHING,
                  tr("What this was begun about is not here any more: %s.", words(lost)),
                  tr("The words are kept in %s until you leave them out.", FormDrafts.FILE))
              .toOffer(tr("Leave it out"), () -> lost.forEach(this::leaveOut)));
    }
  }

  /// Whoever goes on with one of them, or adds it, knows.
  private void closeOnceUntrue(Notices notices, Notice said, List<FormDraft> begun) {
    if (!drafts().all().containsAll(begun)) {
      notices.close(said);
    }
  }

  private FormDrafts drafts() {
    return desk.open().drafts();
  }

  private void leaveOut(FormDraft draft) {
    drafts().slot(draft.form(), draft.about()).clear();
  }

  private static String words(List<FormDraft> drafts) {
    return drafts.stream().map(BegunForm::words).collect(Collectors.joining("; "));
  }

  private boolean hasPlace(FormDraft draft) {
    return BegunForm.hasPlace(draft, desk);
  }
}
