package org.soundings.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SessionsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

  private static Session planned(int inDays) {
    LocalDate day = TODAY.plusDays(inDays);
    return new Session(day.toString(), day, "", 0, List.of(), List.of(), "");
  }

  private static Session started(int inDays) {
    return planned(inDays).changing(w -> w.beginning(NOW));
  }

  private static Session closed(int inDays) {
    return started(inDays).changing(w -> w.ending(NOW));
  }

  private static Sessions all(Session... sessions) {
    return new Sessions(Stream.of(sessions).sorted(Comparator.comparing(Session::date)).toList());
  }

  @Test
  void aStartedSessionIsResumedBeforeOnePlannedToday() {
    Session other = started(0).withTitle("the other");
    Session today = new Session("2026-11-26-2", TODAY, "", 0, List.of(), List.of(), "");
    assertThat(all(started(-1), other, today, planned(3)).toGoOnWith(TODAY)).contains(other);
    assertThat(all(started(-1), today, planned(3)).toGoOnWith(TODAY)).contains(started(-1));
  }

  @Test
  void aSessionOfTodayComesBeforeOlderOpenOnes() {
    assertThat(all(started(-40), planned(0), planned(3)).toGoOnWith(TODAY)).contains(planned(0));
    assertThat(all(started(-40), planned(3)).toGoOnWith(TODAY)).contains(started(-40));
    assertThat(all(closed(-1), closed(0), planned(3)).toGoOnWith(TODAY)).contains(closed(0));
  }

  @Test
  void thenTheNextPlannedOrElseTheLastSessionIsResumed() {
    assertThat(all(closed(-5), planned(3), planned(30)).toGoOnWith(TODAY)).contains(planned(3));
    assertThat(all(closed(-50), closed(-5)).toGoOnWith(TODAY)).contains(closed(-5));
    assertThat(all().toGoOnWith(TODAY)).isEmpty();
  }

  @Test
  void thePlannedSessionIsLastOnlyIfNoneTookPlace() {
    assertThat(all(closed(-50), started(-5), planned(3)).lastThatTookPlace(TODAY))
        .contains(started(-5));
    assertThat(all(planned(-9), planned(3), planned(30)).lastThatTookPlace(TODAY))
        .contains(planned(3));
    assertThat(all(planned(-9)).lastThatTookPlace(TODAY)).contains(planned(-9));
  }

  @Test
  void aSessionWithNotesTookPlace() {
    assertThat(planned(-9).tookPlace()).isFalse();
    assertThat(planned(-9).withMinutes(30).tookPlace()).isTrue();
    assertThat(planned(-9).withNotes("We met.").tookPlace()).isTrue();
    assertThat(planned(-9).talkingAbout("small-kernel-1").tookPlace()).isTrue();
  }
}
