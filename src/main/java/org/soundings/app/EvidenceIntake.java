package org.soundings.app;

import java.io.IOException;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.soundings.base.Digest;
import org.soundings.base.Progress;
import org.soundings.evidence.SafeName;
import org.soundings.evidence.StoredFile;
import org.soundings.store.AssessmentFolder;
import org.soundings.yaml.AtomicFile;

/// Copies what is shown into the assessment's folder, under a safe name.
///
/// The copy is complete before anything refers to it; when copying fails or is cancelled, nothing
/// of it stays.
public final class EvidenceIntake {

  /// The largest file that is copied in, in bytes.
  public static final long LARGEST = 512L * 1024 * 1024;

  private final AssessmentFolder folder;

  public EvidenceIntake(AssessmentFolder folder) {
    this.folder = folder;
  }

  /// Copies a file.
  ///
  /// @param id the evidence's id
  /// @throws IOException if it cannot be read, is a folder, is too large or cannot be written
  public StoredFile copy(String id, Path source, Progress progress) throws IOException {
    if (!Files.isRegularFile(source)) {
      throw new IOException(
          Files.isDirectory(source)
              ? "%s is a folder. Drop the files in it instead.".formatted(source.getFileName())
              : "%s is not there or is not a file.".formatted(source));
    }
    long size = Files.size(source);
    if (size > LARGEST) {
      throw new IOException(
          "%s has %,d bytes; at most %,d are copied in. Nothing was changed. Add a link to where it is kept."
              .formatted(source.getFileName(), size, LARGEST));
    }
    progress.report(-1, "Copying " + source.getFileName());
    return store(id, String.valueOf(source.getFileName()), Files.readAllBytes(source), progress);
  }

  /// Stores bytes that were pasted or printed.
  ///
  /// @param originalName the name they came with, or one that says what they are
  public StoredFile store(String id, String originalName, byte[] content, Progress progress)
      throws IOException {
    if (progress.isCancelled()) {
      throw new CancellationException();
    }
    String name = SafeName.of(originalName);
    Path target = folder.evidenceFolder(id).resolve(name);
    folder.whyReadOnly().ifPresent(EvidenceIntake::refuse);
    if (Files.exists(target)) {
      throw new IOException("Something is stored there already: " + target);
    }
    AtomicFile.write(target, content);
    return new StoredFile(name, originalName, mediaType(name), content.length, Digest.of(content));
  }

  private static void refuse(String why) {
    throw new IllegalStateException(why);
  }

  /// Guessed from the name alone; what is in the file is for importers to find out.
  static String mediaType(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
      return "application/yaml";
    }
    if (lower.endsWith(".json") || lower.endsWith(".sarif")) {
      return "application/json";
    }
    if (lower.endsWith(".md")) {
      return "text/markdown";
    }
    if (lower.endsWith(".log") || lower.endsWith(".txt")) {
      return "text/plain";
    }
    String guess = URLConnection.guessContentTypeFromName(lower);
    return guess == null ? "application/octet-stream" : guess;
  }
}
