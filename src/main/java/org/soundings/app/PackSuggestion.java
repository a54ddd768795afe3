package org.soundings.app;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.profile.PackUse;
import org.soundings.base.Progress;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.Reading;
import org.soundings.evidence.StoredFile;
import org.soundings.evidence.importer.SourceFile;
import org.soundings.pack.Library;
import org.soundings.pack.QuestionPack;
import org.soundings.store.EvidenceFiles;

/// A pack that an assessment does not use although evidence shows a sign of its subject.
///
/// @param why what the signs mean, a sentence or more
/// @param items ids of the evidence that shows one of them
public record PackSuggestion(QuestionPack pack, String why, List<String> items) {

  /// How much of a file is searched, in bytes. Signs such as names of images and resources are
  /// frequent, and reports can be large.
  private static final int SEARCHED = 4 * 1024 * 1024;

  public PackSuggestion {
    items = List.copyOf(items);
  }

  /// The sign, the pack and where the sign was seen.
  public String sentence() {
    return tr(
        "%s The question pack “%s” asks about this. Seen in %s.",
        why, pack.title(), String.join(", ", items));
  }

  /// The suggestions, in the order of the packs. A file that cannot be read suggests nothing.
  ///
  /// @param items the evidence to look at
  /// @param progress asked before each item whether to go on
  public static List<PackSuggestion> of(
      Library library,
      Assessment assessment,
      EvidenceFiles files,
      List<Evidence> items,
      Progress progress) {
    List<String> used = assessment.profile().packs().stream().map(PackUse::id).toList();
    List<Signed> signs =
        library.packs().stream()
            .filter(pack -> !used.contains(pack.id()))
            .flatMap(
                pack ->
                    pack.suggestedBy().stream()
                        .map(sign -> new Signed(pack, sign, new ArrayList<>())))
            .toList();
    if (signs.isEmpty()) {
      return List.of();
    }
    // One file at a time: thousands of them do not fit into memory together.
    for (Evidence item : items) {
      progress.check();
      Seen seen = Seen.of(item, files);
      signs.stream()
          .filter(each -> seen.shows(each.sign()))
          .forEach(each -> each.items().add(item.id()));
    }
    return signs.stream()
        .filter(each -> !each.items().isEmpty())
        .collect(Collectors.groupingBy(Signed::pack, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(PackSuggestion::together)
        .toList();
  }

  /// One suggestion for all signs of a pack.
  private static PackSuggestion together(List<Signed> signs) {
    return new PackSuggestion(
        signs.getFirst().pack(),
        signs.stream().map(each -> each.sign().why()).collect(Collectors.joining(" ")),
        signs.stream().flatMap(each -> each.items().stream()).distinct().sorted().toList());
  }

  /// @param items ids of the evidence that shows it so far
  private record Signed(QuestionPack pack, QuestionPack.Sign sign, List<String> items) {}

  /// The beginning of a stored file.
  private record Seen(String format, String text) {

    static Seen of(Evidence item, EvidenceFiles files) {
      String format = item.file().flatMap(StoredFile::wasRead).map(Reading::format).orElse("");
      return new Seen(format, text(item, files));
    }

    private static String text(Evidence item, EvidenceFiles files) {
      try {
        Path file = files.file(item).orElse(null);
        return file == null ? "" : beginning(file);
      } catch (IOException e) {
        return "";
      }
    }

    private static String beginning(Path file) throws IOException {
      try (InputStream in = Files.newInputStream(file)) {
        return SourceFile.decoded(in.readNBytes(SEARCHED));
      }
    }

    boolean shows(QuestionPack.Sign sign) {
      return sign.text().stream().anyMatch(text::contains)
          || sign.formats().stream().anyMatch(each -> !format.isEmpty() && format.startsWith(each));
    }
  }
}
