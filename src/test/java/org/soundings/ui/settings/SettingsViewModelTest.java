package org.soundings.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.app.settings.Appearance;
import org.soundings.ui.SmallWorld;

class SettingsViewModelTest {

  private final List<String> told = new ArrayList<>();
  private final SettingsViewModel model =
      new SettingsViewModel(
          SmallWorld.library(),
          List.of(
              new SettingsViewModel.ThemeChoice("system", "Use system setting"),
              new SettingsViewModel.ThemeChoice("dark", "Dark")),
          new SettingsViewModel.Chosen(Appearance.DEFAULT, "system", ""),
          new SettingsViewModel.Choices() {
            @Override
            public void theme(String id) {
              told.add(id);
            }

            @Override
            public void zoom(int percent) {
              told.add(percent + " %");
            }

            @Override
            public void language(String tag) {
              told.add(tag);
            }

            @Override
            public void author(String name) {
              told.add(name);
            }
          });

  @Test
  void aChosenThemeIsReportedAtOnce() {
    model.choose("dark");
    assertThat(model.themeProperty().get()).isEqualTo("dark");
    assertThat(told).containsExactly("dark");
  }

  @Test
  void aThemeChosenElsewhereIsOnlyShown() {
    model.themeIs("dark");
    assertThat(model.themeProperty().get()).isEqualTo("dark");
    assertThat(told).isEmpty();
  }

  @Test
  void theZoomChangesInSteps() {
    model.zoomBy(1);
    model.zoomBy(-4);
    model.zoomAsDrawn();
    assertThat(told).containsExactly("110 %", "80 %", "100 %");
    model.zoomIs(150);
    assertThat(model.zoomProperty().get()).isEqualTo(150);
  }

  @Test
  void languagesAreListedByTheirOwnNames() {
    assertThat(model.languages())
        .extracting(SettingsViewModel.LanguageChoice::name)
        .containsExactly("Use system setting", "English", "Deutsch");
    model.speak("de");
    assertThat(model.languageProperty().get()).isEqualTo("de");
    assertThat(told).containsExactly("de");
  }

  @Test
  void aNameIsTrimmed() {
    model.name(" Operator ");
    assertThat(told).containsExactly("Operator");
  }

  @Test
  void theSourcesOfTheContentAreShown() {
    assertThat(model.packs()).extracting(pack -> pack.title()).containsExactly("A small pack");
    assertThat(model.notices())
        .extracting(notice -> notice.title())
        .containsExactly("MITRE ATT&CK");
  }
}
