package org.soundings.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

/// The look while the system changes between light and dark, and asks for less motion.
class LookTest {

  private final SimpleObjectProperty<ColorScheme> scheme =
      new SimpleObjectProperty<>(ColorScheme.LIGHT);
  private final SimpleBooleanProperty reducedMotion = new SimpleBooleanProperty();
  private final Look look = new Look(Themes.bundled().value(), scheme, reducedMotion.asObject());

  LookTest() throws IOException {}

  @Test
  void whoeverChoseNothingFollowsTheSystemAtOnce() {
    assertThat(look.theme().id()).isEqualTo("light");
    scheme.set(ColorScheme.DARK);
    assertThat(look.theme().id()).isEqualTo("dark");
    scheme.set(ColorScheme.LIGHT);
    assertThat(look.theme().id()).isEqualTo("light");
  }

  @Test
  void whoeverChoseAThemeKeepsItUntilTheyFollowTheSystemAgain() {
    look.choose("evening");
    scheme.set(ColorScheme.DARK);
    assertThat(look.theme().id()).isEqualTo("evening");
    look.choose(Look.SYSTEM);
    assertThat(look.theme().id()).isEqualTo("dark");
  }

  @Test
  void nothingMovesByItselfFromTheMomentTheSystemAsksForIt() {
    assertThat(look.stillProperty().get()).isFalse();
    reducedMotion.set(true);
    assertThat(look.stillProperty().get()).isTrue();
  }
}
