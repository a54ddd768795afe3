package org.soundings.ui;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The keys of one screen: what each is called and what it does, said once.
public final class ScreenKeys {

  /// Keys that belong together, with their common meaning.
  ///
  /// @param usual the key it comes with, where it is one that can be changed; else null
  /// @param stays whether what the room sees stays in front when it is pressed
  private record Entry(
      KeyHint hint, Map<KeyCode, Runnable> actions, @Nullable KeyCode usual, boolean stays) {
    Entry(KeyHint hint, Map<KeyCode, Runnable> actions) {
      this(hint, actions, null, false);
    }

    private static Entry changeable(KeyCode key, String meaning, Runnable action, boolean stays) {
      return new Entry(KeyHint.of(meaning, name(key)), Map.of(key, action), key, stays);
    }

    private Entry at(KeyCode key) {
      return usual == null
          ? this
          : new Entry(
              KeyHint.of(hint.meaning(), name(key)),
              Map.of(key, actions.values().iterator().next()),
              usual,
              stays);
    }
  }

  /// A key that can be changed.
  ///
  /// @param usual the name of the key it comes with, such as `E`
  /// @param now the name of the key it has
  public record Changeable(String meaning, String usual, String now) {}

  private final List<Entry> entries = new ArrayList<>();
  private final List<Command> keyless = new ArrayList<>();

  /// A key that does something.
  public ScreenKeys on(KeyCode key, String meaning, Runnable action) {
    entries.add(Entry.changeable(key, meaning, action, false));
    return this;
  }

  /// A key that does something, and lets what the room sees stay in front meanwhile.
  public ScreenKeys whilePresenting(KeyCode key, String meaning, Runnable action) {
    entries.add(Entry.changeable(key, meaning, action, true));
    return this;
  }

  /// Whether what the room sees stays in front when a key is pressed, whatever key it is now.
  public boolean stays(KeyCode key) {
    return entries.stream().anyMatch(entry -> entry.stays() && entry.actions().containsKey(key));
  }

  /// The keys that can be changed, in the order they were given.
  public List<Changeable> changeable() {
    var keys = new ArrayList<Changeable>();
    for (Entry entry : entries) {
      if (entry.usual() != null) {
        keys.add(
            new Changeable(
                entry.hint().meaning(), name(entry.usual()), entry.hint().keys().getFirst()));
      }
    }
    return keys;
  }

  /// The key that does now what another one does as long as nobody changes it.
  public String now(KeyCode usual) {
    return changeable().stream()
        .filter(key -> key.usual().equals(name(usual)))
        .map(Changeable::now)
        .findFirst()
        .orElse(name(usual));
  }

  /// The key that does something now, "" where none does.
  public String key(String meaning) {
    return entries.stream()
        .map(Entry::hint)
        .filter(hint -> hint.meaning().equals(meaning))
        .map(hint -> hint.keys().getFirst())
        .findFirst()
        .orElse("");
  }

  /// What a key does here beside one thing, "" where it is free.
  public String takenBy(String key, String beside) {
    return entries.stream()
        .filter(entry -> !entry.hint().meaning().equals(beside))
        .filter(entry -> entry.hint().keys().contains(key))
        .map(entry -> entry.hint().meaning())
        .findFirst()
        .orElse("");
  }

  /// Gives something another key; a name that is no key that may stand alone changes nothing.
  public void change(String meaning, String key) {
    Arrays.stream(KeyCode.values())
        .filter(code -> name(code).equals(key) && mayStandAlone(code))
        .findFirst()
        .ifPresent(
            code ->
                entries.replaceAll(
                    entry -> entry.hint().meaning().equals(meaning) ? entry.at(code) : entry));
  }

  /// What is printed on a key.
  public static String name(KeyCode key) {
    return key == KeyCode.SLASH ? "/" : key.getName();
  }

