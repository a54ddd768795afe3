package org.soundings.app.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Merges the settings of two running programs. A change of one of them since both read the file is
/// kept. If both changed the same setting, the later writer wins.
public final class SettingsMerge {

  private interface Merge<V> {
    @Nullable V of(@Nullable V base, @Nullable V ours, @Nullable V theirs);
  }

  private SettingsMerge() {}

  /// @param base the file's content when it was last read or written here
  /// @param ours the settings to write
  /// @param theirs the file's content now
  public static Settings merge(Settings base, Settings ours, Settings theirs) {
    if (theirs.equals(base)) {
      return ours;
    }
    return new Settings(
        new Appearance(
            chosen(
                base.appearance().theme(), ours.appearance().theme(), theirs.appearance().theme()),
            chosen(base.appearance().zoom(), ours.appearance().zoom(), theirs.appearance().zoom())),
        chosen(base.language(), ours.language(), theirs.language()),
        chosen(base.author(), ours.author(), theirs.author()),
        changed(base.window(), ours.window(), theirs.window()),
        new TreeMap<>(each(base.keys(), ours.keys(), theirs.keys(), SettingsMerge::changed)),
        recent(base, ours, theirs),
        ours.toured() || theirs.toured(),
        chosen(base.begun(), ours.begun(), theirs.begun()));
  }

  /// The latest first, as the list is kept.
  private static List<Recent> recent(Settings base, Settings ours, Settings theirs) {
    var merged =
        new ArrayList<>(
            each(byFolder(base), byFolder(ours), byFolder(theirs), SettingsMerge::folder).values());
    merged.sort(Comparator.comparing(Recent::at).reversed());
    return merged;
  }

  private static SequencedMap<Path, Recent> byFolder(Settings settings) {
    var folders = new LinkedHashMap<Path, Recent>();
    settings.recent().forEach(each -> folders.put(each.folder(), each));
    return folders;
  }

  /// The pin is merged separately from the position, which changes with every step.
  private static @Nullable Recent folder(
      @Nullable Recent base, @Nullable Recent ours, @Nullable Recent theirs) {
    Recent merged = changed(base, ours, theirs);
    if (merged == null || ours == null || theirs == null) {
      return merged;
    }
    return merged.pinned(
        base == null
            ? ours.isPinned() || theirs.isPinned()
            : chosen(base.isPinned(), ours.isPinned(), theirs.isPinned()));
  }

  /// Merges entry by entry. An entry that one side removed is gone unless the other side changed
  /// it.
  private static <K extends Comparable<? super K>, V> Map<K, V> each(
      Map<K, V> base, Map<K, V> ours, Map<K, V> theirs, Merge<V> merge) {
    var keys = new TreeSet<>(ours.keySet());
    keys.addAll(theirs.keySet());
    var merged = new TreeMap<K, V>();
    for (K key : keys) {
      V value = merge.of(base.get(key), ours.get(key), theirs.get(key));
      if (value != null) {
        merged.put(key, value);
      }
    }
    return merged;
  }

  private static <T> T chosen(T base, T ours, T theirs) {
    return ours.equals(base) ? theirs : ours;
  }

  private static <T> @Nullable T changed(@Nullable T base, @Nullable T ours, @Nullable T theirs) {
    return Objects.equals(ours, base) ? theirs : ours;
  }
}
