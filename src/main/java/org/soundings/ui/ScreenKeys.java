package org.soundings.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of one screen: what each is called and what it does, said once.
public final class ScreenKeys {

  /// Keys that belong together, with their common meaning.
  private record Entry(KeyHint hint, Map<KeyCode, Runnable> actions) {}

  private final List<Entry> entries = new ArrayList<>();

  /// A key that does something.
  public ScreenKeys on(KeyCode key, String meaning, Runnable action) {
    entries.add(new Entry(KeyHint.of(meaning, key.getName()), Map.of(key, action)));
    return this;
  }

  /// J and K, which go to the next and to the one before.
  ///
  /// @param of what they go through, or ""
  public ScreenKeys stepping(String of, Runnable next, Runnable previous) {
    entries.add(
        new Entry(
            KeyHint.of(("next, previous " + of).strip(), "J", "K"),
            Map.of(KeyCode.J, next, KeyCode.K, previous)));
    return this;
  }

  /// The number keys, one for each of a few choices.
  public <E extends Enum<E>> ScreenKeys among(String meaning, Class<E> type, Consumer<E> choose) {
    var actions = new EnumMap<KeyCode, Runnable>(KeyCode.class);
    var names = new ArrayList<String>();
    for (E choice : type.getEnumConstants()) {
      KeyCode digit = KeyCode.values()[KeyCode.DIGIT1.ordinal() + choice.ordinal()];
      actions.put(digit, () -> choose.accept(choice));
      names.add(digit.getName());
    }
    entries.add(new Entry(new KeyHint(names, meaning), actions));
    return this;
  }

  /// Names keys that something else acts on.
  public ScreenKeys noting(String meaning, String... keys) {
    entries.add(new Entry(KeyHint.of(meaning, keys), Map.of()));
    return this;
  }

  /// All of them, in the order they were given.
  public List<KeyHint> hints() {
    return entries.stream().map(Entry::hint).toList();
  }

  /// What the search over everything offers: the keys that do exactly one thing.
  public List<Command> commands() {
    var commands = new ArrayList<Command>();
    for (Entry entry : entries) {
      if (entry.actions().size() == 1 && entry.hint().keys().size() == 1) {
        Runnable action = entry.actions().values().iterator().next();
        commands.add(new Command(entry.hint().meaning(), entry.hint().keys().getFirst(), action));
      }
    }
    return commands;
  }

  /// Acts on a key.
  ///
  /// @return whether it meant something
  public boolean press(KeyEvent key) {
    for (Entry entry : entries) {
      Runnable action = entry.actions().get(key.getCode());
      if (action != null) {
        action.run();
        return true;
      }
    }
    return false;
  }
}
