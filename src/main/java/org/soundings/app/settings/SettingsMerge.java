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

/// Brings the settings of two programs together that run beside each other: what one of them
/// changed since both read the file stands; where both changed the same, the one that writes later
/// has the word.
public final class SettingsMerge {

  private SettingsMerge() {}

  /// @param base what the file said when it was last read or written here
  /// @param ours what is to be written
  /// @param theirs what the file says now
  public static Settings merge(Settings base, Settings ours, Settings theirs) {
    if (theirs.equals(base)) {
      return ours;
    }
    return new Settings(
        chosen(base.appearance(), ours.appearance(), theirs.appearance()),
        chosen(base.language(), ours.language(), theirs.language()),
        chosen(base.author(), ours.author(), theirs.author()),
        changed(base.window(), ours.window(), theirs.window()),
        new TreeMap<>(each(base.keys(), ours.keys(), theirs.keys())),
        recent(base, ours, theirs),
        ours.toured() || theirs.toured());
  }

  /// The latest first, as the list is kept.
  private static List<Recent> recent(Settings base, Settings ours, Settings theirs) {
    var merged = new ArrayList<>(each(byFolder(base), byFolder(ours), byFolder(theirs)).values());
    merged.sort(Comparator.comparing(Recent::at).reversed());
    return merged;
  }

  private static SequencedMap<Path, Recent> byFolder(Settings settings) {
    var folders = new LinkedHashMap<Path, Recent>();
    settings.recent().forEach(each -> folders.put(each.folder(), each));
    return folders;
  }

  /// Entry by entry; one that somebody took away is gone unless the other changed it.
  private static <K extends Comparable<? super K>, V> Map<K, V> each(
      Map<K, V> base, Map<K, V> ours, Map<K, V> theirs) {
    var keys = new TreeSet<>(ours.keySet());
    keys.addAll(theirs.keySet());
    var merged = new TreeMap<K, V>();
    for (K key : keys) {
      V value = changed(base.get(key), ours.get(key), theirs.get(key));
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
