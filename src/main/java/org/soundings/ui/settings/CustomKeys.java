package org.soundings.ui.settings;

import static org.soundings.language.Messages.tr;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.soundings.ui.screen.ScreenKeys;

/// Applies the shortcuts of the settings to screens, unless a key would have two meanings on a
/// screen.
public final class CustomKeys {

  private final ScreenKeys keys;
  private final Map<String, String> wanted;
  private final Map<String, String> refused = new HashMap<>();

  private CustomKeys(ScreenKeys keys, Map<String, String> wanted) {
    this.keys = keys;
    this.wanted = wanted;
  }

  /// Applies custom shortcuts to screens.
  ///
  /// @param screens by id
  /// @param own keys by command; unknown commands and invalid keys are ignored
  /// @return why a command keeps its default key, as a sentence, by command
  public static Map<String, String> give(
      Map<String, KeysViewModel.Titled> screens, Map<String, String> own) {
    var refusals = new HashMap<String, String>();
    screens.forEach((place, screen) -> refusals.putAll(give(place, screen.keys(), own)));
    return refusals;
  }

  private static Map<String, String> give(String place, ScreenKeys keys, Map<String, String> own) {
    var wanted = new HashMap<String, String>();
    for (ScreenKeys.Changeable each : keys.changeable()) {
      Optional.ofNullable(own.get(command(place, each)))
          .filter(ScreenKeys::mayStandAlone)
          .ifPresent(key -> wanted.put(each.meaning(), key));
    }
    Map<String, String> holders = refused(keys, wanted);
    var refusals = new HashMap<String, String>();
    for (ScreenKeys.Changeable each : keys.changeable()) {
      String key = wanted.getOrDefault(each.meaning(), each.usual());
      String holder = holders.get(each.meaning());
      if (holder == null) {
        keys.change(each.meaning(), key);
      } else {
        refusals.put(command(place, each), refusal(key, holder, each.usual()));
      }
    }
    return refusals;
  }

  private static String refusal(String key, String holder, String usual) {
    return tr(
        "Your shortcut %s is already used for “%s” here, so the default %s applies.",
        key, holder, usual);
  }

  /// Such as `question/E`: the screen and the default key, the same in every language.
  static String command(String place, ScreenKeys.Changeable key) {
    return place + "/" + key.usual();
  }

  /// The meanings that cannot have their custom key, with the other meaning of that key. A default
  /// key that was not changed wins; of two meanings with the same custom key, the first one wins.
  /// Swapping two keys is allowed.
  ///
  /// @param wanted custom keys by meaning
  private static Map<String, String> refused(ScreenKeys keys, Map<String, String> wanted) {
    var own = new CustomKeys(keys, wanted);
    // A refused meaning returns to its default key, which another one may have taken.
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

  /// The keys that cannot be changed.
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
