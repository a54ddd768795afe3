package org.soundings.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.soundings.ui.screen.Command;
import org.soundings.ui.screen.ScreenKeys;

class KeysViewModelTest {

  private final List<String> kept = new ArrayList<>();
  private final ScreenKeys question =
      new ScreenKeys()
          .stepping("", () -> {}, () -> {})
          .on(KeyCode.E, "add evidence", () -> {})
          .on(KeyCode.M, "mark disagreement", () -> {});

  @Test
  void aChangedShortcutIsUsedShownAndRemembered() {
    var model = model(Map.of());
    assertThat(model.change(line(model, "add evidence"), "X")).isEmpty();
    assertThat(question.commands()).extracting(Command::key).containsExactly("J", "K", "X", "M");
    assertThat(kept).containsExactly("question/E=X");
    assertThat(model.reset(line(model, "add evidence"))).isEmpty();
    assertThat(question.commands()).extracting(Command::key).containsExactly("J", "K", "E", "M");
    assertThat(kept).containsExactly("question/E=X", "question/E");
  }

  @Test
  void aShortcutAlreadyInUseIsRefusedAndNamed() {
    var model = model(Map.of());
    assertThat(model.change(line(model, "add evidence"), "M"))
        .isEqualTo("M is already used for “mark disagreement” here. Press another key.");
    assertThat(model.change(line(model, "add evidence"), "J")).contains("next, previous");
    assertThat(model.change(line(model, "add evidence"), "Enter"))
        .startsWith("A custom shortcut must be");
    assertThat(kept).isEmpty();
  }

  @Test
  void savedShortcutsAreUsedAndInvalidOnesIgnored() {
    model(Map.of("question/E", "X", "question/Y", "Y", "question/M", "?"));
    assertThat(question.commands()).extracting(Command::key).containsExactly("J", "K", "X", "M");
  }

  @Test
  void aConflictingSavedShortcutIsReportedAndTheDefaultKept() {
    var model = model(Map.of("question/E", "M", "question/M", "J"));
    assertThat(question.commands()).extracting(Command::key).containsExactly("J", "K", "E", "M");
    assertThat(model.lines())
        .extracting(KeysViewModel.Line::refused)
        .containsExactly(
            "Your shortcut M is already used for “mark disagreement” here, so the default E applies.",
            "Your shortcut J is already used for “next, previous” here, so the default M applies.");
    assertThat(kept).isEmpty();
    model.reset(line(model, "add evidence"));
    assertThat(line(model, "add evidence").refused()).isEmpty();
    assertThat(kept).containsExactly("question/E");
  }

  @Test
  void theFirstOfTwoEqualShortcutsWinsAndTwoMaySwap() {
    var model = model(Map.of("question/E", "X", "question/M", "X"));
    assertThat(line(model, "add evidence").key().now()).isEqualTo("X");
    assertThat(line(model, "mark disagreement").key().now()).isEqualTo("M");
    model = model(Map.of("question/E", "M", "question/M", "E"));
    assertThat(line(model, "add evidence").key().now()).isEqualTo("M");
    assertThat(line(model, "mark disagreement").key().now()).isEqualTo("E");
  }

  @Test
  void aShownShortcutFollowsItsChange() {
    var shown = question.following(KeyCode.E);
    assertThat(shown.getValue()).isEqualTo("E");
    var model = model(Map.of());
    model.change(line(model, "add evidence"), "X");
    assertThat(shown.getValue()).isEqualTo("X");
  }

  private KeysViewModel model(Map<String, String> own) {
    return new KeysViewModel(
        Map.of("question", new KeysViewModel.Titled("Question", question)),
        own,
        new KeysViewModel.Memory() {
          @Override
          public void keep(String command, String key) {
            kept.add(command + "=" + key);
          }

          @Override
          public void forget(String command) {
            kept.add(command);
          }
        });
  }

  private static KeysViewModel.Line line(KeysViewModel model, String meaning) {
    return model.lines().stream()
        .filter(line -> line.key().meaning().equals(meaning))
        .findFirst()
        .orElseThrow();
  }
}
