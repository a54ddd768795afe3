package org.soundings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundings.language.Language;
import org.soundings.language.Messages;

/// JSON for scripts has the same keys and fixed values in every language.
class JsonLanguageTest extends CommandTest {

  /// The keys of sentences and titles for people, which follow the language.
  private static final Set<String> FOR_PEOPLE =
      Set.of("title", "why_now", "reason", "sentence", "control", "why_different");

  @AfterEach
  void englishAgain() {
    Messages.speak(Language.ENGLISH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status",
        "changes first-workshop",
        "findings",
        "compare E-005 E-006",
        "compare E-005 E-006 --vulnerability CVE-2019-5481",
        "session",
        "packs",
        "validity",
        "milestones"
      })
  void jsonIsTheSameInGerman(String command) {
    assertThat(run("sample", folder)).as(err).isZero();
    List<String> english = json(command);
    Messages.speak(Language.of("de").orElseThrow());
    assertThat(json(command)).isEqualTo(english).hasSizeGreaterThan(3);
  }

  /// The lines of the output without texts for people.
  private List<String> json(String command) {
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    words.add(1, folder);
    words.add("--json");
    run(words.toArray(String[]::new));
    assertThat(err).isEmpty();
    return out.lines()
        .filter(line -> FOR_PEOPLE.stream().noneMatch(key -> line.contains("\"" + key + "\" : ")))
        .toList();
  }
}
