package org.soundings.ui.workshop.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.workshop.Vote;
import org.soundings.ui.workshop.WorkshopViewModel;
import org.soundings.ui.workshop.vote.VotesOfThree;

/// Who counts as heard at a question: whoever spoke, wrote or voted so that all know of it.
class ContributorsTest extends VotesOfThree {

  private List<String> silent() {
    hold.refresh();
    return hold.content().speakers().stream()
        .filter(each -> !each.hasContributed())
        .map(Speaker::who)
        .toList();
  }

  private List<String> spoke() {
    return hold.content().speakers().stream().filter(Speaker::spoke).map(Speaker::who).toList();
  }

  @Test
  void aParticipantWhoSpokeCountsAsHeard() {
    hold.spoke("Ada");
    assertThat(silent()).containsExactly("Ben", "Eve");
  }

  @Test
  void silentWritersCountAsHeardOnlyAfterTheReveal() {
    hold.silent().begin();
    hold.silent().write("Ada", "Three agents mount it.");
    hold.silent().done("Ada");
    hold.silent().done("Ben");
    assertThat(silent()).containsExactly("Ada", "Ben", "Eve");
    hold.silent().show();
    assertThat(silent()).containsExactly("Ben", "Eve");
    assertThat(spoke()).as("nobody said a word").isEmpty();
    context.workbench().undo();
    assertThat(silent()).containsExactly("Ada", "Ben", "Eve");
  }

  @Test
  void votersCountAsHeardOnlyAfterTheReveal() {
    model.open(rating);
    vote(WEAK, EFFECTIVE);
    model.cast(new Vote.DontKnow("Eve"));
    assertThat(silent()).containsExactly("Ada", "Ben", "Eve");
    model.reveal();
    assertThat(silent()).isEmpty();
    assertThat(spoke()).as("nobody said a word").isEmpty();
  }

  @Test
  void aVoteOnAThreatCountsOnlyAtTheQuestionItWasRevealedAt() {
    model.open(likelihood());
    vote(0, 1, 2);
    model.reveal();
    assertThat(silent()).isEmpty();
    RunViewModel afterARestart = new WorkshopViewModel(context).run();
    afterARestart.refresh();
    assertThat(afterARestart.content().speakers()).allMatch(Speaker::hasContributed);
    String another =
        context
            .library()
            .questions()
            .filter(each -> !each.equals(question))
            .findFirst()
            .orElseThrow()
            .id();
    workshop.prepare().steps().ask(another);
    hold.go(1);
    assertThat(silent()).containsExactly("Ada", "Ben", "Eve");
  }
}
