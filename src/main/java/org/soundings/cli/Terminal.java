package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.soundings.app.ExportBlock;
import org.soundings.app.UserFolders;
import org.soundings.base.Problem;
import org.soundings.store.AssessmentFolder;

/// The environment of a command: streams, clock, the user's folders, and a way to open the window.
///
/// @param window opens the window on a folder, or on the welcome screen, and returns the exit code
public record Terminal(
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    Clock clock,
    UserFolders folders,
    Function<Optional<Path>, Integer> window) {

  /// Control characters except tab and line break, and characters that change the writing
  /// direction.
  private static final Pattern STEERING =
      Pattern.compile(
          "[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

  /// The current time in whole seconds, as in files.
  Instant now() {
    return Instant.ofEpochSecond(clock.instant().getEpochSecond());
  }

  void line(String text) {
    out.println(plain(text));
  }

  void complain(String text) {
    err.println(plain(text));
  }

  /// The text without characters that could control a terminal. Reports are untrusted.
  private static String plain(String text) {
    return STEERING.matcher(text).replaceAll("\uFFFD");
  }

  void complain(List<Problem> problems) {
    problems.stream().sorted().map(Terminal::words).forEach(this::complain);
  }

  /// Whether nothing can be exported from the assessment. Prints the reason.
  boolean refuses(AssessmentFolder opened) {
    Optional<ExportBlock> refusal = ExportBlock.of(opened);
    refusal.ifPresent(each -> complain(each.sentence()));
    return refusal.isPresent();
  }

  /// A problem as one line, in the format of compilers.
  static String words(Problem problem) {
    return problem.line(problem.isError() ? tr("error") : tr("warning"));
  }

  /// The standard input as text.
  String textFromStandardInput() throws IOException {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(standardInput()))
          .toString();
    } catch (CharacterCodingException e) {
      throw new IOException(
          tr(
              "Standard input is not UTF-8 text. Nothing was changed. Convert the text, for example with: iconv -t UTF-8"),
          e);
    }
  }

  byte[] standardInput() throws IOException {
    return in.readAllBytes();
  }
}
