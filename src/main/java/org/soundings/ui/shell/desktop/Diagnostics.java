package org.soundings.ui.shell.desktop;

import java.util.stream.Collectors;
import org.soundings.app.Version;
import org.soundings.ui.screen.ScreenContext;

/// The data that a developer needs to find a bug: versions, counts and hashes, but no text of
/// users. Names of packs are omitted, because a team names its own packs.
public final class Diagnostics {
  private Diagnostics() {}

  public static String of(ScreenContext context, String theme) {
    String packs =
        context.assessment().profile().packs().stream()
            .map(pack -> "%s".formatted(pack.hash()))
            .collect(Collectors.joining(", "));
    return """
    Soundings %s
    Java %s, JavaFX %s
    %s %s, %s
    Theme: %s
    Packs: %s
    Answers: %s, evidence: %s, actions: %s
    Saving: %s
    """
        .formatted(
            Version.current(),
            System.getProperty("java.version"),
            System.getProperty("javafx.version", "not known"),
            System.getProperty("os.name"),
            System.getProperty("os.version"),
            System.getProperty("os.arch"),
            theme,
            packs,
            context.assessment().answers().size(),
            context.assessment().evidence().size(),
            context.assessment().actions().size(),
            context.open().autosave().state().getClass().getSimpleName());
  }
}
