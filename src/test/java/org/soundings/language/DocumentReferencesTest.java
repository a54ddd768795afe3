package org.soundings.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The README, the tutorial and the how-tos refer only to files that exist and to labels that the
/// window shows.
class DocumentReferencesTest {

  private static final Path README = Path.of("README.md");
  private static final Path DOCUMENTS = Path.of("src/docs");

  /// A link or picture whose target is not a URL and not a heading of the same document.
  private static final Pattern TARGET =
      Pattern.compile("\\]\\((?![a-z]+:)([^)#\\s]+)(?:#[^)\\s]*)?\\)");

  private static final Pattern LABEL = Pattern.compile("\\*\\*([^*]+)\\*\\*");

  /// Labels that come from question packs and not from the program.
  private static final Set<String> FROM_PACKS = Set.of("developer", "operator", "security");

  @Test
  void targetsOfLinksAndPicturesExist() throws IOException {
    var missing = new ArrayList<String>();
    List<Path> files = guides();
    files.add(README);
    for (Path file : files) {
      Path folder = file.toAbsolutePath().getParent();
      TARGET
          .matcher(Files.readString(file))
          .results()
          .map(match -> match.group(1))
          .filter(target -> Files.notExists(folder.resolve(target)))
          .forEach(target -> missing.add(file + ": " + target));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void boldLabelsAreInTheCatalogue() throws IOException {
    var labels = new HashSet<>(FROM_PACKS);
    SourceMessages.read().keySet().forEach(key -> labels.add(label(key.english())));
    var unknown = new ArrayList<String>();
    for (Path file : guides()) {
      LABEL
          .matcher(Files.readString(file))
          .results()
          .map(match -> match.group(1))
          .filter(text -> !labels.contains(label(text)))
          .forEach(text -> unknown.add(file + ": " + text));
    }
    assertThat(unknown).isEmpty();
  }

  /// Without case, and without the dots or the colon at the end.
  private static String label(String text) {
    return text.replaceFirst("\\s*[…:]$", "").toLowerCase(Locale.ROOT);
  }

  private static List<Path> guides() throws IOException {
    var files = new ArrayList<Path>();
    files.add(DOCUMENTS.resolve("tutorial.md"));
    try (Stream<Path> all = Files.list(DOCUMENTS.resolve("how-to"))) {
      all.filter(file -> file.toString().endsWith(".md")).sorted().forEach(files::add);
    }
    return files;
  }
}
