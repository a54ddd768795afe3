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

class TranslatedHelpTest {

  @TempDir Path home;

  @AfterEach
  void englishAgain() {
    Messages.speak(Language.ENGLISH);
  }

  @Test
  void helpIsTranslated() {
    Messages.speak(Language.of("de").orElseThrow());
    assertThat(help("decide"))
        .contains("Aufruf: soundings decide")
        .contains("Erfasst die Entscheidung zu einer Bedrohung oder legt eine ihrer Stufen manuell")
        .contains("Nicht angegebene Werte bleiben unverändert.")
        .contains("Bedrohung, mit Kürzel")
        .contains("Risikoeigentümer.")
        .contains("Zeigt diese Hilfe an und beendet das Programm.");
  }

  @Test
  void helpPlaceholdersAreTranslated() {
    Messages.speak(Language.of("de").orElseThrow());
    assertThat(help("decide"))
        .contains("[--expires=DATUM]")
        .contains("[--treatment=WORT]")
        .contains("ORDNER")
        .contains("BEDROHUNG");
    assertThat(help("completion"))
        .contains("Gibt ein Skript zur Befehlsvervollständigung in bash und zsh aus.")
        .contains("soundings completion)");
    var out = new StringWriter();
    CommandLineProgram.run(terminal(out), "--help");
    assertThat(out.toString()).startsWith("Aufruf: soundings [-hV] BEFEHL\n");
  }

  @Test
  void unnamedPlaceholdersAreNamedByTheirType() {
    assertThat(help("decide")).contains("[--treatment=WORD]").doesNotContain("<");
    assertThat(help("set")).contains("[--owner=TEXT]");
  }

  @Test
  void everyCommandHasHelpInGerman() {
    Messages.speak(Language.of("de").orElseThrow());
    for (String command :
        CommandLineProgram.commandLine(terminal(new StringWriter())).getSubcommands().keySet()) {
      assertThat(help(command))
          .as(command)
          .startsWith("Aufruf: soundings " + command)
          .doesNotContain("Assessment folder")
          .doesNotContain("=TEXT[")
          .doesNotContainPattern(
              "<\\w+>|\\b(FOLDER|FILE|QUESTION|THREAT|LEVEL|WORD|DATE|TIME|SECTION|AUDIENCE|MILESTONE)\\b");
    }
  }

  @Test
  void helpChoicesAreInTranslatedSentences() {
    Messages.speak(Language.of("de").orElseThrow());
    assertThat(help("report").replaceAll("\\s+", " "))
        .contains("Ausgabedatei. Standard: report.pdf.")
        .contains("geschwärzt")
        .doesNotContain("Write the threat")
        .doesNotContain("Audience");
    assertThat(help("add"))
        .contains("Quelle des Nachweises (eine davon):")
        .doesNotContain("one of");
    assertThat(help("status")).doesNotContain("Exit with code");
  }

  private String help(String command) {
    var out = new StringWriter();
    assertThat(CommandLineProgram.run(terminal(out), command, "--help")).isZero();
    return out.toString();
  }

  private Terminal terminal(StringWriter out) {
    return new Terminal(
        new ByteArrayInputStream(new byte[0]),
        new PrintWriter(out),
        new PrintWriter(out),
        Clock.systemUTC(),
        UserFolders.of(Map.of(), "Linux", home.toString()),
        _ -> 0);
  }
}
