package org.soundings.pack;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.soundings.base.Sha256;

/// A file that a library was read from.
///
/// @param path its path in the folder that was read, so that it does not depend on the place and
///   name of that folder
public record ContentFile(Group group, String path, Sha256 hash) {

  /// What files contain, as listed with their hashes.
  public enum Group {
    QUESTIONS(mark("Question packs")),
    THREATS(mark("Threats")),
    RULES(mark("Evidence rules")),
    FRAMEWORKS(mark("Control frameworks")),
    OTHER(mark("Concepts, context factors and words")),
    TRANSLATION(mark("Translation (%s)"));

    private final String title;

    Group(String title) {
      this.title = title;
    }

    /// @param language the tag of the library's language, which a translation is named with
    public String title(String language) {
      return this == TRANSLATION ? tr(title, language) : tr(title);
    }

    /// @param kind the key `kind` of a file
    static Group of(String kind) {
      return switch (kind) {
        case "pack", "section" -> QUESTIONS;
        case "threats" -> THREATS;
        case "evidence-rules" -> RULES;
        case "framework" -> FRAMEWORKS;
        case "translation" -> TRANSLATION;
        default -> OTHER;
      };
    }
  }

  /// The files of each group that has any, in the order of the groups.
  public static SortedMap<Group, List<ContentFile>> byGroup(List<ContentFile> files) {
    return files.stream()
        .collect(Collectors.groupingBy(ContentFile::group, TreeMap::new, Collectors.toList()));
  }

  /// The SHA-256 over one line for each file, sorted by path and hash: its hash, two spaces and its
  /// path, as `sha256sum` prints them.
  public static Sha256 hash(List<ContentFile> files) {
    return Sha256.of(
        files.stream()
            .sorted(
                Comparator.comparing(ContentFile::path)
                    .thenComparing(file -> file.hash().toString()))
            .map(file -> file.hash() + "  " + file.path() + "\n")
            .collect(Collectors.joining()));
  }
}
