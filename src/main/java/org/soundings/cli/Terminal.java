package org.soundings.cli;

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
import org.soundings.app.UserFolders;
import org.soundings.base.Problem;

/// What a command speaks with: streams, time, the user's folders, and a way to open the window.
///
/// @param window opens the window on a folder, or on the welcome screen, and returns the exit code
public record Terminal(
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    Clock clock,
    UserFolders folders,
    Function<Optional<Path>, Integer> window) {

  /// Now, in whole seconds, as files have it.
  Instant now() {
    return Instant.ofEpochSecond(clock.instant().getEpochSecond());
  }

  void line(String text) {
    out.println(text);
  }

  void complain(String text) {
    err.println(text);
  }

  void complain(List<Problem> problems) {
    problems.stream().sorted().map(Problem::toString).forEach(err::println);
  }

  /// What comes from standard input, as text.
  String textFromStandardInput() throws IOException {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(standardInput()))
          .toString();
    } catch (CharacterCodingException e) {
      throw new IOException(
          "What came from standard input is not UTF-8 text. Nothing was changed. Convert it, for"
              + " example with: iconv -t UTF-8",
          e);
    }
  }

  byte[] standardInput() throws IOException {
    return in.readAllBytes();
  }
}
