package org.soundings.ui.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.soundings.ui.screen.ScreenKeys;

/// Which keys of one's own can stand beside each other on one screen, so that no key means two
/// things there.
final class OwnKeys {

  private final ScreenKeys keys;
  private final Map<String, String> wanted;
  private final Map<String, String> refused = new HashMap<>();

  private OwnKeys(ScreenKeys keys, Map<String, String> wanted) {
    this.keys = keys;
    this.wanted = wanted;
  }

  /// What cannot have the key that it wants, with what that key means instead. The usual key of
  /// whatever wants no other one stands; of two that want the same the one that is listed first has
  /// it. Two that change places are no trouble.
  ///
  /// @param wanted keys by what they are to mean
  static Map<String, String> refused(ScreenKeys keys, Map<String, String> wanted) {
    var own = new OwnKeys(keys, wanted);
    // Whatever is refused has its usual key again, which another one may have wanted.
    while (own.refusesMore()) {}
    return own.refused;
  }

  private boolean refusesMore() {
    int before = refused.size();
    Map<String, String> held = held();
    for (ScreenKeys.Changeable each : keys.changeable()) {
      if (isOwn(each)) {
        String key = wanted.get(each.meaning());
        String holder = held.putIfAbsent(key, each.meaning());
        if (holder != null) {
          refused.put(each.meaning(), holder);
        }
      }
    }
    return refused.size() > before;
  }

  /// What nobody changes, by key.
  private Map<String, String> held() {
    List<ScreenKeys.Changeable> changeable = keys.changeable();
    var meanings =
        changeable.stream().map(ScreenKeys.Changeable::meaning).collect(Collectors.toSet());
    var held = new HashMap<String, String>();
    keys.hints().stream()
        .filter(hint -> !meanings.contains(hint.meaning()))
        .forEach(hint -> hint.keys().forEach(key -> held.put(key, hint.meaning())));
    changeable.stream()
        .filter(each -> !isOwn(each))
        .forEach(each -> held.put(each.usual(), each.meaning()));
    return held;
  }

  private boolean isOwn(ScreenKeys.Changeable each) {
    return wanted.containsKey(each.meaning()) && !refused.containsKey(each.meaning());
  }
}
