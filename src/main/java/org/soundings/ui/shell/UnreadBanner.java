package org.soundings.ui.shell;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.base.Problem;
import org.soundings.store.AssessmentFolder;
import org.soundings.ui.control.Words;

/// Says for as long as it is so which files of the assessment could not be read, because what
/// stands in them is missing on every screen.
final class UnreadBanner extends HBox {

  /// So many files are named.
  private static final int NAMED = 3;

  private final Label words = Words.wrapped("");

  UnreadBanner() {
    super(12);
    getStyleClass().add("banner");
    getChildren().addAll(Words.icon(Feather.ALERT_TRIANGLE, "text-missing"), Words.growing(words));
  }

  void show(AssessmentFolder folder) {
    List<Problem> unread = folder.unread().problems();
    Words.show(this, !unread.isEmpty());
    if (unread.isEmpty()) {
      return;
    }
    String named =
        unread.stream()
            .limit(NAMED)
            .map(problem -> "%s: %s".formatted(problem.place(), problem.message()))
            .collect(Collectors.joining(" "));
    int more = unread.size() - NAMED;
    words.setText(
        (folder.unread().lacksProfile()
                ? tr(
                    "What assessment.yaml says of the title, the packs, the context and the people could not be read in whole. %s",
                    named)
                : trn(
                    "Part of a file could not be read; what it says there is missing here. %2$s",
                    "Parts of %1$,d files could not be read; what they say there is missing here. %2$s",
                    unread.size(),
                    unread.size(),
                    named))
            + (more > 0 ? " " + trn("And one more.", "And %,d more.", more, more) : ""));
  }
}
