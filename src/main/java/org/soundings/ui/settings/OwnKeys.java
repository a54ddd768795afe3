package org.soundings.ui.settings;

import static org.soundings.language.Messages.tr;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.soundings.ui.screen.ScreenKeys;

/// Gives screens the keys of the settings, as far as no key then means two things on a screen.
public final class OwnKeys {

  private final ScreenKeys keys;
  private final Map<String, String> wanted;
  private final Map<String, String> refused = new HashMap<>();

  private OwnKeys(ScreenKeys keys, Map<String, String> wanted) {
    this.keys = keys;
    this.wanted = wanted;
  }

  /// Gives screens their keys.
  ///
  /// @param screens by id
  /// @param own keys by command; one that no screen has, or that is no key, is left alone
  /// @return why a command has its usual key and not its own, in a sentence, by command
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
    return tr("%s from your settings means “%s” here already, so %s stands.", key, holder, usual);
  }

  /// Such as `question/E`: the screen and the key it comes with, the same in every language.
  static String command(String place, ScreenKeys.Changeable key) {
    return place + "/" + key.usual();
  }

  /// What cannot have the key that it wants, with what that key means instead. The usual key of
  /// whatever wants no other one stands; of two that want the same the one that is listed first has
  /// it. Two that change places are no trouble.
  ///
  /// @param wanted keys by what they are to mean
  private static Map<String, String> refused(ScreenKeys keys, Map<String, String> wanted) {
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
