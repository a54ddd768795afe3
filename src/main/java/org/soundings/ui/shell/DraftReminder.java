package org.soundings.ui.shell;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.soundings.app.save.FormDrafts;
import org.soundings.store.draft.FormDraft;
import org.soundings.ui.form.DraftForm;
import org.soundings.ui.job.Notice;
import org.soundings.ui.job.Notices;

/// Says what was begun in forms when an assessment was open last, so that nobody takes it for
/// added.
final class DraftReminder {

  private final FormDrafts drafts;
  private final Notices notices;
  private final Consumer<List<FormDraft>> goOn;
  private Runnable endLooking = () -> {};

  /// @param goOn opens the form in which something was begun, or the list of all of it
  DraftReminder(FormDrafts drafts, Notices notices, Consumer<List<FormDraft>> goOn) {
    this.drafts = drafts;
    this.notices = notices;
    this.goOn = goOn;
  }

  void tell() {
    if (!drafts.all().isEmpty()) {
      tell(drafts.all());
    }
  }

  /// Tells of them until somebody goes on with one, or adds it: of the others it is told on.
  private void tell(List<FormDraft> begun) {
    Notice told = Notice.news(tr("Begun last time and not added yet: %s.", words(begun)));
    Notice said =
        begun.stream().anyMatch(draft -> DraftForm.of(draft).isPresent())
            ? told.toOffer(tr("Go on"), () -> goOn.accept(begun))
            : told;
    notices.say(said);
    endLooking =
        drafts.observe(
            () -> {
              List<FormDraft> left = begun.stream().filter(drafts.all()::contains).toList();
              if (left.size() < begun.size()) {
                tellOf(left, said);
              }
            });
  }

  private void tellOf(List<FormDraft> left, Notice said) {
    endLooking.run();
    boolean isStillSaid = notices.shown().contains(said);
    notices.close(said);
    if (isStillSaid && !left.isEmpty()) {
      tell(left);
    }
  }

  private static String words(List<FormDraft> drafts) {
    return drafts.stream().map(DraftForm::words).collect(Collectors.joining("; "));
  }
}
