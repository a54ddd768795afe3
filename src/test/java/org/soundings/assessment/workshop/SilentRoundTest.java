package org.soundings.assessment.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.workshop.SilentRound.Note;

class SilentRoundTest {

  private final SilentRound written =
      SilentRound.about("core-host-mounts")
          .writing("Ada", "Three agents mount it.\n\nNobody knows why.")
          .writing("Ben", "We never looked.");

  @Test
  void eachParticipantHasOneTextUntilTheReveal() {
    assertThat(written.writing("Ada", "Two do.").draft("Ada")).isEqualTo("Two do.");
    assertThat(written.writing("Ada", " ").notes())
        .containsExactly(Note.of("Ben", "We never looked."));
  }

  @Test
  void unfinishedParticipantsWriteNextAndAllCanBeAskedAgain() {
    List<String> people = List.of("Ada", "Ben", "Eve");
    assertThat(written.next(people)).contains("Ada");
    SilentRound going = written.finishing("Ada").writing("Ada", "Two do.").finishing("Eve");
    assertThat(going.next(people)).contains("Ben");
    assertThat(going.finishing("Ben").next(people)).isEmpty();
    assertThat(going.finishing("Ben").askingAgain().next(people)).contains("Ada");
  }

  @Test
  void onlyUnfinishedTextIsMarked() {
    SilentRound again =
        written.finishing("Ada").finishing("Ben").askingAgain(List.of("Ada", "Ben"));
    assertThat(again.next(List.of("Ada", "Ben"))).contains("Ada");
    assertThat(again.show(List.of("Ada")).notes())
        .as("Ben was done, and left when he was asked again")
        .contains(Note.of("Ben", "We never looked."));
    assertThat(again.writing("Ben", "We never looked. Bu").show(List.of("Ada")).notes())
        .contains(Note.of("Ben", "We never looked. Bu […]"));
    assertThat(written.show(List.of("Ada")).notes())
        .contains(Note.of("Ben", "We never looked. […]"));
  }

  @Test
  void equalTextsAreMergedEvenIfOneIsUnfinished() {
    SilentRound shown = written.writing("Eve", "we never looked.").show(List.of("Ada", "Eve"));
    assertThat(shown.thought(2).writers()).containsExactly("Ben", "Eve");
    assertThat(shown.thought(2).words()).isEqualTo("we never looked. (Ben, Eve)");
  }

  @Test
  void revealedRoundsAndReportsDoNotShowWhoHadFinished() {
    assertThat(written.finishing("Ada").show()).isEqualTo(written.show());
    assertThat(written.finishing("Ada").forAudience()).isEqualTo(written.forAudience());
  }

  @Test
  void everyLineBecomesANoteAtTheReveal() {
    assertThat(written.show())
        .isEqualTo(
            new SilentRound(
                "core-host-mounts",
                List.of(
                    Note.of("Ada", "Three agents mount it."),
                    Note.of("Ada", "Nobody knows why."),
                    Note.of("Ben", "We never looked.")),
                true));
    assertThat(written.show().show()).isEqualTo(written.show());
  }

  @Test
  void aNoteInAPerspectiveNamesItsAuthor() {
    var shown = new SilentRound("q", List.of(Note.of("Ada", "Three agents\nmount it.")), true);
    assertThat(shown.thought(0).inPerspective()).isEqualTo("- Three agents mount it. (Ada)");
  }

  @Test
  void identicalNotesAreMergedWithBothAuthors() {
    SilentRound shown = written.writing("Eve", "we never  looked.\nNobody asked.").show();
    assertThat(shown.thought(3).places()).containsExactly(2, 3);
    assertThat(shown.thought(2).writers()).containsExactly("Ben", "Eve");
    SilentRound apart = shown.with(3, shown.notes().get(3).withGroup("Others"));
    assertThat(apart.thought(2).writers()).as("of another group").containsExactly("Ben");
    SilentRound grouped = shown.changing(3, note -> note.withGroup("Unknown"));
    assertThat(grouped.notes())
        .extracting(Note::group)
        .containsExactly("", "", "Unknown", "Unknown", "");
    assertThat(grouped.changing(0, note -> note.withGroup("Agents")).renaming("Unknown", "Agents"))
        .extracting(SilentRound::groups)
        .isEqualTo(List.of("Agents"));
    assertThat(shown.thought(2).inPerspective()).isEqualTo("- We never looked. (Ben, Eve)");
  }

  @Test
  void groupsAreListedInNoteOrder() {
    SilentRound shown = written.show();
    SilentRound grouped =
        shown
            .with(2, shown.notes().get(2).withGroup("Unknown"))
            .with(0, shown.notes().getFirst().withGroup("Agents"));
    assertThat(grouped.groups()).containsExactly("Agents", "Unknown");
  }
}
