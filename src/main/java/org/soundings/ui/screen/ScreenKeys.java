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

/// The keys of one screen: what each is called and what it does, said once.
public final class ScreenKeys {

  /// Keys that belong together, with their common meaning.
  ///
  /// @param usual the key it comes with, where it is one that can be changed; else null
  /// @param isWithAlt whether it is pressed with Alt
  /// @param stays whether what the room sees stays in front when it is pressed
  /// @param commands what each of them does, by its name
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

    /// The same pressed with Alt, which nobody changes.
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

  /// A key that can be changed.
  ///
  /// @param usual the name of the key it comes with, such as `E`
  /// @param now the name of the key it has
  public record Changeable(String meaning, String usual, String now) {}

  private final List<Entry> entries = new ArrayList<>();
  private final List<Command> keyless = new ArrayList<>();

  /// The names of those among them that change the assessment.
  private final Set<String> writing = new HashSet<>();

  private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();

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

  /// Says of the key given last that it changes something.
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

  /// Says of the key given last that it is pressed with Alt: where words may be typed by mistake,
  /// no letter by itself creates or decides anything.
  public ScreenKeys withAlt() {
    entries.add(entries.removeLast().withAlt());
    return this;
  }

  /// Whether what the room sees stays in front when a key is pressed, whatever key it is now.
  public boolean stays(KeyEvent key) {
    return entries.stream()
        .filter(entry -> entry.isWithAlt() == key.isAltDown())
        .anyMatch(entry -> entry.stays() && entry.actions().containsKey(key.getCode()));
  }

  /// Whether a key pressed with Alt means something.
  public boolean isWithAlt(KeyCode key) {
    return entries.stream()
        .anyMatch(entry -> entry.isWithAlt() && entry.actions().containsKey(key));
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

  /// Whether a key does now what another one does as long as nobody changes it.
  public boolean isNow(KeyCode usual, KeyCode key) {
    return now(usual).equals(name(key));
  }

  /// The same, and each time another one does it.
  public ObservableValue<String> following(KeyCode usual) {
    return changes.map(_ -> now(usual));
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
            code -> {
              entries.replaceAll(
                  entry -> entry.hint().meaning().equals(meaning) ? entry.at(code) : entry);
              changes.set(changes.get() + 1);
            });
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
    String meaning = of.isEmpty() ? tr("next, previous") : tr("next, previous %s", of);
    return step(meaning, of, new Steps(next, previous), false);
  }

  /// Steps that the room sees, where it sees something.
  ///
  /// @param of what they go through, said only where it does not stand beside them
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

  /// The number keys, one for each of a few choices.
  ///
  /// @param name what choosing one of them is called by itself
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

  /// Names keys that something else acts on.
  public ScreenKeys noting(String meaning, String... keys) {
    entries.add(new Entry(KeyHint.of(meaning, keys), Map.of(), null, false, false, List.of()));
    return this;
  }

  /// Something that is done here without a key, for the search over everything.
  public ScreenKeys offering(String name, Runnable action) {
    keyless.add(new Command(name, "", action));
    return this;
  }

  /// The same of something that changes the assessment.
  public ScreenKeys offeringToWrite(String name, Runnable action) {
    writing.add(name);
    return offering(name, action);
  }

  /// All of them, in the order they were given.
  public List<KeyHint> hints() {
    return entries.stream().map(Entry::hint).toList();
  }

  /// What the search over everything offers: what the keys do, then what has no key.
  public List<Command> commands() {
    return Stream.concat(
            entries.stream().flatMap(entry -> entry.commands().stream()), keyless.stream())
        .toList();
  }

  /// The same where nothing can be written.
  public List<Command> readingCommands() {
    return Stream.concat(
            entries.stream()
                .filter(entry -> !entry.hint().writes())
                .flatMap(entry -> entry.commands().stream()),
            keyless.stream().filter(command -> !writing.contains(command.name())))
        .toList();
  }

  /// Acts on a key. With Shift a digit or a slash types something else, or types it only then,
  /// depending on the country: that acts once it was typed.
  ///
  /// @return whether it meant something
  public boolean press(KeyEvent key) {
    if (key.isShiftDown() && isKnownByWhatItTypes(key.getCode())) {
      return false;
    }
    return acts(key.getCode(), key.isAltDown());
  }

  /// Acts on a digit or a slash that was typed with whatever key types it.
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
