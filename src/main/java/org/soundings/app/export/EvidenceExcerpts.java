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
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.StoredFile;
import org.soundings.evidence.secret.SecretDetector;
import org.soundings.report.Excerpt;

/// Reads the first lines of text evidence, for a report. Reports of tools are summarised instead,
/// and a file that is missing or was changed since it was added is not shown.
final class EvidenceExcerpts {

  /// The most lines of one file.
  static final int MOST_LINES = 5;

  /// The most characters of one line.
  static final int MOST_CHARACTERS = 100;

  /// A larger file is not an excerpt of anything that a person wrote or copied.
  private static final long LARGEST = 1024 * 1024;

  private EvidenceExcerpts() {}

  /// The excerpts by id of their evidence.
  ///
  /// @param files finds the file of an item of evidence
  static Map<String, Excerpt> read(
      Assessment assessment, ReportComparisons.StoredFiles files, Progress progress) {
    var excerpts = new TreeMap<String, Excerpt>();
    for (Evidence item : assessment.evidence().values()) {
      progress.check();
      boolean isReliable = !assessment.fileIssues().containsKey(item.id());
      if (isReliable && item.file().filter(EvidenceExcerpts::isText).isPresent()) {
        excerpt(item, files).ifPresent(excerpt -> excerpts.put(item.id(), excerpt));
      }
    }
    return excerpts;
  }

  private static boolean isText(StoredFile file) {
    return file.wasRead().isEmpty()
        && file.size() <= LARGEST
        && (file.mediaType().startsWith("text/") || file.mediaType().endsWith("yaml"));
  }

  /// Empty if it cannot be read, which the evidence index reports, or if it is no text.
  private static Optional<Excerpt> excerpt(Evidence item, ReportComparisons.StoredFiles files) {
    try {
      Optional<Path> file = files.of(item);
      return file.isEmpty() ? Optional.empty() : excerpt(Files.readAllBytes(file.get()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<Excerpt> excerpt(byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
    List<String> lines =
        SecretDetector.masked(text).lines().filter(line -> !line.isBlank()).toList();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Excerpt(
                lines.stream().limit(MOST_LINES).map(EvidenceExcerpts::shortened).toList(),
                lines.size()));
  }

  private static String shortened(String line) {
    String words = line.stripTrailing().replace('\t', ' ').replaceAll("\\p{Cntrl}", "");
    return words.codePointCount(0, words.length()) <= MOST_CHARACTERS
        ? words
        : words.substring(0, words.offsetByCodePoints(0, MOST_CHARACTERS)) + "…";
  }
}
