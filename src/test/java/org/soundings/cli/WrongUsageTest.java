package org.soundings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.UserFolders;
import org.soundings.language.Language;
import org.soundings.language.Messages;

class WrongUsageTest {

  @TempDir Path home;

  @AfterEach
  void englishAgain() {
    Messages.speak(Language.ENGLISH);
  }

  @Test
  void aMissingArgumentIsNamedWithTheUsage() {
    assertThat(said("status")).startsWith("Missing: FOLDER").contains("Usage: soundings status");
  }

  @Test
  void aMistypedCommandGetsASuggestion() {
    assertThat(said("statsu", "kittiwake"))
        .startsWith("Unknown argument or command: statsu")
        .contains("Did you mean: status");
  }

  @Test
  void anUnknownOptionIsNamed() {
    assertThat(said("status", "folder", "--colour")).startsWith("Unknown option --colour.");
  }

  @Test
  void aMissingChoiceListsItsOptions() {
    assertThat(said("report")).startsWith("One of these is required: ");
    assertThat(said("add", "folder", "--title", "A"))
        .startsWith("One of these is required: ")
        .contains("--file")
        .contains("--statement");
  }

  @Test
  void anOptionWithoutAValueIsNotReportedAsMissing() {
    assertThat(said("new", "folder", "--title")).startsWith("--title requires a value.");
    assertThat(said("new", "folder")).startsWith("Missing: --title");
  }

  @Test
  void mutuallyExclusiveOptionsAreNamed() {
    assertThat(said("add", "folder", "--title", "A", "--file", "a", "--link", "https://b"))
        .startsWith("Only one of these options is allowed: ")
        .contains("--file, --link");
  }

  @Test
  void anInvalidValueIsReportedWithWhatIsValid() {
    assertThat(said("export", "folder", "--format", "doc"))
        .startsWith("Invalid value doc. Valid values: ")
        .contains("docx");
    assertThat(said("report", "folder", "--at", "today"))
        .startsWith("\"today\" is not valid. Enter a time such as 2026-11-24T15:30:00Z.");
  }

  @Test
  void usageErrorsAreTranslated() {
    Messages.speak(Language.of("de").orElseThrow());
    assertThat(said("status")).startsWith("Es fehlt: ORDNER").contains("Aufruf: soundings status");
  }

  private String said(String... arguments) {
    var out = new StringWriter();
    var terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new PrintWriter(out),
            new PrintWriter(out),
            Clock.systemUTC(),
            UserFolders.of(Map.of(), "Linux", home.toString()),
            _ -> 0);
    assertThat(CommandLineProgram.run(terminal, arguments)).isEqualTo(2);
    return out.toString();
  }
}
