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
    @Nullable V of(@Nullable V base, @Nullable V local, @Nullable V onDisk);
  }

  private SettingsMerge() {}

  /// @param base the file's content when it was last read or written here
  /// @param local the settings to write
  /// @param onDisk the file's content now
  public static Settings merge(Settings base, Settings local, Settings onDisk) {
    if (onDisk.equals(base)) {
      return local;
    }
    return new Settings(
        new Appearance(
            chosen(
                base.appearance().theme(), local.appearance().theme(), onDisk.appearance().theme()),
            chosen(
                base.appearance().zoom(), local.appearance().zoom(), onDisk.appearance().zoom())),
        chosen(base.language(), local.language(), onDisk.language()),
        chosen(base.author(), local.author(), onDisk.author()),
        changed(base.window(), local.window(), onDisk.window()),
        new TreeMap<>(each(base.keys(), local.keys(), onDisk.keys(), SettingsMerge::changed)),
        recent(base, local, onDisk),
        local.toured() || onDisk.toured(),
        chosen(base.draft(), local.draft(), onDisk.draft()));
  }

  /// The latest first, as the list is kept.
  private static List<Recent> recent(Settings base, Settings local, Settings onDisk) {
    var merged =
        new ArrayList<>(
            each(byFolder(base), byFolder(local), byFolder(onDisk), SettingsMerge::folder)
                .values());
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
      @Nullable Recent base, @Nullable Recent local, @Nullable Recent onDisk) {
    Recent merged = changed(base, local, onDisk);
    if (merged == null || local == null || onDisk == null) {
      return merged;
    }
    return merged.pinned(
        base == null
            ? local.isPinned() || onDisk.isPinned()
            : chosen(base.isPinned(), local.isPinned(), onDisk.isPinned()));
  }

  /// Merges entry by entry. An entry that one side removed is gone unless the other side changed
  /// it.
  private static <K extends Comparable<? super K>, V> Map<K, V> each(
      Map<K, V> base, Map<K, V> local, Map<K, V> onDisk, Merge<V> merge) {
    var keys = new TreeSet<>(local.keySet());
    keys.addAll(onDisk.keySet());
    var merged = new TreeMap<K, V>();
    for (K key : keys) {
      V value = merge.of(base.get(key), local.get(key), onDisk.get(key));
      if (value != null) {
        merged.put(key, value);
      }
    }
    return merged;
  }

  private static <T> T chosen(T base, T local, T onDisk) {
    return local.equals(base) ? onDisk : local;
  }

  private static <T> @Nullable T changed(@Nullable T base, @Nullable T local, @Nullable T onDisk) {
    return Objects.equals(local, base) ? onDisk : local;
  }
}
