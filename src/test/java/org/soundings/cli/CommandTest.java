package org.soundings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.UserFolders;

/// Runs commands on one folder, and records the output of the last one.
abstract class CommandTest {

  @TempDir Path temporary;
  String folder = "";
  byte[] input = new byte[0];
  String out = "";
  String err = "";
  final List<Optional<Path>> opened = new ArrayList<>();

  @BeforeEach
  void nameTheFolder() {
    folder = temporary.resolve("review").toString();
  }

  /// Returns the exit code.
  final int run(String... arguments) {
    var outText = new StringWriter();
    var errText = new StringWriter();
    var terminal =
        new Terminal(
            new ByteArrayInputStream(input),
            new PrintWriter(outText),
            new PrintWriter(errText),
            Clock.fixed(Instant.parse("2026-11-24T12:00:00.5Z"), ZoneOffset.UTC),
            UserFolders.of(Map.of(), "Linux", temporary.resolve("home").toString()),
            path -> {
              opened.add(path);
              return 0;
            });
    int code = CommandLineProgram.run(terminal, arguments);
    out = outText.toString();
    err = errText.toString();
    return code;
  }

  final void begin() {
    assertThat(run("new", folder, "--title", "Trial")).as(err).isZero();
  }

  final void type(String text) {
    input = text.getBytes(StandardCharsets.UTF_8);
  }

  final void write(String path, String text) throws IOException {
    Files.writeString(Path.of(folder).resolve(path), text);
  }

  final String file(String path) throws IOException {
    return Files.readString(Path.of(folder).resolve(path));
  }
}
