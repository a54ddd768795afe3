package org.soundings.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.soundings.assessment.Assessment;
import org.soundings.base.Loaded;
import org.soundings.base.Progress;
import org.soundings.change.Milestone;
import org.soundings.pack.BuiltInLibrary;
import org.soundings.pack.Library;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.Milestones;
import org.soundings.store.file.FolderLayout;

/// Kills a process that creates one milestone after the other at random moments (SIGKILL), and
/// checks the files: every milestone must be complete and unchanged, and no incomplete one may be
/// left after the folder was opened again.
///
/// Run by `src/test/scripts/kill-trial milestone [ROUNDS]`. Exit code 1 if any milestone was
/// incomplete.
final class CreateMilestoneKillTrial {

  private static final Path SAMPLE = Path.of("questions/core/example");

  private CreateMilestoneKillTrial() {}

  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 2) {
      createForEver(Path.of(arguments[1]));
    }
    int rounds = arguments.length == 0 ? 50 : Integer.parseInt(arguments[0]);
    Path folder = Files.createTempDirectory("soundings-milestone-trial").resolve("assessment");
    Assessment sample = AssessmentFolder.read(SAMPLE, Progress.unwatched()).value();
    AssessmentFolder.create(folder, sample).close();
    var random = new Random(20261124);
    int half = 0;
    int leftovers = 0;
    for (int round = 0; round < rounds; round++) {
      kill(folder, random);
      leftovers += temporary(folder);
      AssessmentFolder.open(folder, Progress.unwatched()).value().close();
      Loaded<List<Milestones.Line>> found = new Milestones(folder).list();
      found.problems().forEach(System.out::println);
      half += found.problems().size() + temporary(folder);
    }
    System.out.printf(
        "%d kills, %d milestones, %d kills in the middle of one, %d half or changed%n",
        rounds, new Milestones(folder).list().value().size(), leftovers, half);
    System.exit(half == 0 ? 0 : 1);
  }

  /// Lets a process create milestones for a while, and kills it.
  private static void kill(Path folder, Random random) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                CreateMilestoneKillTrial.class.getName(),
                "create",
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var reader = process.inputReader()) {
      reader.readLine();
      Thread.sleep(random.nextInt(3_000));
      process.destroyForcibly();
      process.waitFor();
    }
  }

  private static long temporary(Path folder) throws IOException {
    Path milestones = folder.resolve(FolderLayout.MILESTONES);
    if (!Files.isDirectory(milestones)) {
      return 0;
    }
    try (Stream<Path> found = Files.list(milestones)) {
      return found.filter(each -> each.getFileName().toString().startsWith(".")).count();
    }
  }

  private static void createForEver(Path folder) throws IOException {
    Library library = BuiltInLibrary.source();
    try (var opened = AssessmentFolder.open(folder, Progress.unwatched()).value()) {
      System.out.println("begun");
      while (true) {
        opened.createMilestone(
            Milestone.of(
                "Trial",
                "",
                new Milestone.Maker("", "trial"),
                library,
                opened.assessment(),
                Instant.EPOCH));
      }
    }
  }
}
