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

/// The user's settings, kept between runs.
///
/// @param language the tag of the program's language, or [#FOLLOW_SYSTEM]
/// @param author the display name in answers, or ""
/// @param window the position of the window; null before it was closed for the first time
/// @param keys custom shortcuts: a command such as `question/E` (the screen and the default key) to
///   a single key such as `M` or `F4`
/// @param recent recently opened folders, pinned ones first, then the latest first
/// @param toured whether the tour of the window was shown
/// @param draft the draft of a new assessment
@Withers
public record Settings(
    Appearance appearance,
    String language,
    String author,
    @Nullable WindowPlace window,
    SortedMap<String, String> keys,
    List<Recent> recent,
    boolean toured,
    NewAssessmentDraft draft)
    implements SettingsBuilder.With {

  /// How many folders are kept in addition to the pinned ones.
  private static final int RECENT = 12;

  /// The language of the system, if the program supports it.
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
          NewAssessmentDraft.NONE);

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

  /// Records that the tour was shown.
  public Settings withTour() {
    return new Settings(appearance, language, author, window, keys, recent, true, draft);
  }

  /// Sets a custom shortcut for a command.
  public Settings withKey(String command, String key) {
    var changed = new TreeMap<>(keys);
    changed.put(command, key);
    return new Settings(appearance, language, author, window, changed, recent, toured, draft);
  }

  /// Restores the default shortcut of a command.
  public Settings withoutKey(String command) {
    var changed = new TreeMap<>(keys);
    changed.remove(command);
    return new Settings(appearance, language, author, window, changed, recent, toured, draft);
  }

  public Optional<Recent> recent(Path folder) {
    return recent.stream().filter(each -> each.folder().equals(folder)).findFirst();
  }

  /// Puts a folder at the top of the list. A pinned folder stays pinned.
  public Settings withRecent(Recent latest) {
    var changed = new ArrayList<Recent>();
    changed.add(latest);
    recent.stream().filter(old -> !old.folder().equals(latest.folder())).forEach(changed::add);
    return new Settings(appearance, language, author, window, keys, changed, toured, draft);
  }

  /// Pins or unpins a folder without moving it.
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
