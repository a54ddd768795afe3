package org.soundings.app.evidence;

import static org.soundings.language.Messages.tr;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Digest;
import org.soundings.base.Progress;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.SafeName;
import org.soundings.evidence.StoredFile;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.secret.Masking;
import org.soundings.evidence.secret.Masking.Masked;
import org.soundings.evidence.secret.SecretDetector;
import org.soundings.store.AssessmentFolder;
import org.soundings.yaml.AtomicFile;

/// Copies what is shown into the assessment's folder, under a safe name.
///
/// The copy is complete before anything refers to it; when copying fails or is cancelled, nothing
/// of it stays. What looks like a secret is masked in the copy unless the person says otherwise,
/// because the folder will be sent on and put under version control.
public final class EvidenceIntake {

  /// What happens to secrets in what is copied.
  public enum Secrets {
    MASK,
    KEEP
  }

  /// Up to how many bytes a file is looked through for anything but blanks.
  private static final int MOST_BLANKS = 64 * 1024;

  private final AssessmentFolder folder;
  private final Secrets secrets;

  /// Masks secrets.
  public EvidenceIntake(AssessmentFolder folder) {
    this(folder, Secrets.MASK);
  }

  public EvidenceIntake(AssessmentFolder folder, Secrets secrets) {
    this.folder = folder;
    this.secrets = secrets;
  }

  /// Copies a file.
  ///
  /// @param id the evidence's id
  /// @throws IOException if it cannot be read, is a folder, is too large or cannot be written
  public StoredFile copy(String id, Path source, Progress progress) throws IOException {
    requireFile(source);
    String name = String.valueOf(source.getFileName());
    progress.report(-1, tr("Copying %s", name));
    return store(id, name, Files.size(source), () -> Files.newInputStream(source), progress);
  }

  /// Says why a file cannot be copied in, if it cannot.
  static void requireFile(Path source) throws IOException {
    if (!Files.isRegularFile(source)) {
      throw new IOException(
          Files.isDirectory(source)
              ? tr("%s is a folder. Drop the files in it instead.", source.getFileName())
              : tr("%s is not there or is not a file.", source));
    }
    long size = Files.size(source);
    if (size > StoredFile.LARGEST) {
      throw new IOException(
          tr(
              "%s has %,d bytes; at most %,d are copied in. Nothing was changed. Add a link to where it is kept.",
              source.getFileName(), size, StoredFile.LARGEST));
    }
  }

  /// Refuses a file in which nothing stands: it would be evidence of nothing.
  ///
  /// @throws IOException if it is empty or holds nothing but blanks, or cannot be read
  public static void requireContent(Path source) throws IOException {
    requireFile(source);
    if (Files.size(source) <= MOST_BLANKS && isBlank(Files.readAllBytes(source))) {
      throw new IOException(
          tr("%s is empty. Nothing was added: it would show nothing.", source.getFileName()));
    }
  }

  /// Whether there is nothing but blanks and line ends, or nothing at all.
  public static boolean isBlank(byte[] content) {
    for (byte each : content) {
      if (!Character.isWhitespace(each)) {
        return false;
      }
    }
    return true;
  }

  /// Stores bytes that were pasted or printed.
  ///
  /// @param originalName the name they came with, or one that says what they are
  public StoredFile store(String id, String originalName, byte[] content, Progress progress)
      throws IOException {
    return store(
        id, originalName, content.length, () -> new ByteArrayInputStream(content), progress);
  }

  /// Stores what a command printed. Secrets are masked in the command as in what it printed.
  ///
  /// @param host where it ran
  /// @param exitCode null where nobody noted it
  public EvidenceSource.CommandOutput commandOutput(
      String id,
      String command,
      String host,
      @Nullable Integer exitCode,
      byte[] printed,
      Progress progress)
      throws IOException {
    String kept = secrets == Secrets.MASK ? SecretDetector.masked(command) : command;
    return new EvidenceSource.CommandOutput(
        kept, host, exitCode, store(id, "output.txt", printed, progress));
  }

  /// An address that is kept and never fetched. Secrets in it are masked.
  public EvidenceSource.Link link(String url) {
    return new EvidenceSource.Link(secrets == Secrets.MASK ? SecretDetector.masked(url) : url);
  }

  /// Copies a file in which somebody looked for secrets before. Where it held none and is still the
  /// same, it is not gone through again.
  ///
  /// @param known what was found when it was looked at
  /// @throws IOException as [#copy(String, Path, Progress)]
  public StoredFile copy(String id, Path source, Masked known, Progress progress)
      throws IOException {
    if (secrets == Secrets.MASK && known.isEmpty() && known.of() != null) {
      // Compared before anything is stored: changed meanwhile, it may hold secrets now.
      if (Digest.of(source).equals(known.of())) {
        StoredFile asItIs = new EvidenceIntake(folder, Secrets.KEEP).copy(id, source, progress);
        if (asItIs.digest().equals(known.of())) {
          return asItIs;
        }
        AtomicFile.delete(folder.evidence().file(id, asItIs.name()));
      }
    }
    return copy(id, source, progress);
  }

  private StoredFile store(
      String id, String originalName, long size, Masking.Source source, Progress progress)
      throws IOException {
    stopIfCancelled(progress);
    String name = SafeName.of(originalName);
    Path target = freePlace(id, name);
    var stored = Digest.sha256();
    long[] written = {0};
    var masked = new @Nullable Masked[1];
    AtomicFile.write(
        target,
        size,
        out -> {
          var counting = new CountingOutput(new DigestOutputStream(out, stored), progress);
          masked[0] = copied(source, counting);
          written[0] = counting.written();
        });
    var file =
        new StoredFile(name, originalName, MediaTypes.of(name), written[0], Digest.of(stored));
    Masked found = masked[0];
    return found == null || found.isEmpty()
        ? file
        : file.withMasked(new StoredFile.Masked(found.count()));
  }

  private Path freePlace(String id, String name) throws IOException {
    Path target = folder.evidence().file(id, name);
    folder.whyReadOnly().ifPresent(EvidenceIntake::refuse);
    if (Files.exists(target)) {
      throw new IOException(tr("Something is stored there already: %s", target));
    }
    return target;
  }

  /// @return what was masked; null where the file is copied as it is
  private @Nullable Masked copied(Masking.Source source, OutputStream out) throws IOException {
    if (secrets == Secrets.MASK && !isBinary(source)) {
      return Masking.copy(source, out);
    }
    try (InputStream in = source.open()) {
      in.transferTo(out);
    }
    return null;
  }

  /// Whether a file holds bytes that are no text: masking would damage it.
  private static boolean isBinary(Masking.Source source) throws IOException {
    try (InputStream in = source.open()) {
      return Outline.isBinary(in.readNBytes(Outline.LOOKED_AT));
    }
  }

  private static void stopIfCancelled(Progress progress) {
    if (progress.isCancelled()) {
      throw new CancellationException();
    }
  }

  private static void refuse(String why) {
    throw new IllegalStateException(why);
  }
}
