package org.soundings.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.MissingPack;
import org.soundings.assessment.Session;
import org.soundings.assessment.profile.PackUse;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.pack.Library;
import org.soundings.pack.QuestionPack;

/// Which packs of a library an assessment asks. One can be added at any time, and left out while
/// nobody has said, shown or planned anything about its questions.
public record AskedPacks(Library library, Assessment assessment) {

  /// A pack at hand.
  ///
  /// @param said about how many of its questions there is something, be it a word or a plan
  /// @param isFixed whether it cannot be left out: something has to be asked, and what was said has
  ///   to be seen
  public record Line(QuestionPack pack, boolean isAsked, int said, boolean isFixed) {}

  /// All packs at hand.
  public List<Line> lines() {
    Set<String> told = told();
    long asked = library.packs().stream().filter(pack -> isAsked(pack.id())).count();
    return library.packs().stream().map(pack -> line(pack, said(pack, told), asked)).toList();
  }

  /// Packs that are asked and not at hand.
  public List<MissingPack> missing() {
    return MissingPack.of(library, assessment);
  }

  private Line line(QuestionPack pack, int said, long asked) {
    boolean isAsked = isAsked(pack.id());
    return new Line(pack, isAsked, said, isAsked && (said > 0 || asked == 1));
  }

  private boolean isAsked(String pack) {
    return uses().stream().anyMatch(use -> use.id().equals(pack));
  }

  private int said(QuestionPack pack, Set<String> told) {
    return (int)
        pack.questions()
            .filter(
                question ->
                    told.contains(question.id())
                        || !assessment.answer(pack.id(), question.id()).isUntouched())
            .count();
  }

  /// The questions that something else than an answer is about.
  private Set<String> told() {
    var told = new HashSet<String>();
    assessment.actions().forEach(action -> told.addAll(action.questions()));
    assessment
        .evidence()
        .values()
        .forEach(item -> item.bearings().forEach(bearing -> told.add(bearing.question())));
    for (Session session : assessment.sessions()) {
      told.addAll(session.questions());
      told.addAll(session.workshop().plan().questions());
      session.workshop().silent().forEach(round -> told.add(round.question()));
      session.workshop().cards().forEach(card -> told.add(card.question()));
      session.workshop().parked().forEach(parked -> told.add(parked.question()));
      session.workshop().agreed().forEach(agreed -> told.add(agreed.question()));
      session
          .workshop()
          .estimates()
          .forEach(
              estimate -> {
                if (estimate.subject() instanceof VoteSubject.StandingOf(var question)) {
                  told.add(question);
                }
              });
    }
    return told;
  }

  private List<PackUse> uses() {
    return assessment.profile().packs();
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

  /// The assessment without the questions of a pack, where that may be left out.
  public Assessment leaving(QuestionPack pack) {
    if (lines().stream().anyMatch(line -> line.pack().equals(pack) && line.isFixed())) {
      return assessment;
    }
    return assessment.changing(
        p -> p.withPacks(uses().stream().filter(use -> !use.id().equals(pack.id())).toList()));
  }
}
