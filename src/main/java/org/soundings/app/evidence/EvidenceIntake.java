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
import org.soundings.base.Progress;
import org.soundings.base.Sha256;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.SafeName;
import org.soundings.evidence.StoredFile;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.secret.Masking;
import org.soundings.evidence.secret.Masking.Masked;
import org.soundings.evidence.secret.SecretDetector;
import org.soundings.store.AssessmentFolder;
import org.soundings.yaml.AtomicFile;

/// Copies evidence into the assessment's folder under a safe name.
///
/// The copy is complete before anything refers to it. If copying fails or is cancelled, nothing of
/// it stays. Possible secrets are masked in the copy unless the user decides otherwise, because the
/// folder will be shared and put under version control.
public final class EvidenceIntake {

  /// How secrets in copied content are treated.
  public enum Secrets {
    MASK,
    KEEP
  }

  /// How many bytes of a file are searched for anything but white space.
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

  /// Refuses a file that cannot be copied, and says why.
  static void requireFile(Path source) throws IOException {
    if (!Files.isRegularFile(source)) {
      throw new IOException(
          Files.isDirectory(source)
              ? tr(
                  "%s is a folder. Nothing was changed. Add the files in the folder instead.",
                  source.getFileName())
              : tr(
                  "%s does not exist or is not a file. Nothing was changed. Check the path.",
                  source));
    }
    long size = Files.size(source);
    if (size > StoredFile.LARGEST) {
      throw new IOException(
          tr(
              "%s is %,d bytes (maximum: %,d). Nothing was changed. Add a link to the file instead.",
              source.getFileName(), size, StoredFile.LARGEST));
    }
  }

  /// Refuses a file without content, which is evidence of nothing.
  ///
  /// @throws IOException if it is empty or contains only white space, or cannot be read
  public static void requireContent(Path source) throws IOException {
    requireFile(source);
    if (Files.size(source) <= MOST_BLANKS && isBlank(Files.readAllBytes(source))) {
      throw new IOException(
          tr("%s is empty. Nothing was added. Choose another file.", source.getFileName()));
    }
  }

  /// Whether the content is empty or only white space.
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
  /// @param originalName the original name, or one that describes the content
  public StoredFile store(String id, String originalName, byte[] content, Progress progress)
      throws IOException {
    return store(
        id, originalName, content.length, () -> new ByteArrayInputStream(content), progress);
  }

  /// Stores the output of a command. Secrets are masked in the command and in its output.
  ///
  /// @param host where it ran
  /// @param exitCode null if not recorded
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

  /// A web address that is stored and never opened. Secrets in it are masked.
  public EvidenceSource.Link link(String url) {
    return new EvidenceSource.Link(secrets == Secrets.MASK ? SecretDetector.masked(url) : url);
  }

  /// Copies a file that was already searched for secrets. If it had none and is unchanged, it is
  /// not searched again.
  ///
  /// @param known the result of that search
  /// @throws IOException as [#copy(String, Path, Progress)]
  public StoredFile copy(String id, Path source, Masked known, Progress progress)
      throws IOException {
    if (secrets == Secrets.MASK && known.isEmpty() && known.of() != null) {
      // Compared before anything is stored: a file that changed in the meantime can contain
      // secrets.
      if (Sha256.of(source).equals(known.of())) {
        StoredFile asItIs = new EvidenceIntake(folder, Secrets.KEEP).copy(id, source, progress);
        if (asItIs.hash().equals(known.of())) {
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
    var stored = Sha256.sha256();
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
        new StoredFile(name, originalName, MediaTypes.of(name), written[0], Sha256.of(stored));
    Masked found = masked[0];
    return found == null || found.isEmpty()
        ? file
        : file.withMasked(new StoredFile.Masked(found.count()));
  }

  private Path freePlace(String id, String name) throws IOException {
    Path target = folder.evidence().file(id, name);
    folder.whyReadOnly().ifPresent(EvidenceIntake::refuse);
    if (Files.exists(target)) {
      throw new IOException(
          tr("The storage location %s is already in use. Nothing was added. Try again.", target));
    }
    return target;
  }

  /// @return what was masked; null if the file is copied unchanged
  private @Nullable Masked copied(Masking.Source source, OutputStream out) throws IOException {
    if (secrets == Secrets.MASK && !isBinary(source)) {
      return Masking.copy(source, out);
    }
    try (InputStream in = source.open()) {
      in.transferTo(out);
    }
    return null;
  }

  /// Whether a file is binary. Masking would damage it.
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
