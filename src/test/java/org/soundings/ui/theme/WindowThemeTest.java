package org.soundings.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import javafx.application.ColorScheme;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakListener;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import org.junit.jupiter.api.Test;

/// The theme while the system switches between light and dark, and requests reduced motion.
class WindowThemeTest {

  private final SimpleObjectProperty<ColorScheme> scheme =
      new SimpleObjectProperty<>(ColorScheme.LIGHT);
  private final SimpleBooleanProperty reducedMotion = new SimpleBooleanProperty();
  private final WindowTheme theme =
      new WindowTheme(Themes.bundled().value(), scheme, reducedMotion.asObject());

  WindowThemeTest() throws IOException {}

  @Test
  void withoutAChoiceTheThemeFollowsTheSystemAtOnce() {
    assertThat(theme.theme().id()).isEqualTo("light");
    scheme.set(ColorScheme.DARK);
    assertThat(theme.theme().id()).isEqualTo("dark");
    scheme.set(ColorScheme.LIGHT);
    assertThat(theme.theme().id()).isEqualTo("light");
  }

  @Test
  void aChosenThemeIsKeptUntilTheSystemIsFollowedAgain() {
    theme.choose("evening");
    scheme.set(ColorScheme.DARK);
    assertThat(theme.theme().id()).isEqualTo("evening");
    theme.choose(WindowTheme.SYSTEM);
    assertThat(theme.theme().id()).isEqualTo("dark");
  }

  @Test
  void animationsStopWhenTheSystemRequestsReducedMotion() {
    assertThat(theme.stillProperty().get()).isFalse();
    reducedMotion.set(true);
    assertThat(theme.stillProperty().get()).isTrue();
  }

  @Test
  void theSystemHoldsOnlyWeakReferencesToAWindow() throws IOException {
    var listening = new ArrayList<Object>();
    var system =
        new SimpleObjectProperty<>(ColorScheme.LIGHT) {
          @Override
          public void addListener(ChangeListener<? super ColorScheme> listener) {
            listening.add(listener);
          }

          @Override
          public void addListener(InvalidationListener listener) {
            listening.add(listener);
          }
        };
    assertThat(
            new WindowTheme(Themes.bundled().value(), system, reducedMotion.asObject())
                .theme()
                .id())
        .isEqualTo("light");
    assertThat(listening).hasSize(1).allMatch(WeakListener.class::isInstance);
  }
}
