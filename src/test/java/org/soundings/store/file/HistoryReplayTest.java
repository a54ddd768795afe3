package org.soundings.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.RandomAssessments;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.SaidAndRecorded;
import org.soundings.store.history.Edit;
import org.soundings.store.history.FieldValues;
import org.soundings.store.history.HistoryLog;
import org.soundings.store.history.Signature;

/// Random edits over several runs. The history restores every state that lasted.
class HistoryReplayTest {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  @TempDir private Path temporary;

  private static Map<String, String> fields(Assessment assessment) {
    var fields = new TreeMap<String, String>();
    AssessmentPart.of(assessment)
        .values()
        .forEach(
            part ->
                FieldValues.of(part.tree())
                    .forEach((field, value) -> fields.put(part.path() + " " + field, value)));
    return fields;
  }

  private static void put(Map<String, String> fields, Edit edit, String value) {
    String field = edit.file() + " " + edit.field();
    if (value.isEmpty()) {
      fields.remove(field);
    } else {
      fields.put(field, value);
    }
  }

  @Test
  void replayingTheHistoryRestoresEachSavedState() throws IOException {
    for (int seed = 0; seed < 2; seed++) {
      replay(seed);
    }
  }

  @Test
  @Tag("thorough")
  void replayingMoreHistoriesRestoresEachSavedState() throws IOException {
    for (int seed = 2; seed < 8; seed++) {
      replay(seed);
    }
  }

  private void replay(int seed) throws IOException {
    new Replay(temporary.resolve("replay" + seed), new Random(seed)).run("seed " + seed);
  }

  /// Random edits with random pauses by random people, and with closing and opening in between.
  private static final class Replay {
    private final Path folder;
    private final Random random;
    private final RandomAssessments edits;
    private final Map<String, Instant> changedAt = new HashMap<>();
    private final Set<String> lasting = new HashSet<>();
    private final List<Map<String, String>> closed = new ArrayList<>();
    private final List<Instant> closedAt = new ArrayList<>();
    private Instant now = NOON;
    private Map<String, String> saved = Map.of();

    Replay(Path folder, Random random) {
      this.folder = folder;
      this.random = random;
      this.edits = new RandomAssessments(random);
    }

    void run(String seed) throws IOException {
      Assessment begun = edits.after(10);
      AssessmentFolder.create(folder, begun).close();
      Assessment current = begun;
      saved = fields(begun);
      for (int sitting = 0; sitting < 5; sitting++) {
        try (var opened = SaidAndRecorded.open(folder)) {
          for (int i = 0; i < 60; i++) {
            current = save(opened, edits.edited(current));
          }
        }
        closed.add(saved);
        closedAt.add(now);
        now = now.plusSeconds(random.nextInt(100_000));
      }
      judge(seed, begun);
    }

    private Assessment save(AssessmentFolder opened, Assessment after) throws IOException {
      now = now.plusMillis(random.nextInt(5) == 0 ? random.nextInt(300_000) : 300);
      opened.save(after, new Signature(random.nextInt(4) == 0 ? "Ben" : "Anna", now));
      Map<String, String> old = saved;
      Map<String, String> current = fields(after);
      saved = current;
      Set<String> all = new HashSet<>(old.keySet());
      all.addAll(current.keySet());
      for (String field : all) {
        String was = old.getOrDefault(field, "");
        if (!was.equals(current.getOrDefault(field, ""))) {
          Instant since = changedAt.put(field, now);
          // Records are in whole seconds.
          if (since != null
              && Duration.between(since, now).compareTo(HistoryLog.PAUSE.plusSeconds(1)) > 0) {
            lasting.add(field + " = " + was);
          }
        }
      }
      return after;
    }

    private void judge(String seed, Assessment begun) throws IOException {
      List<Edit> newestFirst = SaidAndRecorded.history(folder);
      Map<String, String> state = fields(begun);
      var seen = new HashSet<String>();
      int next = 0;
      for (Edit edit : newestFirst.reversed()) {
        while (edit.at().isAfter(closedAt.get(next))) {
          assertThat(state).as("%s, end of sitting %d", seed, next).isEqualTo(closed.get(next));
          next++;
        }
        assertThat(state.getOrDefault(edit.file() + " " + edit.field(), ""))
            .as("%s: what stood before %s", seed, edit)
            .isEqualTo(edit.before());
        put(state, edit, edit.after());
        seen.add("%s %s = %s".formatted(edit.file(), edit.field(), edit.after()));
      }
      assertThat(state).as(seed).isEqualTo(closed.getLast());
      assertThat(seen).as(seed).containsAll(lasting);
      assertThat(lasting).as(seed).isNotEmpty();
      newestFirst.forEach(edit -> put(state, edit, edit.before()));
      assertThat(state).as("%s, taken back", seed).isEqualTo(fields(begun));
    }
  }
}
