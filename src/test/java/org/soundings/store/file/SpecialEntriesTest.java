package org.soundings.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.RandomAssessments;
import org.soundings.assessment.answer.Answer;
import org.soundings.base.FailureCollector;
import org.soundings.base.Problem;
import org.soundings.base.Progress;
import org.soundings.change.Milestone;
import org.soundings.evidence.Evidence;
import org.soundings.pack.BuiltInLibrary;
import org.soundings.pack.Library;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.draft.FormDraft;
import org.soundings.store.history.Signature;
import org.soundings.yaml.AtomicFolder;

/// Puts a link, a pipe or a device in place of each kind of file and folder of an assessment.
/// Nothing outside is read or written, nothing blocks, and each is reported with its path.
@DisabledOnOs(OS.WINDOWS)
class SpecialEntriesTest {

  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  private static final Signature ANNA = new Signature("Anna", NOW);
  private static final Library LIBRARY = BuiltInLibrary.source();
  private static final Assessment ASSESSMENT = assessmentOfEveryKindOfFile();

  @TempDir private Path temporary;
  private Path folder;
  private Path outside;

  /// What replaces a file or a folder.
  private enum Special {
    LINK {
      @Override
      void put(Path place, Path outside) throws IOException {
        Path moved = outside.resolve("moved");
        Files.move(place, moved);
        Files.createSymbolicLink(place, moved);
      }
    },
    DANGLING_LINK {
      @Override
      void put(Path place, Path outside) throws IOException {
        AtomicFolder.remove(place);
        Files.createSymbolicLink(place, outside.resolve("nothing"));
      }
    },
    PIPE {
      @Override
      void put(Path place, Path outside) throws IOException {
        AtomicFolder.remove(place);
        assumeTrue(isRun("mkfifo", place.toString()), "mkfifo is not there");
      }
    },
    DEVICE {
      @Override
      void put(Path place, Path outside) throws IOException {
        AtomicFolder.remove(place);
        assumeTrue(isRun("mknod", place.toString(), "c", "1", "3"), "no device may be made here");
      }
    };

    abstract void put(Path place, Path outside) throws IOException;

    private static boolean isRun(String... command) throws IOException {
      try {
        return new ProcessBuilder(command).start().waitFor() == 0;
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
    }
  }

  /// Small, because it is written once for each path.
  private static Assessment assessmentOfEveryKindOfFile() {
    return IntStream.range(0, 400)
        .mapToObj(seed -> new RandomAssessments(new Random(seed)).after(22))
        .filter(each -> AssessmentPart.of(each).keySet().containsAll(AssessmentPart.files()))
        .filter(each -> each.evidence().values().stream().anyMatch(e -> e.file().isPresent()))
        .filter(each -> !each.decisions().isEmpty() && !each.sessions().isEmpty())
        .filter(each -> !each.answers().isEmpty())
        .min(Comparator.comparing(each -> AssessmentPart.of(each).size()))
        .orElseThrow();
  }

  private Path make() throws IOException {
    Path made = temporary.resolve("made");
    try (var opened = AssessmentFolder.create(made, ASSESSMENT)) {
      for (Evidence each : ASSESSMENT.evidence().values()) {
        Optional<Path> file = opened.evidence().file(each);
        if (file.isPresent()) {
          Files.writeString(file.get(), "evidence");
        }
      }
      save(opened, "first");
      opened.createMilestone(milestone("One"));
      opened.keep(List.of(draft("begun")));
    }
    return made;
  }

  private void copy(Path made, String name) throws IOException {
    folder = temporary.resolve(name);
    outside = Files.createDirectory(temporary.resolve(name + "-outside"));
    Files.writeString(outside.resolve("secret"), "outside the folder");
    try (Stream<Path> all = Files.walk(made)) {
      for (Path each : all.toList()) {
        Files.copy(each, folder.resolve(made.relativize(each).toString()));
      }
    }
  }

  private static void save(AssessmentFolder opened, String conclusion) throws IOException {
    Assessment now = opened.assessment();
    for (Answer answer : now.answers().values()) {
      now = now.withAnswer(answer.withConclusion(conclusion + " conclusion"));
    }
    now = now.withAnswer(Answer.open("core", "core-new").withConclusion(conclusion));
    now = new RandomAssessments(new Random(conclusion.length())).edited(now);
    opened.save(now.withProfile(now.profile().withTitle(conclusion)), ANNA);
  }

  private static FormDraft draft(String title) {
    return new FormDraft("evidence", "", new TreeMap<>(Map.of("title", title)));
  }

  private static Milestone milestone(String name) {
    return Milestone.of(name, "", new Milestone.Maker("Anna", "test"), LIBRARY, ASSESSMENT, NOW);
  }

  /// The first of each kind of entry: of `answers/core` and `answers/other`, one.
  private static List<String> places(Path folder) throws IOException {
    var kinds = new TreeMap<String, String>();
    try (Stream<Path> all = Files.walk(folder, 3)) {
      all.filter(each -> !each.equals(folder))
          .map(each -> folder.relativize(each).toString())
          .filter(place -> !place.equals(".gitignore"))
          .sorted()
          .forEach(place -> kinds.putIfAbsent(kind(place), place));
    }
    return List.copyOf(kinds.values());
  }

  private static String kind(String place) {
    String[] names = place.split("/");
    boolean isStored = names.length == 3 && names[0].equals("evidence");
    return isStored || names.length == 1
        ? names[0] + "/" + names[names.length - 1]
        : names[0] + "/" + names.length;
  }

  private static Map<String, String> contents(Path root) throws IOException {
    var contents = new TreeMap<String, String>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path each : all.toList()) {
        String text =
            Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS) ? Files.readString(each) : "";
        contents.put(root.relativize(each).toString(), text);
      }
    }
    return contents;
  }

  @ParameterizedTest
  @EnumSource(Special.class)
  void specialEntriesAreReportedAndNeverFollowed(Special special) throws IOException {
    Path made = make();
    List<String> places = places(made);
    assertThat(places)
        .contains("answers", "evidence", "history", "milestones", ".soundings.lock")
        .hasSizeGreaterThan(20);
    for (String place : places) {
      copy(made, "copy-" + places.indexOf(place));
      special.put(folder.resolve(place), outside);
      Map<String, String> before = contents(outside);
      assertTimeoutPreemptively(Duration.ofSeconds(30), () -> readAndWrite(place), place);
      assertThat(contents(outside)).as("outside, for %s", place).isEqualTo(before);
    }
  }

  private void readAndWrite(String place) throws IOException {
    var opened = AssessmentFolder.open(folder, Progress.unwatched());
    var problems = new ArrayList<Problem>(opened.problems());
    var refused = new ArrayList<IOException>();
    try (AssessmentFolder read = opened.value()) {
      problems.addAll(read.history().all().problems());
      problems.addAll(read.milestones().list().problems());
      read.changesByOthers().files();
      attempt(refused, () -> read.conflicts().leftAside());
      attempt(refused, () -> save(read, "second"));
      attempt(refused, () -> read.createMilestone(milestone("Two")));
      attempt(refused, () -> read.keep(List.of(draft("later"))));
      attempt(refused, () -> read.evidence().reserveId(read.assessment()));
    } catch (IOException e) {
      refused.add(e);
    }
    assertThat(problems)
        .as("problems for %s, refused %s", place, refused)
        .anyMatch(
            each ->
                each.file().startsWith(place)
                    && (each.isError() || place.startsWith("milestones/")));
  }

  private static void attempt(List<IOException> refused, FailureCollector.Step step) {
    try {
      step.run();
    } catch (IOException e) {
      refused.add(e);
    }
  }
}
