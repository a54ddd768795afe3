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
import org.soundings.app.FileTrouble;
import org.soundings.app.evidence.DamagedZip;
import org.soundings.app.evidence.StoredFindings;
import org.soundings.base.Digest;
import org.soundings.base.Progress;
import org.soundings.evidence.importer.SourceFile;
import org.soundings.store.AssessmentFolder;
import org.soundings.yaml.YamlReader;

/// Checks that evidence is what it was: a bundle against its sums, and stored files against what
/// was noted when they were added.
public final class BundleCheck {

  /// Bytes to read before giving up: an archive can promise more than any disk holds.
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

  /// What was found.
  ///
  /// @param problems a sentence for each thing that is missing, changed or extra
  /// @param files how many files were looked at
  /// @param sums the SHA-256 of the list of sums, to be compared with what its maker told; empty
  ///   for an assessment's own folder, which has no such list
  public record Result(List<String> problems, int files, Optional<String> sums) {
    public Result {
      problems = List.copyOf(problems);
    }
  }

  /// Looks at a bundle, an unpacked one, or an assessment's folder.
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
            tr("%s is no evidence bundle, or it is damaged: %s.", place, DamagedZip.words(e)), e);
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
          tr("%s has no %s, so it is no evidence bundle.", place, EvidenceBundle.SUMS));
    }
    digestAll();
    Map<String, String> sums = SumList.read(content.text(EvidenceBundle.SUMS), problems);
    compare(sums);
    for (String name : content.names()) {
      if (!sums.containsKey(name) && !name.equals(EvidenceBundle.SUMS)) {
        problems.add(tr("%s is extra: %s does not name it.", name, EvidenceBundle.SUMS));
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
            problems.add(tr("%s was changed: its SHA-256 is %s and should be %s.", name, is, sum));
          }
        });
  }

  private Result assessment() throws IOException {
    digestAll();
    Set<String> named = records();
    for (String name : content.names()) {
      if (!named.contains(name)) {
        problems.add(tr("%s is extra: no evidence.yaml speaks of it.", name));
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
    MessageDigest digest = Digest.sha256();
    var buffer = new byte[1 << 16];
    try (InputStream in = content.open(name)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        if (progress.isCancelled()) {
          throw new CancellationException();
        }
        bytes += read;
        if (bytes > MOST_BYTES) {
          throw new IOException(
              tr("It unpacks to more than %,d bytes. The rest was not looked at.", MOST_BYTES));
        }
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  // What was noted when a file was added.

  /// @return the paths that records speak of, and their own
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
              "%s is not what was added: its SHA-256 is %s, and %s says %s.",
              path, is, record, noted.sha256()));
    } else {
      noted.format().ifPresent(format -> readAgain(path, noted.size(), format));
    }
  }

  /// A report that is what was added can still be one that nobody can read.
  private void readAgain(String path, long size, String format) {
    try {
      StoredFindings.tryToRead(
          SourceFile.of(path, size, () -> content.open(path), progress), format);
    } catch (IOException e) {
      problems.add(FileTrouble.sentence(e));
    }
  }

  private void addOnce(String problem) {
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }
}
