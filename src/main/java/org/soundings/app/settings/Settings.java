package org.soundings.app.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Withers;

/// What a person chose, kept between runs.
///
/// @param language the tag of the language that the program speaks, or [#FOLLOW_SYSTEM]
/// @param author how the person is named in answers, or ""
/// @param window where the window stood; null before it was closed for the first time
/// @param keys keys of one's own: a command such as `question/E` (the screen and the key that it
///   comes with) to a key that stands alone, such as `M` or `F4`
/// @param recent folders opened lately, pinned ones first, then the latest first
/// @param toured whether the tour of the window was shown
/// @param begun what is begun of a new assessment
@Withers
public record Settings(
    Appearance appearance,
    String language,
    String author,
    @Nullable WindowPlace window,
    SortedMap<String, String> keys,
    List<Recent> recent,
    boolean toured,
    BegunAssessment begun)
    implements SettingsBuilder.With {

  /// How many folders are remembered beside the pinned ones.
  private static final int RECENT = 12;

  /// The language of the system, where the program speaks it.
  public static final String FOLLOW_SYSTEM = "system";

  public static final Settings DEFAULT =
      new Settings(
          Appearance.DEFAULT,
          FOLLOW_SYSTEM,
          "",
          null,
          Collections.emptySortedMap(),
          List.of(),
          false,
          BegunAssessment.NONE);

  public Settings {
    keys = Collections.unmodifiableSortedMap(new TreeMap<>(keys));
    recent = inOrder(recent);
  }

  private static List<Recent> inOrder(List<Recent> recent) {
    var ordered = new ArrayList<Recent>();
    recent.stream().filter(Recent::isPinned).forEach(ordered::add);
    recent.stream().filter(each -> !each.isPinned()).limit(RECENT).forEach(ordered::add);
    return List.copyOf(ordered);
  }

  public Settings withTheme(String id) {
    return withAppearance(appearance.withTheme(id));
  }

  public Settings withZoom(int percent) {
    return withAppearance(appearance.withZoom(percent));
  }

  /// Notes that the tour was shown.
  public Settings withTour() {
    return new Settings(appearance, language, author, window, keys, recent, true, begun);
  }

  /// Gives a command a key of one's own.
  public Settings withKey(String command, String key) {
    var changed = new TreeMap<>(keys);
    changed.put(command, key);
    return new Settings(appearance, language, author, window, changed, recent, toured, begun);
  }

  /// Gives a command back the key it comes with.
  public Settings withoutKey(String command) {
    var changed = new TreeMap<>(keys);
    changed.remove(command);
    return new Settings(appearance, language, author, window, changed, recent, toured, begun);
  }

  public Optional<Recent> recent(Path folder) {
    return recent.stream().filter(each -> each.folder().equals(folder)).findFirst();
  }

  /// Puts a folder at the top of the list, pinned if it was.
  public Settings withRecent(Recent latest) {
    var changed = new ArrayList<Recent>();
    changed.add(latest);
    recent.stream().filter(old -> !old.folder().equals(latest.folder())).forEach(changed::add);
    return new Settings(appearance, language, author, window, keys, changed, toured, begun);
  }

  /// Pins a folder, or lets it go, where it stands.
  public Settings withPinned(Path folder, boolean pinned) {
    return withRecent(
        recent.stream()
            .map(each -> each.folder().equals(folder) ? each.pinned(pinned) : each)
            .toList());
  }

  public Settings withoutRecent(Path folder) {
    return withRecent(recent.stream().filter(old -> !old.folder().equals(folder)).toList());
  }
}
