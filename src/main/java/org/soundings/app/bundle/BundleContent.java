package org.soundings.app.bundle;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.soundings.yaml.YamlReader;

/// The files of a bundle, packed or unpacked. Nothing is written.
interface BundleContent extends AutoCloseable {

  /// More files than any assessment has. A bundle with more is refused.
  int MOST_FILES = 100_000;

  /// Paths with `/` as separator, in order.
  List<String> names();

  /// What is wrong with the bundle as a container, one sentence each.
  List<String> troubles();

  InputStream open(String name) throws IOException;

  /// The whole file as text.
  ///
  /// @throws IOException if it is larger than any file that Soundings writes
  default String text(String name) throws IOException {
    try (InputStream in = open(name)) {
      byte[] read = in.readNBytes(YamlReader.LARGEST_FILE + 1);
      if (read.length > YamlReader.LARGEST_FILE) {
        throw new IOException(
            tr(
                "%s is too large to read, so the check was stopped. No file was changed. Restore the original file.",
                name));
      }
      return new String(read, StandardCharsets.UTF_8);
    }
  }

  @Override
  void close() throws IOException;

  /// Whether a path stays inside: relative, without `..`, drives or backslashes.
  static boolean staysInside(String name) {
    return !name.isEmpty()
        && !name.startsWith("/")
        && name.indexOf('\\') < 0
        && name.indexOf(':') < 0
        && name.chars().noneMatch(c -> c < ' ')
        && Stream.of(name.split("/", -1))
            .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
  }

  /// A zip file.
  static BundleContent ofZip(Path file) throws IOException {
    var zip = new ZipFile(file.toFile());
    var entries = new TreeMap<String, ZipEntry>();
    var troubles = new ArrayList<String>();
    if (zip.size() > MOST_FILES) {
      zip.close();
      throw new IOException(
          tr(
              "%s contains more than %,d files and was not checked. Use a smaller evidence bundle.",
              file, MOST_FILES));
    }
    zip.stream()
        .filter(entry -> !entry.isDirectory())
        .forEach(entry -> add(entry, entries, troubles));
    return new Zip(zip, entries, List.copyOf(troubles));
  }

  private static void add(ZipEntry entry, Map<String, ZipEntry> entries, List<String> troubles) {
    if (!staysInside(entry.getName())) {
      troubles.add(tr("“%s” points outside the bundle and was not read.", entry.getName()));
    } else if (entries.putIfAbsent(entry.getName(), entry) != null) {
      troubles.add(tr("%s occurs twice in the bundle.", entry.getName()));
    }
  }

  /// A folder. Links in it are not followed.
  ///
  /// @param part only files below this folder, or "" for all
  static BundleContent ofFolder(Path folder, String part) throws IOException {
    var names = new ArrayList<String>();
    var troubles = new ArrayList<String>();
    Path root = part.isEmpty() ? folder : folder.resolve(part);
    if (Files.isDirectory(root)) {
      try (Stream<Path> walk = Files.walk(root)) {
        for (Path path : (Iterable<Path>) walk.sorted()::iterator) {
          add(path, folder.relativize(path).toString().replace('\\', '/'), names, troubles);
        }
      }
    }
    return new Folder(folder, List.copyOf(names), List.copyOf(troubles));
  }

  private static void add(Path path, String name, List<String> names, List<String> troubles) {
    if (Files.isSymbolicLink(path)) {
      troubles.add(tr("%s is a link and was not followed.", name));
    } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      names.add(name);
    } else if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      troubles.add(tr("%s is not a regular file and was not read.", name));
    }
  }

  record Zip(ZipFile zip, Map<String, ZipEntry> entries, List<String> troubles)
      implements BundleContent {
    @Override
    public List<String> names() {
      return List.copyOf(entries.keySet());
    }

    @Override
    public InputStream open(String name) throws IOException {
      ZipEntry entry = entries.get(name);
      if (entry == null) {
        throw new IOException(tr("%s does not exist.", name));
      }
      return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }
  }

  record Folder(Path folder, List<String> names, List<String> troubles) implements BundleContent {
    @Override
    public InputStream open(String name) throws IOException {
      return Files.newInputStream(folder.resolve(name));
    }

    @Override
    public void close() {}
  }
}
