package org.soundings.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A command that needs neither levels nor support by evidence does not read evidence files. The
/// file here is too large to be read within the time limit. It is sparse, so it takes no space on
/// disk.
class LargeEvidenceTest extends CommandTest {

  private static final long SIZE = 1L << 38;
  private static final Duration LONG = Duration.ofSeconds(30);

  @BeforeEach
  void showALargeFile() throws IOException {
    begin();
    Path small = temporary.resolve("memory.txt");
    Files.writeString(small, "none\n");
    assertThat(run("add", folder, "--title", "Memory", "--file", small.toString())).isZero();
    Path stored = Path.of(folder).resolve("evidence/E-001/memory.txt");
    Files.delete(stored);
    Set<StandardOpenOption> options =
        EnumSet.of(
            StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE);
    try (SeekableByteChannel file = Files.newByteChannel(stored, options)) {
      file.position(SIZE - 1).write(ByteBuffer.wrap(new byte[1]));
    }
  }

  @Test
  void commandsThatNeedNoEvidenceFilesDoNotReadThem() {
    for (List<String> words :
        List.of(
            List.of("set", folder, "core-host-mounts", "--conclusion", "No host directory"),
            List.of("history", folder),
            List.of("search", folder, "mounts"),
            List.of("add", folder, "--title", "Said", "--statement", "None."),
            List.of("packs", folder),
            List.of("validity", folder),
            List.of("milestones", folder),
            List.of("rewordings", folder),
            List.of("risk-matrix", folder))) {
      assertTimeoutPreemptively(
          LONG, () -> assertThat(run(words.toArray(String[]::new))).as(words + err).isZero());
    }
  }
}
