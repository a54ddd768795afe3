package org.soundings.app.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.soundings.app.picture.PictureFile;
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.StoredFile;
import org.soundings.evidence.secret.SecretDetector;
import org.soundings.report.Excerpt;

/// Reads the first lines of text evidence and thumbnails of pictures, for a report. Reports of
/// tools are summarised instead, and a file that is missing or was changed since it was added is
/// not shown.
final class EvidenceExcerpts {

  /// The most lines of one file.
  static final int MOST_LINES = 5;

  /// The most characters of one line. Wide gaps between columns are narrowed.
  static final int MOST_CHARACTERS = 72;

  /// A larger text is not an excerpt of anything that a person wrote or copied.
  private static final long LARGEST_TEXT = 1024 * 1024;

  private static final long LARGEST_PICTURE = 16 * 1024 * 1024;

  /// The largest picture that is read into memory, in pixels.
  private static final long MOST_PIXELS = 40_000_000;

  /// The largest sides of a thumbnail in pixels, enough for its size on paper.
  private static final int WIDEST = 640;

  private static final int HIGHEST = 460;

  private EvidenceExcerpts() {}

  /// The excerpts by id of their evidence.
  ///
  /// @param files finds the file of an item of evidence
  static Map<String, Excerpt> read(
      Assessment assessment, ReportComparisons.StoredFiles files, Progress progress) {
    var excerpts = new TreeMap<String, Excerpt>();
    for (Evidence item : assessment.evidence().values()) {
      progress.check();
      if (item.file().isPresent() && !assessment.fileIssues().containsKey(item.id())) {
        excerpt(item, item.file().get(), files)
            .ifPresent(excerpt -> excerpts.put(item.id(), excerpt));
      }
    }
    return excerpts;
  }

  /// Empty if it cannot be read, which the evidence index reports, or if it is neither.
  private static Optional<Excerpt> excerpt(
      Evidence item, StoredFile file, ReportComparisons.StoredFiles files) {
    boolean isPicture = file.mediaType().startsWith("image/") && file.size() <= LARGEST_PICTURE;
    if (!isPicture && !isText(file)) {
      return Optional.empty();
    }
    try {
      Optional<Path> place = files.of(item);
      if (place.isEmpty()) {
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(place.get());
      return isPicture ? thumbnail(item, bytes) : lines(bytes);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean isText(StoredFile file) {
    return file.wasRead().isEmpty()
        && file.size() <= LARGEST_TEXT
        && (file.mediaType().startsWith("text/") || file.mediaType().endsWith("yaml"));
  }

  private static Optional<Excerpt> thumbnail(Evidence item, byte[] bytes) throws IOException {
    Optional<PictureFile> opened = PictureFile.open(bytes);
    if (opened.isEmpty()) {
      return Optional.empty();
    }
    try (PictureFile file = opened.get()) {
      return (long) file.width() * file.height() > MOST_PIXELS
          ? Optional.empty()
          : Optional.of(
              new Excerpt.Thumbnail(
                  file.read(item.title(), WIDEST, HIGHEST), file.width(), file.height()));
    }
  }

  private static Optional<Excerpt> lines(byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
    List<String> lines = SecretDetector.masked(text).lines().toList();
    return text.isBlank()
        ? Optional.empty()
        : Optional.of(
            new Excerpt.Lines(
                lines.stream().limit(MOST_LINES).map(EvidenceExcerpts::shortened).toList(),
                lines.size()));
  }

  private static String shortened(String line) {
    String words =
        line.stripTrailing()
            .replace('\t', ' ')
            .replaceAll("[\\p{Cc}\\p{Cf}]", "")
            .replaceAll("(?<=\\S) {3,}", "  ");
    return words.codePointCount(0, words.length()) <= MOST_CHARACTERS
        ? words
        : words.substring(0, words.offsetByCodePoints(0, MOST_CHARACTERS)) + "…";
  }
}
