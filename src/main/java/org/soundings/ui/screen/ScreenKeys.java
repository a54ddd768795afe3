package org.soundings.ui.screen;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The shortcuts of a screen: the key, the name and the action of each, defined once.
public final class ScreenKeys {

  /// Keys that belong together, with their common meaning.
  ///
  /// @param usual the default key, if it can be changed; else null
  /// @param isWithAlt whether it is pressed with Alt
  /// @param stays whether the projector view stays open when it is pressed
  /// @param commands the action of each key, by its name
  private record Entry(
      KeyHint hint,
      Map<KeyCode, Runnable> actions,
      @Nullable KeyCode usual,
      boolean isWithAlt,
      boolean stays,
      List<Command> commands) {

    private static Entry changeable(KeyCode key, String meaning, Runnable action, boolean stays) {
      return new Entry(
          KeyHint.of(meaning, name(key)),
          Map.of(key, action),
          key,
          false,
          stays,
          List.of(new Command(meaning, name(key), action)));
    }

    /// The same with Alt, which cannot be changed.
    private Entry withAlt() {
      String key = "Alt " + hint.keys().getFirst();
      return new Entry(
          hint.at(key),
          actions,
          null,
          true,
          stays,
          commands.stream().map(each -> new Command(each.name(), key, each.action())).toList());
    }

    private Entry at(KeyCode key) {
      return usual == null
          ? this
          : new Entry(
              hint.at(name(key)),
              Map.of(key, actions.values().iterator().next()),
              usual,
              isWithAlt,
              stays,
              List.of(new Command(hint.meaning(), name(key), actions.values().iterator().next())));
    }
  }

  /// A shortcut that can be changed.
  ///
  /// @param usual the name of its default key, such as `E`
  /// @param now the name of its current key
  public record Changeable(String meaning, String usual, String now) {}

  private final List<Entry> entries = new ArrayList<>();
  private final List<Command> keyless = new ArrayList<>();

  /// The names of those among them that change the assessment.
  private final Set<String> writing = new HashSet<>();

  private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();

  /// Adds a shortcut.
  public ScreenKeys on(KeyCode key, String meaning, Runnable action) {
    entries.add(Entry.changeable(key, meaning, action, false));
    return this;
  }

  /// Adds a shortcut that leaves the projector view open.
  public ScreenKeys whilePresenting(KeyCode key, String meaning, Runnable action) {
    entries.add(Entry.changeable(key, meaning, action, true));
    return this;
  }

  /// Marks the last shortcut as changing the assessment.
  public ScreenKeys writing() {
    Entry last = entries.removeLast();
    entries.add(
        new Entry(
            last.hint().writing(),
            last.actions(),
            last.usual(),
            last.isWithAlt(),
            last.stays(),
            last.commands()));
    return this;
  }

  /// Requires Alt for the last shortcut: no letter alone may create or decide anything, because
  /// text may be typed in the wrong place.
  public ScreenKeys withAlt() {
    entries.add(entries.removeLast().withAlt());
    return this;
  }

  /// Whether the projector view stays open when a key is pressed, whatever its current assignment.
  public boolean stays(KeyEvent key) {
    return entries.stream()
        .filter(entry -> entry.isWithAlt() == key.isAltDown())
        .anyMatch(entry -> entry.stays() && entry.actions().containsKey(key.getCode()));
  }

  /// Whether a key has a meaning with Alt.
  public boolean isWithAlt(KeyCode key) {
    return entries.stream()
        .anyMatch(entry -> entry.isWithAlt() && entry.actions().containsKey(key));
  }

  /// The shortcuts that can be changed, in the order of definition.
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

  /// The current key of the shortcut with a default key.
  public String now(KeyCode usual) {
    return changeable().stream()
        .filter(key -> key.usual().equals(name(usual)))
        .map(Changeable::now)
        .findFirst()
        .orElse(name(usual));
  }

  /// Whether a key is the current key of the shortcut with a default key.
  public boolean isNow(KeyCode usual, KeyCode key) {
    return now(usual).equals(name(key));
  }

  /// The same as an observable value.
  public ObservableValue<String> following(KeyCode usual) {
    return changes.map(_ -> now(usual));
  }

  /// The current key of a meaning, "" if it has none.
  public String key(String meaning) {
    return entries.stream()
        .map(Entry::hint)
        .filter(hint -> hint.meaning().equals(meaning))
        .map(hint -> hint.keys().getFirst())
        .findFirst()
        .orElse("");
  }

  /// What a key does here apart from one meaning, "" if it is free.
  public String takenBy(String key, String except) {
    return entries.stream()
        .filter(entry -> !entry.hint().meaning().equals(except))
        .filter(entry -> entry.hint().keys().contains(key))
        .map(entry -> entry.hint().meaning())
        .findFirst()
        .orElse("");
  }

  /// Assigns another key; a name that is not an allowed single key changes nothing.
  public void change(String meaning, String key) {
    Arrays.stream(KeyCode.values())
        .filter(code -> name(code).equals(key) && mayStandAlone(code))
        .findFirst()
        .ifPresent(
            code -> {
              entries.replaceAll(
                  entry -> entry.hint().meaning().equals(meaning) ? entry.at(code) : entry);
              changes.set(changes.get() + 1);
            });
  }

