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

/// Reminds the user of saved drafts when an assessment is opened, so that no one takes them for
/// added.
final class DraftReminder {

  private final FormDrafts drafts;
  private final Notices notices;
  private final Consumer<List<FormDraft>> goOn;
  private Runnable endLooking = () -> {};

  /// @param goOn opens the form of the draft, or the list of all drafts
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

  /// Shows the notice until the user resumes or adds a draft; the remaining drafts stay in the
  /// notice.
  private void tell(List<FormDraft> saved) {
    Notice told = Notice.news(tr("Saved drafts: %s.", words(saved)));
    Notice said =
        saved.stream().anyMatch(draft -> DraftForm.of(draft).isPresent())
            ? told.toOffer(tr("Resume"), () -> goOn.accept(saved))
            : told;
    notices.say(said);
    endLooking =
        drafts.observe(
            () -> {
              List<FormDraft> left = saved.stream().filter(drafts.all()::contains).toList();
              if (left.size() < saved.size()) {
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