  /// Whether a key may do something by itself: not one that moves, leaves or types something else.
  public static boolean mayStandAlone(String key) {
    return Arrays.stream(KeyCode.values())
        .anyMatch(code -> name(code).equals(key) && mayStandAlone(code));
  }

  private static boolean mayStandAlone(KeyCode key) {
    boolean function = key.isFunctionKey() && key != KeyCode.F1 && key != KeyCode.F6;
    return key.isLetterKey() || key.isDigitKey() || function || key == KeyCode.SLASH;
  }

  /// J and K, which go to the next and to the one before.
  ///
  /// @param of what they go through, or ""
  public ScreenKeys stepping(String of, Runnable next, Runnable previous) {
    return step(of, next, previous, false);
  }

  /// Steps that the room sees, where it sees something.
  public ScreenKeys steppingWhilePresenting(Runnable next, Runnable previous) {
    return step("", next, previous, true);
  }

  private ScreenKeys step(String of, Runnable next, Runnable previous, boolean stays) {
    String meaning = of.isEmpty() ? tr("next, previous") : tr("next, previous %s", of);
    entries.add(
        new Entry(
            KeyHint.of(meaning, "J", "K"),
            Map.of(KeyCode.J, next, KeyCode.K, previous),
            null,
            stays));
    return this;
  }

  /// The number keys, one for each of a few choices.
  public <E extends Enum<E>> ScreenKeys among(String meaning, Class<E> type, Consumer<E> choose) {
    var actions = new EnumMap<KeyCode, Runnable>(KeyCode.class);
    var names = new ArrayList<String>();
    for (E choice : type.getEnumConstants()) {
      KeyCode digit = KeyCode.values()[KeyCode.DIGIT1.ordinal() + choice.ordinal()];
      actions.put(digit, () -> choose.accept(choice));
      names.add(name(digit));
    }
    entries.add(new Entry(new KeyHint(names, meaning), actions));
    return this;
  }

  /// Names keys that something else acts on.
  public ScreenKeys noting(String meaning, String... keys) {
    entries.add(new Entry(KeyHint.of(meaning, keys), Map.of()));
    return this;
  }

  /// Something that is done here without a key, for the search over everything.
  public ScreenKeys offering(String name, Runnable action) {
    keyless.add(new Command(name, "", action));
    return this;
  }

  /// All of them, in the order they were given.
  public List<KeyHint> hints() {
    return entries.stream().map(Entry::hint).toList();
  }

  /// What the search over everything offers: the keys that do exactly one thing, then what has no
  /// key.
  public List<Command> commands() {
    var commands = new ArrayList<Command>();
    for (Entry entry : entries) {
      if (entry.actions().size() == 1 && entry.hint().keys().size() == 1) {
        Runnable action = entry.actions().values().iterator().next();
        commands.add(new Command(entry.hint().meaning(), entry.hint().keys().getFirst(), action));
      }
    }
    commands.addAll(keyless);
    return commands;
  }

  /// Acts on a key. With Shift a digit or a slash types something else, or types it only then,
  /// depending on the country: that acts once it was typed.
  ///
  /// @return whether it meant something
  public boolean press(KeyEvent key) {
    if (key.isShiftDown() && isKnownByWhatItTypes(key.getCode())) {
      return false;
    }
    return acts(key.getCode());
  }

  /// Acts on a digit or a slash that was typed with whatever key types it.
  public void type(String typed) {
    Arrays.stream(KeyCode.values())
        .filter(code -> isKnownByWhatItTypes(code) && name(code).equals(typed))
        .findFirst()
        .ifPresent(code -> acts(code));
  }

  private static boolean isKnownByWhatItTypes(KeyCode key) {
    return key.isDigitKey() || key == KeyCode.SLASH;
  }

  private boolean acts(KeyCode key) {
    for (Entry entry : entries) {
      Runnable action = entry.actions().get(key);
      if (action != null) {
        action.run();
        return true;
      }
    }
    return false;
  }
}