  /// The printed name of a key.
  public static String name(KeyCode key) {
    return key == KeyCode.SLASH ? "/" : key.getName();
  }

  /// Whether a key can be a shortcut alone: it must not move, leave or type something.
  public static boolean mayStandAlone(String key) {
    return Arrays.stream(KeyCode.values())
        .anyMatch(code -> name(code).equals(key) && mayStandAlone(code));
  }

  private static boolean mayStandAlone(KeyCode key) {
    boolean function = key.isFunctionKey() && key != KeyCode.F1 && key != KeyCode.F6;
    return key.isLetterKey() || key.isDigitKey() || function || key == KeyCode.SLASH;
  }

  /// Adds J and K, which go to the next and the previous item.
  ///
  /// @param of what they move through, or ""
  public ScreenKeys stepping(String of, Runnable next, Runnable previous) {
    String meaning = of.isEmpty() ? tr("next, previous") : tr("next, previous %s", of);
    return step(meaning, of, new Steps(next, previous), false);
  }

  /// The same for steps that the projector view follows.
  ///
  /// @param of what they move through; omitted if it is shown next to the keys
  public ScreenKeys steppingWhilePresenting(String of, Runnable next, Runnable previous) {
    return step(tr("next, previous"), of, new Steps(next, previous), true);
  }

  private record Steps(Runnable next, Runnable previous) {}

  private ScreenKeys step(String meaning, String of, Steps steps, boolean stays) {
    var commands =
        List.of(
            new Command(of.isEmpty() ? tr("next") : tr("next: %s", of), "J", steps.next()),
            new Command(
                of.isEmpty() ? tr("previous") : tr("previous: %s", of), "K", steps.previous()));
    entries.add(
        new Entry(
            KeyHint.of(meaning, "J", "K"),
            Map.of(KeyCode.J, steps.next(), KeyCode.K, steps.previous()),
            null,
            false,
            stays,
            commands));
    return this;
  }

  /// Adds the number keys for a few choices.
  ///
  /// @param name the name of a single choice as a command
  public <E extends Enum<E>> ScreenKeys among(
      String meaning, Class<E> type, Function<E, String> name, Consumer<E> choose) {
    var actions = new EnumMap<KeyCode, Runnable>(KeyCode.class);
    var commands = new ArrayList<Command>();
    for (E choice : type.getEnumConstants()) {
      KeyCode digit = KeyCode.values()[KeyCode.DIGIT1.ordinal() + choice.ordinal()];
      actions.put(digit, () -> choose.accept(choice));
      commands.add(new Command(name.apply(choice), name(digit), () -> choose.accept(choice)));
    }
    List<String> names = commands.stream().map(Command::key).toList();
    entries.add(new Entry(new KeyHint(names, meaning), actions, null, false, false, commands));
    return this;
  }

  /// Adds hints for keys that are handled elsewhere.
  public ScreenKeys noting(String meaning, String... keys) {
    entries.add(new Entry(KeyHint.of(meaning, keys), Map.of(), null, false, false, List.of()));
    return this;
  }

  /// Adds a command without a key, for the palette.
  public ScreenKeys offering(String name, Runnable action) {
    keyless.add(new Command(name, "", action));
    return this;
  }

  /// The same for a command that changes the assessment.
  public ScreenKeys offeringToWrite(String name, Runnable action) {
    writing.add(name);
    return offering(name, action);
  }

  /// All hints, in the order of definition.
  public List<KeyHint> hints() {
    return entries.stream().map(Entry::hint).toList();
  }

  /// The commands for the palette: those with shortcuts, then those without.
  public List<Command> commands() {
    return Stream.concat(
            entries.stream().flatMap(entry -> entry.commands().stream()), keyless.stream())
        .toList();
  }

  /// The same for a read-only assessment.
  public List<Command> readingCommands() {
    return Stream.concat(
            entries.stream()
                .filter(entry -> !entry.hint().writes())
                .flatMap(entry -> entry.commands().stream()),
            keyless.stream().filter(command -> !writing.contains(command.name())))
        .toList();
  }

  /// Handles a key. With Shift a digit or a slash types another character, or is only typed with
  /// Shift, depending on the keyboard layout: those are handled by the typed character.
  ///
  /// @return whether it has a meaning
  public boolean press(KeyEvent key) {
    if (key.isShiftDown() && isKnownByWhatItTypes(key.getCode())) {
      return false;
    }
    return acts(key.getCode(), key.isAltDown());
  }

  /// Handles a typed digit or slash, whichever key types it.
  public void type(String typed) {
    Arrays.stream(KeyCode.values())
        .filter(code -> isKnownByWhatItTypes(code) && name(code).equals(typed))
        .findFirst()
        .ifPresent(code -> acts(code, false));
  }

  private static boolean isKnownByWhatItTypes(KeyCode key) {
    return key.isDigitKey() || key == KeyCode.SLASH;
  }

  private boolean acts(KeyCode key, boolean isWithAlt) {
    for (Entry entry : entries) {
      Runnable action = entry.actions().get(key);
      if (action != null && entry.isWithAlt() == isWithAlt) {
        action.run();
        return true;
      }
    }
    return false;
  }
}
