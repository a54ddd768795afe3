package org.soundings.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Checks the possible results of a power loss for commands whose system calls were recorded:
/// `PowerLossTrial FOLDER`. In it, each command has a folder with the files `before` it and its
/// `calls`. See `src/test/scripts/power-loss-trial`.
///
/// Before the command has reported success, no file may be incomplete, and no existing file may be
/// lost. Afterwards all results must be there.
public final class PowerLossTrial {

  /// How often the disk is checked after each call, each time with another part of the unsynced
  /// data.
  private static final int LOSSES = 80;

  private final Path before;
  private final List<RecordedCall> calls;
  private final Random chance = new Random(7);
  private final Set<String> wrong = new TreeSet<>();
  private int states;
  private int statesAfterwards;

  private PowerLossTrial(Path command) throws IOException {
    before = command.resolve("before");
    calls = RecordedCall.read(command.resolve("calls"), before);
  }

  public static void main(String... arguments) throws IOException {
    List<Path> commands;
    try (Stream<Path> found = Files.list(Path.of(arguments[0]))) {
      commands = found.filter(each -> Files.exists(each.resolve("calls"))).sorted().toList();
    }
    int states = 0;
    int wrong = 0;
    for (Path command : commands) {
      var trial = new PowerLossTrial(command);
      trial.run();
      System.out.printf(
          "%-20s %6d states, %5d after its message, %d wrong%n",
          command.getFileName(), trial.states, trial.statesAfterwards, trial.wrong.size());
      trial.wrong.forEach(each -> System.out.println("  " + each));
      states += trial.states;
      wrong += trial.wrong.size();
    }
    System.out.printf(
        "%d commands, %d states after a loss of power, %d with something torn or lost%n",
        commands.size(), states, wrong);
    if (wrong > 0 || commands.isEmpty()) {
      System.exit(1);
    }
  }

  private void run() throws IOException {
    Map<String, UnsyncedDisk.Left> last = last();
    var disk = new UnsyncedDisk(before);
    Map<String, UnsyncedDisk.Left> first = disk.files();
    boolean isDone = false;
    for (RecordedCall call : calls) {
      disk.make(call);
      isDone = isDone || call instanceof RecordedCall.Say;
      var seen = new HashSet<Object>();
      for (int loss = 0; loss < LOSSES; loss++) {
        Map<String, UnsyncedDisk.Left> left = disk.afterLoss(chance);
        if (seen.add(left)) {
          states++;
          statesAfterwards += isDone ? 1 : 0;
          look(left, first, last, isDone);
        }
      }
    }
    if (!isDone) {
      wrong.add("it said nothing");
    }
  }

  private Map<String, UnsyncedDisk.Left> last() throws IOException {
    var disk = new UnsyncedDisk(before);
    calls.forEach(disk::make);
    return disk.files();
  }

  private void look(
      Map<String, UnsyncedDisk.Left> left,
      Map<String, UnsyncedDisk.Left> first,
      Map<String, UnsyncedDisk.Left> last,
      boolean isDone) {
    left.forEach(
        (path, file) -> {
          if (isPromised(path) && !file.isWhole() && !isAppended(path)) {
            wrong.add(path + " is torn");
          }
        });
    var promised = new ArrayList<>(last.keySet());
    promised.removeIf(path -> !isPromised(path));
    for (String path : promised) {
      UnsyncedDisk.Left file = left.get(path);
      if (file == null && (isDone || first.containsKey(path))) {
        wrong.add(path + (isDone ? " is lost after the message" : " is lost"));
      }
      if (file != null && isDone && file.changes() != last.get(path).changes()) {
        wrong.add(path + " is older than the message");
      }
    }
  }

  /// Whether a file is one of those that must survive.
  private static boolean isPromised(String path) {
    return Stream.of(path.split("/")).noneMatch(name -> name.startsWith(".soundings"));
  }

  /// Whether a crash may leave part of the last lines, which the reader ignores.
  private static boolean isAppended(String path) {
    return path.contains("/history/");
  }
}
