package org.soundings.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;

/// Others save a file in the very moments in which ours is on its way to its place.
class ChangedMeanwhileTest extends AnsweredFolder {

  private static final int ROUNDS = 60;
  private static final long STEP = 200_000;

  @Test
  void theirsIsSeenUntilTheVeryLastStep() throws Exception {
    int lost = 0;
    Path folder = folderWithAnAnswer();
    Path file = folder.resolve(ANSWER);
    try (var opened = open(folder).value()) {
      for (int round = 0; round < ROUNDS; round++) {
        String theirs = "Theirs %s.".formatted(round);
        long at = System.nanoTime() + round * STEP;
        Thread others = Thread.ofPlatform().start(() -> say(file, theirs, at));
        opened.save(opened.assessment().withAnswer(answer("Ours " + round)), ANNA);
        others.join();
        lost += Files.readString(file).contains(theirs) ? 0 : 1;
        if (opened.conflicts().aside().isEmpty()) {
          opened.save(opened.assessment().withAnswer(answer("Ours again " + round)), ANNA);
        }
        opened.conflicts().keepOurs(ANSWER, ANNA);
      }
    }
    // No system looks and puts a file into its place in one step.
    assertThat(lost).isLessThan(ROUNDS / 10);
  }

  /// At a moment, in one step, as an editor does.
  private static void say(Path file, String words, long at) {
    while (System.nanoTime() < at) {
      Thread.onSpinWait();
    }
    try {
      Path beside = file.resolveSibling("theirs.tmp");
      Files.writeString(
          beside,
          Files.readString(file).replaceFirst("(?m)^conclusion: .*", "conclusion: " + words));
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
