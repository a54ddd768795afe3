package org.soundings.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// The folders of the user, as each system defines them.
///
/// @param config settings, own packs (`questions/`) and own themes (`themes/`)
/// @param documents the default location of new assessments
public record UserFolders(Path config, Path documents) {

  /// As defined by the XDG Base Directory Specification 0.8 on Linux, `%APPDATA%` on Windows,
  /// `~/Library/Application Support` on macOS.
  ///
  /// @param environment such as `System.getenv()`
  /// @param osName such as the system property `os.name`
  /// @param home such as the system property `user.home`
  public static UserFolders of(Map<String, String> environment, String osName, String home) {
    Path homeFolder = Path.of(home);
    String os = osName.toLowerCase(Locale.ROOT);
    Path config;
    if (os.contains("win")) {
      config = folder(environment, "APPDATA", homeFolder.resolve("AppData/Roaming"));
    } else if (os.contains("mac")) {
      config = homeFolder.resolve("Library/Application Support");
    } else {
      config = folder(environment, "XDG_CONFIG_HOME", homeFolder.resolve(".config"));
    }
    return new UserFolders(config.resolve("soundings"), homeFolder.resolve("Soundings"));
  }

  private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
    String value = environment.get(variable);
    return value == null || value.isBlank() || !Path.of(value).isAbsolute()
        ? otherwise
        : Path.of(value);
  }

  public Path settings() {
    return config.resolve("settings.yaml");
  }

  public Path questions() {
    return config.resolve("questions");
  }

  public Path themes() {
    return config.resolve("themes");
  }
}
