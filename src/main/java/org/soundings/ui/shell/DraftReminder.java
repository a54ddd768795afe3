package org.soundings.ui.shell;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.soundings.app.TroubleCode;
import org.soundings.app.save.FormDrafts;
import org.soundings.store.draft.FormDraft;
import org.soundings.ui.form.DraftForm;
import org.soundings.ui.job.Notice;
import org.soundings.ui.job.Notices;
import org.soundings.ui.screen.ScreenContext;

/// Says what was begun in forms when an assessment was open last, so that nobody takes it for
/// added.
final class DraftReminder {

  private final ScreenContext context;
  private Runnable endLooking = () -> {};

  DraftReminder(ScreenContext context) {
    this.context = context;
  }

  /// @param goOn opens the form in which something was begun, or the list of all of it
  void tell(Notices notices, Consumer<List<FormDraft>> goOn) {
    List<FormDraft> begun = drafts().all().stream().filter(this::hasPlace).toList();
    if (!begun.isEmpty()) {
      tell(begun, notices, goOn);
    }
    List<FormDraft> beside = drafts().all().stream().filter(DraftReminder::isBeside).toList();
    if (!beside.isEmpty()) {
      notices.say(
          Notice.trouble(
                  TroubleCode.ADDED_AND_NOT_WRITTEN,
                  tr("Added last time, and perhaps not written: %s.", allWords(beside)),
                  tr(
                      "The words are kept in %s. Something else is begun in the same form: once that"
                          + " is added or left out, they stand there the next time you open this.",
                      FormDrafts.FILE))
              .toOffer(tr("Leave it out"), () -> beside.forEach(drafts()::leaveOut)));
    }
    List<FormDraft> lost =
        drafts().all().stream().filter(each -> !hasPlace(each) && !isBeside(each)).toList();
    if (!lost.isEmpty()) {
      notices.say(
          Notice.trouble(
                  TroubleCode.BEGUN_ABOUT_NOTHING,
                  tr("What this was begun about is not here any more: %s.", words(lost)),
                  tr("The words are kept in %s until you leave them out.", FormDrafts.FILE))
              .toOffer(tr("Leave it out"), () -> lost.forEach(drafts()::leaveOut)));
    }
  }

  /// Tells of them until somebody goes on with one, or adds it: of the others it is told on.
  private void tell(List<FormDraft> begun, Notices notices, Consumer<List<FormDraft>> goOn) {
    Notice told = Notice.news(tr("Begun last time and not added yet: %s.", words(begun)));
    Notice said =
        begun.stream().anyMatch(draft -> DraftForm.of(draft).isPresent())
            ? told.toOffer(tr("Go on"), () -> goOn.accept(begun))
            : told;
    notices.say(said);
    endLooking =
        drafts()
            .observe(
                () -> {
                  List<FormDraft> left = begun.stream().filter(drafts().all()::contains).toList();
                  if (left.size() < begun.size()) {
                    tellOf(left, said, notices, goOn);
                  }
                });
  }

  private void tellOf(
      List<FormDraft> left, Notice said, Notices notices, Consumer<List<FormDraft>> goOn) {
    endLooking.run();
    boolean isStillSaid = notices.shown().contains(said);
    notices.close(said);
    if (isStillSaid && !left.isEmpty()) {
      tell(left, notices, goOn);
    }
  }

  private FormDrafts drafts() {
    return context.open().drafts();
  }

  private static String words(List<FormDraft> drafts) {
    return drafts.stream().map(DraftForm::words).collect(Collectors.joining("; "));
  }

  private static String allWords(List<FormDraft> drafts) {
    return drafts.stream().map(DraftForm::allWords).collect(Collectors.joining("; "));
  }

  /// Whether it is kept beside what was begun in its form later.
  private static boolean isBeside(FormDraft draft) {
    return draft.wasBegunAs().isPresent();
  }

  private boolean hasPlace(FormDraft draft) {
    return DraftForm.hasPlace(draft, context);
  }
}
