package org.soundings.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A system call of a program that changed files, as `strace -f -y` recorded it.
sealed interface RecordedCall {

  record MakeFolder(Path path) implements RecordedCall {}

  /// Opens a file, and creates it if it is missing.
  record MakeFile(Path path) implements RecordedCall {}

  /// Changes the content of a file: a write, a truncation, a copy.
  record Change(Path path) implements RecordedCall {}

  record Sync(Path path) implements RecordedCall {}

  record Rename(Path from, Path to) implements RecordedCall {}

  record Remove(Path path) implements RecordedCall {}

  /// Prints a message to the user.
  record Say() implements RecordedCall {}

  /// `1234 write(5</a/b>, ""..., 10) = 10`. Failed calls return less than 0.
  Pattern LINE = Pattern.compile("(\\d+) +(\\w+)\\((.*)\\) += (-?\\d+).*");

  Pattern UNFINISHED = Pattern.compile("(\\d+) +(.*) <unfinished \\.\\.\\.>");
  Pattern RESUMED = Pattern.compile("(\\d+) +<\\.\\.\\. \\w+ resumed>(.*)");
  Pattern NAMED = Pattern.compile("\"([^\"]*)\"");
  Pattern OPENED = Pattern.compile("(\\d+)<([^>]*)>");

  /// Reads a recording, in the order in which the calls ended.
  ///
  /// @param folder where the program was run
  static List<RecordedCall> read(Path recording, Path folder) throws IOException {
    var begun = new HashMap<String, String>();
    var calls = new ArrayList<RecordedCall>();
    for (String line : Files.readAllLines(recording)) {
      whole(line, begun).flatMap(call -> parse(call, folder)).ifPresent(calls::add);
    }
    return List.copyOf(calls);
  }

  private static Optional<String> whole(String line, Map<String, String> begun) {
    Matcher unfinished = UNFINISHED.matcher(line);
    if (unfinished.matches()) {
      begun.put(unfinished.group(1), unfinished.group(2));
      return Optional.empty();
    }
    Matcher resumed = RESUMED.matcher(line);
    return resumed.matches()
        ? Optional.ofNullable(begun.remove(resumed.group(1)))
            .map(start -> resumed.group(1) + " " + start + resumed.group(2))
        : Optional.of(line);
  }

  private static Optional<RecordedCall> parse(String line, Path folder) {
    Matcher call = LINE.matcher(line);
    if (!call.matches() || call.group(4).startsWith("-")) {
      return Optional.empty();
    }
    String given = call.group(3);
    return switch (call.group(2)) {
      case "mkdir" -> Optional.of(new MakeFolder(named(given, 0, folder)));
      case "openat" ->
          given.contains("O_CREAT")
              ? Optional.of(new MakeFile(named(given, 0, folder)))
              : Optional.empty();
      case "rename", "renameat", "renameat2" ->
          Optional.of(new Rename(named(given, 0, folder), named(given, 1, folder)));
      case "unlink", "unlinkat", "rmdir" -> Optional.of(new Remove(named(given, 0, folder)));
      case "write", "writev", "pwrite64" -> written(opened(given, 0));
      case "ftruncate" -> change(opened(given, 0));
      case "copy_file_range" -> change(opened(given, 1));
      case "sendfile" -> change(opened(given, 0));
      case "fsync", "fdatasync" -> Optional.of(new Sync(Path.of(opened(given, 0).group(2))));
      default -> Optional.empty();
    };
  }

  private static Optional<RecordedCall> written(MatchResult opened) {
    return opened.group(1).equals("1") ? Optional.of(new Say()) : change(opened);
  }

  private static Optional<RecordedCall> change(MatchResult opened) {
    String path = opened.group(2);
    return path.startsWith("/") ? Optional.of(new Change(Path.of(path))) : Optional.empty();
  }

  private static Path named(String given, int number, Path folder) {
    return folder.resolve(NAMED.matcher(given).results().toList().get(number).group(1));
  }

  private static MatchResult opened(String given, int number) {
    return OPENED.matcher(given).results().toList().get(number);
  }
}
