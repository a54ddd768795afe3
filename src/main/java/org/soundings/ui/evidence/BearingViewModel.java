package org.soundings.ui.evidence;

import static org.soundings.language.Messages.tr;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.soundings.assessment.Assessment;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.rule.SaidAgain;
import org.soundings.ui.screen.ScreenContext;

/// What one item of evidence says about one question, and how that is changed.
public final class BearingViewModel {

  private final ScreenContext context;
  private final String item;
  private final String question;

  /// @param item the id of an item of evidence
  public BearingViewModel(ScreenContext context, String item, String question) {
    this.context = context;
    this.item = item;
    this.question = question;
  }

  String question() {
    return question;
  }

  /// What people read for the question.
  String questionTitle() {
    return context.library().question(question).map(q -> q.title()).orElse(question);
  }

  /// What people read for the item; "" where it was taken away meanwhile.
  String itemTitle() {
    return evidence().map(Evidence::title).orElse("");
  }

  /// Empty where nothing is said, or no longer.
  Optional<Bearing> bearing() {
    return evidence().flatMap(each -> each.bearingOn(question));
  }

  /// What it says, in the language of the library; what is stored is the source's.
  ///
  /// A sentence that stays as it is shown stays as it is stored, so that others read it in theirs.
  /// Who changes it writes it anew, and it stands as it was written.
  String shown(Bearing bearing) {
    return SaidAgain.in(context.library(), bearing);
  }

  void relate(Bearing.Relation relation) {
    context
        .workbench()
        .edit(
            tr("what evidence says"),
            a ->
                changed(
                    a,
                    each ->
                        each.withBearing(
                            new Bearing(
                                question,
                                relation,
                                each.bearingOn(question).map(this::shown).orElse("")))));
  }

  void say(String sentence) {
    String typed = sentence.strip();
    bearing()
        .filter(now -> !shown(now).equals(typed))
        .ifPresent(
            now -> {
              keep(now);
              Bearing said = saying(now, typed);
              context
                  .workbench()
                  .type(
                      tr("what evidence says"),
                      item + "/" + question,
                      a -> changed(a, each -> each.withBearing(said)));
            });
  }

  /// Remembers what a rule says in other words than those that are shown.
  private void keep(Bearing now) {
    if (!shown(now).equals(now.sentence())) {
      context.open().ruleSentences().keep(item, question, now.sentence());
    }
  }

  /// Other words for what a tool found are no new finding. Where they are again those in which the
  /// rule's sentence is shown, it is that sentence again.
  private Bearing saying(Bearing now, String typed) {
    return context
        .open()
        .ruleSentences()
        .find(item, question)
        .map(stored -> saidOtherwise(now, stored))
        .filter(said -> shown(said).equals(typed))
        .orElseGet(() -> saidOtherwise(now, typed));
  }

  private Bearing saidOtherwise(Bearing now, String sentence) {
    return new Bearing(question, now.relation(), sentence, now.rules());
  }

  /// Takes the relation away; the item stays.
  void remove() {
    context
        .workbench()
        .edit(
            tr("removal of what evidence says"),
            a -> changed(a, each -> each.withoutBearing(question)));
  }

  private Optional<Evidence> evidence() {
    return Optional.ofNullable(context.assessment().evidence().get(item));
  }

  private Assessment changed(Assessment assessment, UnaryOperator<Evidence> change) {
    Evidence before = assessment.evidence().get(item);
    return before == null ? assessment : assessment.withEvidence(change.apply(before));
  }
}
