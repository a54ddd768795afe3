import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Prints in one line how much of the program the tests cover: the sums of JaCoCo's table.
public final class Coverage {

  private Coverage() {}

  /// @param arguments the table `jacoco.csv` and the recording of this run, from which it was made
  public static void main(String[] arguments) throws IOException {
    if (!Files.exists(Path.of(arguments[1]))) {
      System.out.println("No test ran, so none says what is covered.");
      return;
    }
    deleteOlder(Path.of(arguments[1]));
    List<String> lines = Files.readAllLines(Path.of(arguments[0]));
    List<String> titles = List.of(lines.getFirst().split(","));
    System.out.printf(
        "Covered by tests: %s %% of the branches, %s %% of the lines; see %s%n",
        percent(lines, titles, "BRANCH"),
        percent(lines, titles, "LINE"),
        Path.of(arguments[0]).resolveSibling("index.html"));
  }

  /// Deletes the records of earlier runs, which are not used.
  private static void deleteOlder(Path recorded) throws IOException {
    try (var all =
        Files.newDirectoryStream(recorded.toAbsolutePath().getParent(), "jacoco-*.exec")) {
      for (Path each : all) {
        if (!each.getFileName().equals(recorded.getFileName())) {
          Files.delete(each);
        }
      }
    }
  }

  private static String percent(List<String> lines, List<String> titles, String of) {
    long covered = sum(lines, titles.indexOf(of + "_COVERED"));
    long missed = sum(lines, titles.indexOf(of + "_MISSED"));
    return "%.1f".formatted(100.0 * covered / (covered + missed));
  }

  private static long sum(List<String> lines, int column) {
    return lines.stream().skip(1).mapToLong(line -> Long.parseLong(line.split(",")[column])).sum();
  }
}
