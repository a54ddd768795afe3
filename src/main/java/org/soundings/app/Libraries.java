package org.soundings.app;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.soundings.base.Loaded;
import org.soundings.base.Problem;
import org.soundings.evidence.Fact;
import org.soundings.pack.EvidenceRule;
import org.soundings.pack.Library;
import org.soundings.pack.PackReader;

/// All available questions: the built-in ones, the user's own, and folders named for one run.
public final class Libraries {

  private Libraries() {}

  /// @param further folders named by the user, read after the built-in ones and the user's own
  /// @throws IOException if the built-in questions cannot be found; a damaged folder of the user is
  ///   a problem
  public static Loaded<Library> load(UserFolders user, List<Path> further) throws IOException {
    return load(user, further, PackReader.SOURCE_LANGUAGE);
  }

  /// @param language the tag of the language to read in, such as `de`; texts without a translation
  ///   stay in their source language
  /// @throws IOException if the built-in questions cannot be found
  public static Loaded<Library> load(UserFolders user, List<Path> further, String language)
      throws IOException {
    return read(folders(user, further), language);
  }

  /// All questions in every language that has a translation, the source first. Problems of all
  /// languages are included once.
  ///
  /// @throws IOException if the built-in questions cannot be found
  public static Loaded<List<Library>> loadInEveryLanguage(UserFolders user, List<Path> further)
      throws IOException {
    List<Path> folders = folders(user, further);
    var languages = new LinkedHashSet<>(List.of(PackReader.SOURCE_LANGUAGE));
    languages.addAll(PackReader.languages(folders));
    Loaded<List<Library>> loaded = PackReader.read(folders, List.copyOf(languages));
    var problems = new LinkedHashSet<>(loaded.problems());
    problems.addAll(unknownFacts(loaded.value().getFirst()));
    return new Loaded<>(loaded.value(), List.copyOf(problems));
  }

  private static List<Path> folders(UserFolders user, List<Path> further) throws IOException {
    var folders = new ArrayList<Path>();
    folders.add(Bundled.folder("questions"));
    if (Files.isDirectory(user.questions())) {
      folders.add(user.questions());
    }
    folders.addAll(further);
    return folders;
  }

  private static Loaded<Library> read(List<Path> folders, String language) {
    Loaded<Library> loaded = PackReader.read(folders, language);
    var problems = new ArrayList<>(loaded.problems());
    problems.addAll(unknownFacts(loaded.value()));
    return new Loaded<>(loaded.value(), problems);
  }

  private static List<Problem> unknownFacts(Library library) {
    return library.rules().stream().flatMap(rule -> unknownFacts(rule).stream()).toList();
  }

  /// A pack can name a fact that this version does not check. Its rule would never match.
  private static List<Problem> unknownFacts(EvidenceRule rule) {
    if (!(rule.match() instanceof EvidenceRule.Facts(var facts, var _))) {
      return List.of();
    }
    return facts.stream()
        .filter(id -> Fact.of(id).isEmpty())
        .map(
            id ->
                Problem.of(
                    "",
                    tr(
                        "The rule \"%s\" uses the fact \"%s\", which no importer provides.",
                        rule.id(), id),
                    tr("Use a fact listed by: soundings findings --json")))
        .toList();
  }
}
