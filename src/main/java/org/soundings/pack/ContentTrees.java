package org.soundings.pack;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Loaded;
import org.soundings.base.Problem;
import org.soundings.base.Sha256;
import org.soundings.pack.ContentFiles.Found;
import org.soundings.yaml.Node;
import org.soundings.yaml.YamlReader;

/// The files of one folder of questions as trees, pack files first, and those of optional packs
/// last, so that packs, cards and threats for every system are listed before those for some.
/// Translations are only listed, because most readings need none of them.
record ContentTrees(List<Tree> files, List<Found> translations) {

  ContentTrees {
    files = List.copyOf(files);
    translations = List.copyOf(translations);
  }

  /// A file that is not empty.
  ///
  /// @param hash the hash of its bytes
  record Tree(Found found, Node.Mapping root, Sha256 hash) {
    String kind() {
      return text("kind");
    }

    private boolean isOptionalPack() {
      return found.isPackFile() && text("optional").equals("true");
    }

    private String text(String key) {
      return root.get(key).orElse(null) instanceof Node.Scalar(var _, var text, var _) ? text : "";
    }
  }

  static ContentTrees of(Path folder, List<Problem> problems) {
    List<Found> all = ContentFiles.in(folder, problems);
    List<Found> own = all.stream().filter(found -> found.translates() == null).toList();
    var trees = new ArrayList<Tree>();
    own.forEach(found -> tree(found, problems).ifPresent(trees::add));
    List<Path> optional =
        trees.stream()
            .filter(Tree::isOptionalPack)
            .flatMap(tree -> Stream.ofNullable(tree.found().pack()))
            .toList();
    trees.sort(
        Comparator.comparing((Tree tree) -> !tree.found().isPackFile())
            .thenComparing(tree -> isIn(optional, tree.found().pack())));
    return new ContentTrees(
        trees, all.stream().filter(found -> found.translates() != null).toList());
  }

  private static boolean isIn(List<Path> packs, @Nullable Path pack) {
    return pack != null && packs.contains(pack);
  }

  /// A file as a tree. Empty, with the reason among the problems, if it cannot be read.
  static Optional<Tree> tree(Found found, List<Problem> problems) {
    Loaded<Node.Mapping> loaded;
    var digest = Sha256.sha256();
    try {
      loaded = YamlReader.read(found.file(), found.source(), digest);
    } catch (IOException e) {
      problems.add(
          Problem.of(
              found.source(),
              tr("The file could not be read: %s.", e.getMessage()),
              tr("Check its permissions. Everything else was read.")));
      return Optional.empty();
    }
    problems.addAll(loaded.problems());
    if (loaded.value().entries().isEmpty()) {
      if (loaded.problems().isEmpty()) {
        problems.add(
            Problem.of(
                found.source(), tr("The file is empty."), tr("Add content or delete the file.")));
      }
      return Optional.empty();
    }
    return Optional.of(new Tree(found, loaded.value(), Sha256.of(digest)));
  }

  /// The language of a file: that of its pack, by default English.
  String language(Tree tree) {
    Path pack = tree.found().pack();
    return files.stream()
        .filter(
            file -> pack != null && file.found().isPackFile() && pack.equals(file.found().pack()))
        .map(file -> file.text("language"))
        .filter(language -> !language.isBlank())
        .findFirst()
        .orElse(PackReader.SOURCE_LANGUAGE);
  }
}
