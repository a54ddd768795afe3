package org.soundings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoticesTest {

  private final Notices notices = new Notices();

  @Test
  void whatIsSaidBesideAnOfferIsStillToBeReadOnceNothingCanBeOffered() {
    Notice changed = Notice.trouble("profile.yaml was changed.", "Yours is in conflicts/.");
    Notice plain = Notice.news("The report is written.");
    notices.say(changed.offering("Keep mine", () -> {}));
    notices.say(Notice.news("What you began is kept.").toOffer("Go on", () -> {}));
    notices.say(plain);
    notices.withdrawOffers();
    assertThat(notices.shown()).containsExactly(changed, plain);
  }
}
