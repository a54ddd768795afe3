package org.soundings.app.bundle;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipException;
import org.soundings.app.FileError;
import org.soundings.app.evidence.DamagedZip;
import org.soundings.app.evidence.StoredFindings;
import org.soundings.base.Progress;
import org.soundings.base.Sha256;
import org.soundings.evidence.importer.SourceFile;
import org.soundings.store.AssessmentFolder;
import org.soundings.yaml.YamlReader;

/// Checks that evidence is unchanged: a bundle against its list of hashes, and stored files against
/// the hashes recorded when they were added.
public final class BundleCheck {

  /// The most bytes to read. An archive can declare more than any disk holds.
  private static final long MOST_BYTES = 64L * 1024 * 1024 * 1024;

  private final BundleContent content;
  private final Progress progress;
  private final List<String> problems = new ArrayList<>();
  private final Map<String, String> found = new TreeMap<>();
  private long bytes;

  private BundleCheck(BundleContent content, Progress progress) {
    this.content = content;
    this.progress = progress;
    problems.addAll(content.troubles());
  }

  /// The result of a check.
  ///
  /// @param problems a sentence for each file that is missing, changed or extra
  /// @param files how many files were checked
  /// @param sums the SHA-256 of the list of hashes, to compare with the value from the sender;
  ///   empty for an assessment folder, which has no such list
  public record Result(List<String> problems, int files, Optional<String> sums) {
    public Result {
      problems = List.copyOf(problems);
    }
  }

  /// Checks a bundle, an unpacked bundle or an assessment folder.
  ///
  /// @throws IOException if it is none of these or cannot be read
  public static Result of(Path place, Progress progress) throws IOException {
    if (!Files.exists(place)) {
      throw new NoSuchFileException(place.toString());
    }
    if (Files.isRegularFile(place)) {
      try (BundleContent content = BundleContent.ofZip(place)) {
        return new BundleCheck(content, progress).bundle(place);
      } catch (ZipException e) {
        throw new IOException(
            tr(
                "%s is not a valid evidence bundle: %s. Specify another file, or obtain a new copy.",
                place, DamagedZip.words(e)),
            e);
      }
    }
    if (AssessmentFolder.isAssessment(place)) {
      try (BundleContent content = BundleContent.ofFolder(place, "evidence")) {
        return new BundleCheck(content, progress).assessment();
      }
    }
    try (BundleContent content = BundleContent.ofFolder(place, "")) {
      return new BundleCheck(content, progress).bundle(place);
    }
  }

  private Result bundle(Path place) throws IOException {
    if (!content.names().contains(EvidenceBundle.SUMS)) {
      throw new IOException(
          tr(
              "%s contains no %s, so it is not an evidence bundle. Specify an evidence bundle or an assessment folder.",
              place, EvidenceBundle.SUMS));
    }
    digestAll();
    Map<String, String> sums = HashList.read(content.text(EvidenceBundle.SUMS), problems);
    compare(sums);
    for (String name : content.names()) {
      if (!sums.containsKey(name) && !name.equals(EvidenceBundle.SUMS)) {
        problems.add(tr("%s is unexpected: it is not listed in %s.", name, EvidenceBundle.SUMS));
      }
    }
    records();
    return new Result(
        problems, content.names().size(), Optional.ofNullable(found.get(EvidenceBundle.SUMS)));
  }

  private void compare(Map<String, String> sums) {
    sums.forEach(
        (name, sum) -> {
          String is = found.get(name);
          if (is == null) {
            problems.add(tr("%s is missing.", name));
          } else if (!is.equals(sum)) {
            problems.add(
                tr("%s was changed: its SHA-256 hash is %s, but %s was expected.", name, is, sum));
          }
        });
  }

  private Result assessment() throws IOException {
    digestAll();
    Set<String> named = records();
    for (String name : content.names()) {
      if (!named.contains(name)) {
        problems.add(tr("%s is unexpected: no evidence.yaml refers to it.", name));
      }
    }
    return new Result(problems, content.names().size(), Optional.empty());
  }

  private void digestAll() throws IOException {
    List<String> names = content.names();
    for (int i = 0; i < names.size(); i++) {
      progress.report((double) i / names.size(), tr("Checking %s", names.get(i)));
      try {
        found.put(names.get(i), digest(names.get(i)));
      } catch (ZipException e) {
        found.put(names.get(i), "");
        problems.add(tr("%s is damaged: %s.", names.get(i), DamagedZip.words(e)));
      }
    }
  }

  private String digest(String name) throws IOException {
    MessageDigest digest = Sha256.sha256();
    var buffer = new byte[1 << 16];
    try (InputStream in = content.open(name)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        if (progress.isCancelled()) {
          throw new CancellationException();
        }
        bytes += read;
        if (bytes > MOST_BYTES) {
          throw new IOException(
              tr(
                  "The check was stopped: the unpacked size exceeds %,d bytes. No file was changed. Use a smaller evidence bundle.",
                  MOST_BYTES));
        }
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  // The hash that was recorded when a file was added.

  /// @return the paths of the records and of the files they name
  private Set<String> records() throws IOException {
    var named = new HashSet<String>();
    for (String name : content.names()) {
      if (name.startsWith(EvidenceBundle.EVIDENCE) && name.endsWith("/" + EvidenceBundle.RECORD)) {
        named.add(name);
        record(name, named);
      }
    }
    return named;
  }

  private void record(String name, Set<String> named) throws IOException {
    var read = YamlReader.read(content.text(name), name);
    read.problems().forEach(problem -> problems.add(problem.toString()));
    Optional<NotedFile> noted = NotedFile.in(read.value());
    if (noted.isPresent()) {
      String folder = name.substring(0, name.length() - EvidenceBundle.RECORD.length());
      String path = folder + noted.get().name();
      named.add(path);
      compare(path, noted.get(), name);
    }
  }

  private void compare(String path, NotedFile noted, String record) {
    String is = found.get(path);
    if (is == null) {
      addOnce(tr("%s is missing.", path));
    } else if (!is.equals(noted.sha256())) {
      problems.add(
          tr(
              "%s has changed since it was added: its SHA-256 hash is %s, but %s states %s.",
              path, is, record, noted.sha256()));
    } else {
      noted.format().ifPresent(format -> readAgain(path, noted.size(), format));
    }
  }

  /// A report can be unchanged and still be unreadable.
  private void readAgain(String path, long size, String format) {
    try {
      StoredFindings.tryToRead(
          SourceFile.of(path, size, () -> content.open(path), progress), format);
    } catch (IOException e) {
      problems.add(FileError.sentence(e));
    }
  }

  private void addOnce(String problem) {
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }
}
