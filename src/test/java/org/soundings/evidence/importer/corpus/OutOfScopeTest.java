package org.soundings.evidence.importer.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.soundings.base.Progress;
import org.soundings.evidence.importer.Importer;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.SourceFile;
import org.soundings.evidence.importer.registry.Importers;

/// A file without an importer is not mistaken for another format, and is rejected with a message.
@Tag("corpus")
class OutOfScopeTest {

  @Test
  void unsupportedFilesAreRejectedWithAMessage() throws IOException {
    assumeTrue(Files.isDirectory(CorpusTest.CORPUS), "there is no corpus beside the project");
    var wrong = new ArrayList<String>();
    int refused = 0;
    for (CorpusFile file : CorpusTest.files()) {
      if (Expectations.ALL.stream().noneMatch(expectation -> expectation.covers(file))) {
        Outline outline = Outline.of(SourceFile.of(file.path(), Progress.unwatched()));
        var taken = Importers.recognise(outline).map(Importer::format);
        String guess = Importers.guess(outline);
        if (taken.isPresent() || !guess.matches("[A-Z].{10,}\\.")) {
          wrong.add("%s: %s, %s".formatted(file.name(), taken, guess));
        }
        refused++;
      }
    }
    System.out.printf(
        "%d files that no importer is made for, %d not refused%n", refused, wrong.size());
    assertThat(refused).isGreaterThan(100);
    assertThat(wrong).isEmpty();
  }
}
