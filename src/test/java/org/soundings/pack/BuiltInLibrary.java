package org.soundings.pack;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The library of the built-in questions, read once for each language. A library is immutable, so
/// all tests of a process share it. Tests of reading read it themselves.
public final class BuiltInLibrary {

  private static final Map<String, Library> READ = new ConcurrentHashMap<>();

  private BuiltInLibrary() {}

  /// In the language of its source.
  public static Library source() {
    return in(PackReader.SOURCE_LANGUAGE);
  }

  /// @param language a tag such as `de`
  public static Library in(String language) {
    return READ.computeIfAbsent(
        language, tag -> PackReader.read(List.of(Path.of("questions")), tag).value());
  }
}
