package org.soundings.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.base.Problem;

/// Entries of a translation can record the version of the source that was translated.
/// `-Dtranslations=write` adds this to built-in translations that do not have it. An entry whose
/// source has changed is not updated, so that a person reviews it.
class TranslationStampTest {

  private static final Path OURS = Path.of("questions");
  private static final Pattern ENTRY = Pattern.compile("    [a-z0-9]+([.-][a-z0-9]+)*:");
  private static final Pattern DIGITS = Pattern.compile("set \"of: '([0-9a-f]{8})'");
  private static final String UNKNOWN = "      of: '00000000'";

  @Test
  void theBuiltInTranslationsAreStampedOnRequest() throws IOException {
    assumeTrue("write".equals(System.getProperty("translations")), "not asked to write");
    stamp(OURS);
    assertThat(problems(OURS)).isEmpty();
  }

  @Test
  void stampingAddsNoProblemsAndIsIdempotent(@TempDir Path temporary) throws IOException {
    Path copy = temporary.resolve("questions");
    for (String folder : List.of("threats", "words", "rules")) {
      copy(OURS.resolve(folder), copy.resolve(folder));
    }
    List<Problem> before = problems(copy);
    stamp(copy);
    Path file = copy.resolve("threats/de/09-escape.yaml");
    String stamped = Files.readString(file);
    assertThat(stamped.lines().filter(line -> line.startsWith("      of: '"))).hasSize(3);
    assertThat(stamped).doesNotContain("00000000");
    assertThat(problems(copy)).hasSameSizeAs(before);
    stamp(copy);
    assertThat(Files.readString(file)).isEqualTo(stamped);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  /// Writes wrong digits, then those that the check reports.
  private static void stamp(Path folder) throws IOException {
    for (Path file : translations(folder)) {
      var lines = new ArrayList<String>();
      List<String> old = Files.readAllLines(file);
      for (int i = 0; i < old.size(); i++) {
        lines.add(old.get(i));
        boolean stamped = i + 1 < old.size() && old.get(i + 1).startsWith("      of: ");
        if (ENTRY.matcher(old.get(i)).matches() && !stamped) {
          lines.add(UNKNOWN);
        }
      }
      Files.writeString(file, String.join("\n", lines) + "\n");
    }
    for (Problem problem : problems(folder)) {
      Matcher digits = DIGITS.matcher(problem.hint());
      Path file = folder.resolveSibling(problem.file());
      if (digits.find()) {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        int line = problem.line() - 1;
        if (lines.get(line).equals(UNKNOWN)) {
          lines.set(line, UNKNOWN.replace("00000000", digits.group(1)));
          Files.writeString(file, String.join("\n", lines) + "\n");
        }
      }
    }
  }

  private static List<Path> translations(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> file.getParent().endsWith("de"))
          .toList();
    }
  }

  private static List<Problem> problems(Path folder) {
    return PackReader.read(List.of(folder), "de").problems();
  }
}
