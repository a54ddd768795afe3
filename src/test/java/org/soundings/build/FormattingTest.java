package org.soundings.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.soundings.base.Digest;

/// Every Java file is formatted as google-java-format 1.37.0 does it. To format them, run `./mvnw
/// test -Dtest=FormattingTest -Dformat=write`.
class FormattingTest {

  private static final List<Path> SOURCES = List.of(Path.of("src"), Path.of("installers"));

  /// Hashes of texts that this version left as they are: they need not be formatted again.
  private static final Path KNOWN = Path.of("target", "formatted");

  @Test
  void everyFileIsFormatted() throws IOException, FormatterException {
    boolean write = "write".equals(System.getProperty("format"));
    Set<String> known = Files.exists(KNOWN) ? Set.copyOf(Files.readAllLines(KNOWN)) : Set.of();
    var hashes = new TreeSet<String>();
    var different = new ArrayList<Path>();
    List<Path> files = javaFiles();
    for (Path file : files) {
      String source = Files.readString(file);
      String formatted = known.contains(hash(source)) ? source : formatted(source);
      hashes.add(hash(formatted));
      if (!formatted.equals(source)) {
        if (write) {
          Files.writeString(file, formatted);
        } else {
          different.add(file);
        }
      }
    }
    Files.write(KNOWN, hashes);
    assertThat(files).hasSizeGreaterThan(80);
    assertThat(different)
        .as("format them with: ./mvnw test -Dtest=FormattingTest -Dformat=write")
        .isEmpty();
  }

  private static List<Path> javaFiles() throws IOException {
    var files = new ArrayList<Path>();
    for (Path source : SOURCES) {
      try (var found = Files.walk(source)) {
        found.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
      }
    }
    return files;
  }

  /// Another version of the formatter lies in another jar, and gives other hashes.
  private static String hash(String source) {
    return Digest.of(Formatter.class.getProtectionDomain().getCodeSource().getLocation() + source)
        .hex();
  }

  private static String formatted(String source) throws FormatterException {
    String ordered =
        ImportOrderer.reorderImports(
            RemoveUnusedImports.removeUnusedImports(source), JavaFormatterOptions.Style.GOOGLE);
    return new Formatter().formatSource(ordered);
  }
}
