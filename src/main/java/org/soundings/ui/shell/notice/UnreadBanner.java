package org.soundings.ui.shell.notice;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.assessment.MissingPack;
import org.soundings.base.Problem;
import org.soundings.store.AssessmentFolder;
import org.soundings.ui.control.text.Labels;

/// Names the files that could not be read and the packs that are not available, for as long as that
/// is so, because their content is missing on every screen.
public final class UnreadBanner {

  /// Maximum number of files that are named.
  private static final int NAMED = 3;

  private final Banner banner =
      new Banner(Labels.icon(Feather.ALERT_TRIANGLE, "text-missing"), Optional.empty());

  public Banner node() {
    return banner;
  }

  public void show(AssessmentFolder folder, List<MissingPack> packs) {
    List<Problem> unread = folder.unread().problems();
    Labels.show(banner, !unread.isEmpty() || !packs.isEmpty());
    if (!unread.isEmpty()) {
      banner.say(joined(whole(folder, unread), sentences(packs)), brief(folder, unread));
    } else if (!packs.isEmpty()) {
      banner.say(sentences(packs), packs.getFirst().sentence());
    }
  }

  private static String sentences(List<MissingPack> packs) {
    return packs.stream().map(MissingPack::sentence).collect(Collectors.joining(" "));
  }

  private static String joined(String one, String other) {
    return other.isEmpty() ? one : one + " " + other;
  }

  private static String brief(AssessmentFolder folder, List<Problem> unread) {
    return folder.unread().lacksProfile()
        ? tr("Part of assessment.yaml could not be read.")
        : trn(
            "Part of a file could not be read.",
            "Parts of %,d files could not be read.",
            unread.size(),
            unread.size());
  }

  private static String whole(AssessmentFolder folder, List<Problem> unread) {
    String named =
        unread.stream()
            .limit(NAMED)
            .map(problem -> "%s: %s".formatted(problem.place(), problem.message()))
            .collect(Collectors.joining(" "));
    int more = unread.size() - NAMED;
    return (folder.unread().lacksProfile()
            ? tr(
                "The title, packs, context and people in assessment.yaml could not be read completely. %s",
                named)
            : trn(
                "Part of a file could not be read. Its content is missing here. %2$s",
                "Parts of %1$,d files could not be read. Their content is missing here. %2$s",
                unread.size(),
                unread.size(),
                named))
        + (more > 0 ? " " + trn("And one more.", "And %,d more.", more, more) : "");
  }
}
