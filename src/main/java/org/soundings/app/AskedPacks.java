package org.soundings.app;

import java.util.ArrayList;
import java.util.List;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.PackUse;
import org.soundings.pack.Library;
import org.soundings.pack.QuestionPack;

/// Which packs of a library an assessment asks. One can be added at any time, and left out while
/// nobody has said anything about its questions: no answer goes out of sight.
public record AskedPacks(Library library, Assessment assessment) {

  /// A pack at hand.
  ///
  /// @param said about how many of its questions something was said
  public record Line(QuestionPack pack, boolean isAsked, int said) {}

  /// All packs at hand.
  public List<Line> lines() {
    return library.packs().stream()
        .map(pack -> new Line(pack, isAsked(pack.id()), said(pack)))
        .toList();
  }

  private boolean isAsked(String pack) {
    return uses().stream().anyMatch(use -> use.id().equals(pack));
  }

  private int said(QuestionPack pack) {
    return (int)
        pack.questions()
            .filter(question -> !assessment.answer(pack.id(), question.id()).isUntouched())
            .count();
  }

  private List<PackUse> uses() {
    return assessment.profile().packs();
  }

  /// Whether a pack that is asked may be left out: something has to be asked, and what was said has
  /// to be seen.
  public boolean canLeave(Line line) {
    return line.isAsked() && line.said() == 0 && uses().size() > 1;
  }

  /// The assessment with the questions of a pack too.
  public Assessment asking(QuestionPack pack) {
    if (isAsked(pack.id())) {
      return assessment;
    }
    var more = new ArrayList<>(uses());
    more.add(PackUse.of(pack));
    return assessment.changing(p -> p.withPacks(more));
  }

  /// The assessment without the questions of a pack.
  public Assessment leaving(QuestionPack pack) {
    return assessment.changing(
        p -> p.withPacks(uses().stream().filter(use -> !use.id().equals(pack.id())).toList()));
  }
}
