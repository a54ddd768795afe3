package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soundings.base.Progress;
import org.soundings.store.AssessmentFolder;
import org.soundings.ui.Notice;

/// A copy is a copy: whoever makes one goes on where they were, unless nothing can be written
/// there. Each piece of work, and what it tells, waits until the test runs it.
class SavingACopyTest extends HeldBackProgram {

  private Path copy;

  @BeforeEach
  void chooseWhere() {
    copy = home.resolve("copies/one");
    stage.asked = Optional.of(copy.getParent());
  }

  @Test
  void leavesPeopleWhereTheyAreAndOffersToGoOnInTheCopy() {
    program.open(folder);
    runEverything();
    program.saveCopy();
    runEverything();
    assertThat(shown()).containsExactly(folder);
    Notice told = notices.shown().getFirst();
    assertThat(told.text()).isEqualTo("The copy is %s.".formatted(copy));
    told.offer().orElseThrow().action().run();
    runEverything();
    assertThat(shown()).containsExactly(folder, copy);
  }

  @Test
  void makesOneWhereItIsAskedForTwice() {
    program.open(folder);
    runEverything();
    program.saveCopy();
    program.saveCopy();
    runEverything();
    assertThat(copy).exists();
    assertThat(copy.resolveSibling("one 2")).doesNotExist();
    program.saveCopy();
    runEverything();
    assertThat(copy.resolveSibling("one 2")).as("once the first is there").exists();
  }

  @Test
  void takesWhatWasTypedLastAlong() throws IOException {
    program.open(folder);
    runEverything();
    stage
        .shown
        .getFirst()
        .workbench()
        .edit("title", now -> now.withProfile(now.profile().withTitle("Typed just now")));
    program.saveCopy();
    runEverything();
    assertThat(copy.resolve("assessment.yaml")).content().contains("Typed just now");
  }

  @Test
  void goesOnInTheCopyOfAFolderThatCannotBeWritten() throws IOException {
    try (var held = AssessmentFolder.open(folder, Progress.unwatched()).value()) {
      assertThat(held.whyReadOnly()).isEmpty();
      program.open(folder);
      runEverything();
      program.saveCopy();
      runEverything();
    }
    assertThat(shown()).containsExactly(folder, copy);
    assertThat(notices.shown()).extracting(Notice::offer).containsExactly(Optional.empty());
  }

  private List<Path> shown() {
    return stage.shown.stream().map(open -> open.folder().path()).toList();
  }
}
