package org.soundings.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.save.SaveState;
import org.soundings.assessment.RandomAssessments;
import org.soundings.pack.BuiltInLibrary;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.history.Edit;

/// Every finished text that was in a file is in the history, even if the same person replaced it a
/// moment later.
class FinishedWordsTest {

  private static final Library LIBRARY = BuiltInLibrary.source();

  @TempDir private Path temporary;
  private final LinkedBlockingQueue<SaveState> states = new LinkedBlockingQueue<>();
  private final Question question = LIBRARY.question("core-non-root").orElseThrow();
  private OpenAssessment open;

  @BeforeEach
  void begin() throws IOException {
    open =
        new OpenAssessment(
            LIBRARY,
            AssessmentFolder.create(temporary.resolve("review"), RandomAssessments.empty()),
            Clock.systemUTC(),
            Runnable::run);
    open.setAuthor("Anna");
    open.autosave().observe(states::add);
  }

  @AfterEach
  void end() throws IOException {
    open.close();
  }

  @Test
  void undoneTextIsInTheHistory() throws Exception {
    type("Sl");
    type("Slowly typed words.");
    open.workbench().undo();
    saved();
    assertThat(conclusions()).contains("Slowly typed words.");
    assertUnbroken();
  }

  @Test
  void textUndoneBeforeSavingIsInTheHistory() throws Exception {
    open.type("conclusion", question, "conclusion", answer -> answer.withConclusion("Finished."));
    open.endTyping();
    open.workbench().undo();
    saved();
    assertThat(conclusions()).contains("Finished.");
    assertUnbroken();
  }

  @Test
  void textOverwrittenAfterLeavingTheFieldIsInTheHistory() throws Exception {
    type("Fi");
    type("First, in full.");
    open.endTyping();
    type("S");
    type("Second.");
    assertThat(conclusions()).contains("First, in full.");
    assertUnbroken();
  }

  @Test
  void textOverwrittenWithinTheFieldIsInTheHistory() throws Exception {
    type("F");
    type("First sentence, said in full by the operator.");
    type("S");
    type("Second sentence.");
    assertThat(conclusions()).contains("First sentence, said in full by the operator.");
    assertUnbroken();
  }

  @Test
  void leavingTheFieldRecordsTheText() throws Exception {
    type("Fi");
    type("First, in full.");
    states.clear();
    open.endTyping();
    Path history = temporary.resolve("review/history");
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!text(history).contains("First, in full.")) {
      assertThat(System.nanoTime()).as("waited for the history").isLessThan(until);
      Thread.onSpinWait();
    }
  }

  private void type(String conclusion) throws InterruptedException {
    open.type("conclusion", question, "conclusion", answer -> answer.withConclusion(conclusion));
    saved();
  }

  private void saved() throws InterruptedException {
    for (SaveState state = states.poll(20, TimeUnit.SECONDS);
        !(state instanceof SaveState.IsSaved);
        state = states.poll(20, TimeUnit.SECONDS)) {
      assertThat(state).as("waited for what was typed to be saved").isNotNull();
    }
  }

  private static String text(Path folder) throws IOException {
    var all = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  private List<String> conclusions() throws IOException {
    return edits().stream().map(Edit::after).toList();
  }

  /// Newest first: each edit starts with the result of the previous one.
  private void assertUnbroken() throws IOException {
    List<Edit> edits = edits();
    for (int at = 1; at < edits.size(); at++) {
      assertThat(edits.get(at - 1).before()).isEqualTo(edits.get(at).after());
    }
  }

  private List<Edit> edits() throws IOException {
    return open.folder().history().of(question.pack(), question.id()).value().stream()
        .filter(edit -> edit.field().equals("conclusion"))
        .toList();
  }
}
