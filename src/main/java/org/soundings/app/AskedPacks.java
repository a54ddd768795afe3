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

/// The packs of a library that an assessment uses. A pack can be added at any time. It can be
/// removed as long as none of its questions has an answer, evidence or a place on an agenda.
public record AskedPacks(Library library, Assessment assessment) {

  /// An available pack.
  ///
  /// @param said how many of its questions something refers to, such as an answer or an agenda item
  /// @param isFixed whether the pack cannot be removed: it is the only one, or it has answers
  public record Line(QuestionPack pack, boolean isAsked, int said, boolean isFixed) {}

  /// All available packs.
  public List<Line> lines() {
    Set<String> told = told();
    long asked = library.packs().stream().filter(pack -> isAsked(pack.id())).count();
    return library.packs().stream().map(pack -> line(pack, said(pack, told), asked)).toList();
  }

  /// Packs that the assessment uses and that are not available.
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

  /// The questions that something other than an answer refers to.
  private Set<String> told() {
    var told = new HashSet<String>();
    assessment.actions().forEach(action -> told.addAll(action.questions()));
    assessment
        .evidence()
        .values()
        .forEach(item -> item.mappings().forEach(mapping -> told.add(mapping.question())));
    for (Session session : assessment.sessions()) {
      told.addAll(session.questions());
      told.addAll(session.workshop().plan().questions());
      session.workshop().silentRounds().forEach(round -> told.add(round.question()));
      session.workshop().cards().forEach(card -> told.add(card.question()));
      session.workshop().parked().forEach(parked -> told.add(parked.question()));
      session.workshop().agreed().forEach(agreed -> told.add(agreed.question()));
      session
          .workshop()
          .estimates()
          .forEach(
              estimate -> {
                if (estimate.subject() instanceof VoteSubject.RatingOf(var question)) {
                  told.add(question);
                }
              });
    }
    return told;
  }

  private List<PackUse> uses() {
    return assessment.profile().packs();
  }

  /// The assessment with a pack added.
  public Assessment asking(QuestionPack pack) {
    if (isAsked(pack.id())) {
      return assessment;
    }
    var more = new ArrayList<>(uses());
    more.add(PackUse.of(pack));
    return assessment.changing(p -> p.withPacks(more));
  }

  /// The assessment without a pack, if the pack can be removed.
  public Assessment leaving(QuestionPack pack) {
    if (lines().stream().anyMatch(line -> line.pack().equals(pack) && line.isFixed())) {
      return assessment;
    }
    return assessment.changing(
        p -> p.withPacks(uses().stream().filter(use -> !use.id().equals(pack.id())).toList()));
  }
}
