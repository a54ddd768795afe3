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
import org.junit.jupiter.api.Test;

/// Every Java file is formatted by google-java-format 1.37.0. To format them, run `./mvnw test
/// -Dtest=FormattingTest -Dformat=write`.
class FormattingTest {

  private static final List<Path> SOURCES = List.of(Path.of("src"), Path.of("installers"));

  @Test
  void everyFileIsFormatted() throws IOException, FormatterException {
    boolean write = "write".equals(System.getProperty("format"));
    var different = new ArrayList<Path>();
    List<Path> files = javaFiles();
    for (Path file : files) {
      String source = Files.readString(file);
      String formatted = formatted(source);
      if (!formatted.equals(source)) {
        if (write) {
          Files.writeString(file, formatted);
        } else {
          different.add(file);
        }
      }
    }
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

  private static String formatted(String source) throws FormatterException {
    String ordered =
        ImportOrderer.reorderImports(
            RemoveUnusedImports.removeUnusedImports(source), JavaFormatterOptions.Style.GOOGLE);
    return new Formatter().formatSource(ordered);
  }
}
