package org.soundings.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.RandomAssessments;
import org.soundings.assessment.answer.Answer;

class WorkbenchTest {

  private final Workbench workbench = new Workbench(RandomAssessments.empty());

  private void conclude(String text) {
    workbench.type(
        "typing in the conclusion",
        "core-non-root/conclusion",
        a -> a.withAnswer(a.answer("core", "core-non-root").withConclusion(text)));
  }

  @Test
  void undoingTheOnlyEditRestoresTheCleanState() {
    Assessment before = workbench.current();
    workbench.edit("change of title", a -> a.changing(p -> p.withTitle("New")));
    assertThat(workbench.undoName()).contains("change of title");
    workbench.undo();
    assertThat(workbench.current()).isEqualTo(before);
    assertThat(workbench.canUndo()).isFalse();
    assertThat(workbench.redoName()).contains("change of title");
  }

  @Test
  void anEditWithoutAChangeCreatesNoUndoStep() {
    var told = new ArrayList<Assessment>();
    workbench.observe(told::add);
    workbench.edit("nothing", a -> a.withAnswer(Answer.open("core", "core-non-root")));
    assertThat(workbench.canUndo()).isFalse();
    assertThat(told).isEmpty();
  }

  @Test
  void continuousTypingIsOneUndoStep() {
    conclude("W");
    conclude("We");
    conclude("We use");
    workbench.endTyping();
    conclude("We use 10001");
    workbench.undo();
    assertThat(workbench.current().answer("core", "core-non-root").conclusion())
        .isEqualTo("We use");
    workbench.undo();
    assertThat(workbench.current().answer("core", "core-non-root").isUntouched()).isTrue();
    assertThat(workbench.canUndo()).isFalse();
  }

  @Test
  void typingAndDeletingLeavesNoUndoStep() {
    conclude("W");
    conclude("");
    assertThat(workbench.canUndo()).isFalse();
  }

  @Test
  void aNewEditClearsRedo() {
    workbench.edit("first", a -> a.changing(p -> p.withTitle("First")));
    workbench.undo();
    workbench.edit("second", a -> a.changing(p -> p.withTitle("Second report")));
    assertThat(workbench.redoName()).isEmpty();
  }

  @Test
  void randomEditsUndoAndRedoExactly() {
    for (int seed = 0; seed < 140; seed++) {
      assertEveryRandomSequenceGoesBackAndForthExactly(seed);
    }
  }

  @Test
  @Tag("thorough")
  void manyMoreRandomEditsUndoAndRedoExactly() {
    for (int seed = 140; seed < 400; seed++) {
      assertEveryRandomSequenceGoesBackAndForthExactly(seed);
    }
  }

  private void assertEveryRandomSequenceGoesBackAndForthExactly(int seed) {
    var random = new Random(seed);
    var edits = new RandomAssessments(random);
    var bench = new Workbench(RandomAssessments.empty());
    List<Assessment> past = new ArrayList<>(List.of(bench.current()));
    for (int i = 0; i < 25; i++) {
      if (random.nextInt(4) == 0 && past.size() > 1) {
        Assessment last = past.removeLast();
        bench.undo();
        assertThat(bench.current()).isEqualTo(past.getLast());
        bench.redo();
        assertThat(bench.current()).isEqualTo(last);
        bench.undo();
      } else {
        bench.edit("edit", edits::edited);
        if (!bench.current().equals(past.getLast())) {
          past.add(bench.current());
        }
      }
    }
    while (bench.canUndo()) {
      assertThat(bench.current()).as("seed %d", seed).isEqualTo(past.removeLast());
      bench.undo();
    }
    assertThat(past).as("seed %d", seed).containsExactly(bench.current());
  }

  @Test
  void aNotedFactSurvivesUndoAndRedoWithoutAStepOfItsOwn() {
    conclude("We use 10001");
    workbench.edit("change of title", a -> a.changing(p -> p.withTitle("New")));
    workbench.undo();
    Assessment inFront = workbench.current();
    workbench.note(a -> a.changing(p -> p.withOccasion("autumn")));
    assertThat(workbench.current()).isEqualTo(inFront.changing(p -> p.withOccasion("autumn")));
    assertThat(workbench.undoName()).contains("typing in the conclusion");
    assertThat(workbench.redoName()).contains("change of title");
    workbench.undo();
    assertThat(workbench.current().profile().occasion()).isEqualTo("autumn");
    assertThat(workbench.canUndo()).isFalse();
    workbench.redo();
    workbench.redo();
    assertThat(workbench.current())
        .isEqualTo(inFront.changing(p -> p.withOccasion("autumn").withTitle("New")));
  }

  @Test
  void aNotedFactDoesNotSplitContinuousTyping() {
    conclude("We");
    workbench.note(a -> a.changing(p -> p.withOccasion("autumn")));
    conclude("We use 10001");
    workbench.undo();
    assertThat(workbench.current())
        .isEqualTo(RandomAssessments.empty().changing(p -> p.withOccasion("autumn")));
  }

  @Test
  void twoHundredNamedStepsCanBeUndone() {
    for (int step = 0; step < 200; step++) {
      String title = "Title " + step;
      workbench.edit("step " + step, a -> a.changing(p -> p.withTitle(title)));
    }
    for (int step = 199; step >= 0; step--) {
      assertThat(workbench.undoName()).contains("step " + step);
      workbench.undo();
    }
    assertThat(workbench.current()).isEqualTo(RandomAssessments.empty());
  }
}
