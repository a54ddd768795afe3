package org.soundings.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.soundings.ui.screen.Screen;
import org.soundings.ui.settings.CustomKeys;
import org.soundings.ui.settings.KeysViewModel;
import org.soundings.ui.shell.folder.Program;

/// The screens of one open assessment, in the order in which the settings list their shortcuts.
/// Adding a screen requires its name in the settings.
final class ScreenTable {

  /// The name of the shortcuts of a screen in the settings, by its id.
  ///
  /// @param <T> the screen
  interface Listing<T> {
    Map<String, KeysViewModel.Titled> of(T screen);
  }

  private record Row<T extends Screen>(Lazy<T> screen, Listing<? super T> listing) {
    Map<String, KeysViewModel.Titled> keys() {
      return listing.of(screen.get());
    }
  }

  private final Program program;
  private final List<Lazy<? extends Screen>> screens = new ArrayList<>();
  private final List<Row<?>> rows = new ArrayList<>();

  ScreenTable(Program program) {
    this.program = program;
  }

  /// The keys of a whole screen.
  static Listing<Screen> keys(String id, String title) {
    return screen -> Map.of(id, new KeysViewModel.Titled(title, screen.keys()));
  }

  /// @param ready receives the screen when it is built
  <T extends Screen> Lazy<T> add(
      Listing<? super T> listing, Supplier<T> builder, Consumer<T> ready) {
    Lazy<T> screen =
        addUnlisted(
            builder,
            ready.andThen(view -> CustomKeys.give(listing.of(view), program.settings().keys())));
    rows.add(new Row<>(screen, listing));
    return screen;
  }

  /// Adds a screen without shortcuts that can be changed.
  ///
  /// @param ready receives the screen when it is built
  <T extends Screen> Lazy<T> addUnlisted(Supplier<T> builder, Consumer<T> ready) {
    var screen =
        new Lazy<>(
            () -> {
              T view = builder.get();
              ready.accept(view);
              return view;
            });
    screens.add(screen);
    return screen;
  }

  /// The screens that were built so far.
  List<Screen> built() {
    return screens.stream().map(Lazy::ifBuilt).<Screen>flatMap(Optional::stream).toList();
  }

  /// The shortcuts of all screens. Builds every screen.
  KeysViewModel keys() {
    var all = new LinkedHashMap<String, KeysViewModel.Titled>();
    rows.forEach(row -> all.putAll(row.keys()));
    return new KeysViewModel(all, program.settings().keys(), new KeyMemory(program));
  }
}
