package org.soundings.ui.settings;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.soundings.ui.screen.ScreenKeys;

/// The single-key shortcuts of every screen, and the custom ones among them.
public final class KeysViewModel {

  /// Saves custom shortcuts.
  public interface Memory {
    /// @param command such as `question/E`: the screen and the default key, the same in every
    ///   language
    void keep(String command, String key);

    void forget(String command);
  }

  /// A shortcut.
  ///
  /// @param place the screen's id, such as `question`
  /// @param title the displayed name of the screen
  /// @param refused why the key of the settings is not used, as a sentence; "" if it is
  record Line(String place, String title, ScreenKeys.Changeable key, String refused) {
    boolean isOwn() {
      return !key.now().equals(key.usual()) || !refused.isEmpty();
    }

    String command() {
      return CustomKeys.command(place, key);
    }
  }

  /// The shortcuts of one screen.
  ///
  /// @param title the displayed name of the screen
  public record Titled(String title, ScreenKeys keys) {}

  private final Map<String, Titled> screens;
  private final Memory memory;

  /// Why a command does not have the key of the settings.
  private final Map<String, String> refused;

  private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());

  /// @param screens by id, in display order
  /// @param own keys by command; unknown commands and invalid keys are ignored; if a key has
  ///   another meaning on its screen, the default is kept and reported
  public KeysViewModel(Map<String, Titled> screens, Map<String, String> own, Memory memory) {
    this.screens = new LinkedHashMap<>(screens);
    this.memory = memory;
    refused = CustomKeys.give(screens, own);
    refresh();
  }

  ReadOnlyObjectProperty<List<Line>> linesProperty() {
    return lines.getReadOnlyProperty();
  }

  List<Line> lines() {
    return lines.get();
  }

  /// Assigns another key and saves it.
  ///
  /// @return why that is not possible, as a sentence; "" if it was done
  String change(Line line, String key) {
    if (!ScreenKeys.mayStandAlone(key)) {
      return tr("A custom shortcut must be a letter, a digit or F2 to F12. Press another key.");
    }
    String taken = keys(line).takenBy(key, line.key().meaning());
    if (!taken.isEmpty()) {
      return tr("%s is already used for “%s” here. Press another key.", key, taken);
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

  /// Restores the default key.
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
        .map(key -> new Line(place, screen.title(), key, refusal(CustomKeys.command(place, key))))
        .toList();
  }

  private String refusal(String command) {
    return refused.getOrDefault(command, "");
  }
}
