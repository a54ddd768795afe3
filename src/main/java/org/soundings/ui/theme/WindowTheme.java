package org.soundings.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.soundings.app.settings.Appearance;
import org.soundings.ui.control.text.Direction;

/// The theme of the window: the chosen one, or the one that matches the system.
public final class WindowTheme {

  /// The choice that follows the system between light and dark.
  public static final String SYSTEM = Appearance.FOLLOW_SYSTEM;

  private static final String BASE_SHEET =
      Objects.requireNonNull(WindowTheme.class.getResource("/org/soundings/ui/soundings.css"))
          .toExternalForm();

  private final Themes themes;
  private final ObservableValue<ColorScheme> scheme;

  /// The system preferences outlive every window and must not hold a reference to one.
  private final ChangeListener<ColorScheme> following = (_, _, _) -> refresh();

  private final ReadOnlyBooleanWrapper still = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper choice = new ReadOnlyStringWrapper(SYSTEM);
  private final ReadOnlyObjectWrapper<Theme> theme;
  private final ReadOnlyIntegerWrapper zoom = new ReadOnlyIntegerWrapper(Appearance.ORDINARY_ZOOM);

  /// @param themes at least one light and one dark
  public WindowTheme(Themes themes) {
    this(
        themes,
        Platform.getPreferences().colorSchemeProperty(),
        Platform.getPreferences().reducedMotionProperty());
  }

  /// @param scheme light or dark, the current setting of the system
  /// @param reducedMotion whether the system setting for reduced motion is on
  WindowTheme(
      Themes themes, ObservableValue<ColorScheme> scheme, ObservableValue<Boolean> reducedMotion) {
    this.themes = themes;
    this.scheme = scheme;
    this.theme = new ReadOnlyObjectWrapper<>(suitsSystem());
    scheme.addListener(new WeakChangeListener<>(following));
    still.bind(reducedMotion);
  }

  /// Whether animations are off, following the system.
  public ReadOnlyBooleanProperty stillProperty() {
    return still.getReadOnlyProperty();
  }

  public List<Theme> themes() {
    return themes.all();
  }

  /// The id of a theme, or [#SYSTEM].
  public ReadOnlyStringProperty choiceProperty() {
    return choice.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Theme> themeProperty() {
    return theme.getReadOnlyProperty();
  }

  public Theme theme() {
    return theme.get();
  }

  /// @param id of a theme; anything unknown follows the system
  public void choose(String id) {
    choice.set(themes.theme(id).isPresent() ? id : SYSTEM);
    refresh();
  }

  /// The zoom, in percent.
  public ReadOnlyIntegerProperty zoomProperty() {
    return zoom.getReadOnlyProperty();
  }

  /// Applies an appearance.
  public void be(Appearance appearance) {
    choose(appearance.theme());
    zoom.set(appearance.zoom());
  }

  /// The current appearance.
  public Appearance appearance() {
    return new Appearance(choice.get(), zoom.get());
  }

  /// Switches between light and dark.
  public void switchOver() {
    boolean light = theme().base() == Theme.Base.LIGHT;
    choose(themes.ordinary(light ? Theme.Base.DARK : Theme.Base.LIGHT).id());
  }

  /// Applies the theme to a scene now and on each change, and sets its reading direction.
  ///
  /// @return ends it; until then a reference to the scene is held
  public Subscription wear(Scene scene) {
    scene.setNodeOrientation(Direction.ofWindow());
    return theme.subscribe(now -> dress(scene, now));
  }

  private void refresh() {
    theme.set(themes.theme(choice.get()).orElseGet(this::suitsSystem));
  }

  private Theme suitsSystem() {
    boolean dark = scheme.getValue() == ColorScheme.DARK;
    return themes.ordinary(dark ? Theme.Base.DARK : Theme.Base.LIGHT);
  }

  private static void dress(Scene scene, Theme theme) {
    boolean light = theme.base() == Theme.Base.LIGHT;
    Application.setUserAgentStylesheet(
        light
            ? new PrimerLight().getUserAgentStylesheet()
            : new PrimerDark().getUserAgentStylesheet());
    scene.getStylesheets().setAll(theme.styleSheet(), BASE_SHEET);
  }
}
