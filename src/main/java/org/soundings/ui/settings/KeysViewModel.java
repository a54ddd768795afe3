package org.soundings.ui.settings;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.soundings.ui.screen.ScreenKeys;

/// The single keys of every screen, and which of them a person changed.
public final class KeysViewModel {

  /// Remembers a key of one's own.
  public interface Memory {
    /// @param command such as `question/E`: the screen and the key it comes with, the same in every
    ///   language
    void keep(String command, String key);

    void forget(String command);
  }

  /// One key.
  ///
  /// @param place the screen's id, such as `question`
  /// @param title what the screen is called
  /// @param refused why the key that the settings give it is not used, in a sentence; "" where it
  ///   is
  record Line(String place, String title, ScreenKeys.Changeable key, String refused) {
    boolean isOwn() {
      return !key.now().equals(key.usual()) || !refused.isEmpty();
    }

    String command() {
      return OwnKeys.command(place, key);
    }
  }

  /// The keys of one screen.
  ///
  /// @param title what the screen is called
  public record Titled(String title, ScreenKeys keys) {}

  private final Map<String, Titled> screens;
  private final Memory memory;

  /// Why the key of a command is not the one of the settings.
  private final Map<String, String> refused;

  private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());

  /// @param screens by id, in the order they are listed
  /// @param own keys by command; one that no screen has, or that is no key, is left alone; where
  ///   one means something else on its screen already, the usual one stands and it is said
  public KeysViewModel(Map<String, Titled> screens, Map<String, String> own, Memory memory) {
    this.screens = new LinkedHashMap<>(screens);
    this.memory = memory;
    refused = OwnKeys.give(screens, own);
    refresh();
  }

  ReadOnlyObjectProperty<List<Line>> linesProperty() {
    return lines.getReadOnlyProperty();
  }

  List<Line> lines() {
    return lines.get();
  }

  /// Gives something another key, and remembers it.
  ///
  /// @return why that cannot be, in a sentence; "" where it was done
  String change(Line line, String key) {
    if (!ScreenKeys.mayStandAlone(key)) {
      return tr("Only letters, digits and F2 to F12 can be keys of their own.");
    }
    String taken = keys(line).takenBy(key, line.key().meaning());
    if (!taken.isEmpty()) {
      return tr("%s means “%s” here already.", key, taken);
    }
    keys(line).change(line.key().meaning(), key);
    refused.remove(line.command());
    if (key.equals(line.key().usual())) {
      memory.forget(line.command());
    } else {
      memory.keep(line.command(), key);
    }
    refresh();
    return "";
  }

  /// Goes back to the key it comes with.
  String reset(Line line) {
    return change(line, line.key().usual());
  }

  private ScreenKeys keys(Line line) {
    Titled screen = screens.get(line.place());
    if (screen == null) {
      throw new IllegalArgumentException("no screen " + line.place());
    }
    return screen.keys();
  }

  private void refresh() {
    var all = new ArrayList<Line>();
    screens.forEach((place, screen) -> all.addAll(linesOf(place, screen)));
    lines.set(all);
  }

  private List<Line> linesOf(String place, Titled screen) {
    return screen.keys().changeable().stream()
        .map(key -> new Line(place, screen.title(), key, refusal(OwnKeys.command(place, key))))
        .toList();
  }

  private String refusal(String command) {
    return refused.getOrDefault(command, "");
  }
}
