package org.soundings.ui.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.soundings.app.ErrorCode;
import org.soundings.base.Problem;

class NoticesTest {

  private final Notices notices = new Notices();

  @Test
  void aNoticeRemainsWhenItsActionIsWithdrawn() {
    Notice changed =
        Notice.trouble(
            ErrorCode.FILE_ERROR, "profile.yaml was changed.", "Yours is in conflicts/.");
    Notice plain = Notice.news("The report is written.");
    notices.say(changed.offering("Keep my version", () -> {}));
    notices.say(Notice.news("What you began is kept.").toOffer("Resume", () -> {}));
    notices.say(plain);
    notices.withdrawOffers();
    assertThat(notices.shown()).containsExactly(changed, plain);
  }

  @Test
  void newsDoesNotPushOutErrors() {
    Notice trouble =
        Notice.trouble(
            ErrorCode.FILE_ERROR, "Your latest changes have not been saved.", "Free some space.");
    notices.say(trouble);
    IntStream.rangeClosed(1, 9).forEach(at -> notices.say(Notice.news("News " + at)));
    assertThat(notices.shown())
        .containsExactly(
            trouble, Notice.news("News 7"), Notice.news("News 8"), Notice.news("News 9"));
  }

  @Test
  void everyConflictKeepsItsAction() {
    IntStream.rangeClosed(1, 6)
        .forEach(
            at ->
                notices.say(
                    Notice.trouble(ErrorCode.FILE_ERROR, at + ".yaml was changed.", "")
                        .offering("Keep my version", () -> {})));
    notices.say(Notice.news("What you began is kept.").toOffer("Resume", () -> {}));
    notices.say(Notice.news("It was added."));
    assertThat(notices.shown())
        .extracting(Notice::text)
        .containsExactly(
            "1.yaml was changed.",
            "2.yaml was changed.",
            "3.yaml was changed.",
            "4.yaml was changed.",
            "5.yaml was changed.",
            "6.yaml was changed.",
            "What you began is kept.",
            "It was added.");
  }

  @Test
  void aRepeatedNoticeKeepsItsPosition() {
    notices.say(
        Notice.trouble(
            ErrorCode.FILE_ERROR, "Your latest changes have not been saved.", "The disk is full."));
    notices.say(Notice.news("It was added."));
    Notice again =
        Notice.trouble(
                ErrorCode.FILE_ERROR,
                "Your latest changes have not been saved.",
                "The disk is full.")
            .offering("Keep my version", () -> {});
    notices.say(again);
    assertThat(notices.shown()).containsExactly(again, Notice.news("It was added."));
  }

  @Test
  void noticesDifferingOnlyInDetailAreAllShown() {
    List<Notice> all =
        List.of(
            unreadable("a.yaml").about(Problem.error("a.yaml", 1, 1, "It is no list.", "")),
            unreadable("b.yaml").about(Problem.error("b.yaml", 1, 1, "It is no list.", "")),
            Notice.error(new IllegalStateException(), "The program made a mistake.", ""),
            Notice.error(new ArithmeticException(), "The program made a mistake.", ""));
    all.forEach(notices::say);
    all.forEach(notices::say);
    assertThat(notices.shown()).containsExactlyElementsOf(all);
  }

  @Test
  void theProblemOfOneFileIsWithdrawnAlone() {
    Notice other = unreadable("b.yaml").about(Problem.error("b.yaml", 1, 1, "It is no list.", ""));
    notices.say(unreadable("a.yaml").about(Problem.error("a.yaml", 3, 2, "It is no list.", "")));
    notices.say(other);
    notices.withdraw(ErrorCode.FILE_UNREADABLE, "a.yaml");
    assertThat(notices.shown()).containsExactly(other);
  }

  private static Notice unreadable(String file) {
    return Notice.trouble(ErrorCode.FILE_UNREADABLE, "It is no list.", file + " is left as it is.");
  }
}
