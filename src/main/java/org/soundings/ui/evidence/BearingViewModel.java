package org.soundings.ui.evidence;

import static org.soundings.language.Messages.tr;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.soundings.assessment.Assessment;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.rule.SaidAgain;
import org.soundings.ui.Desk;

/// What one item of evidence says about one question, and how that is changed.
public final class BearingViewModel {

  private final Desk desk;
  private final String item;
  private final String question;

  /// @param item the id of an item of evidence
  public BearingViewModel(Desk desk, String item, String question) {
    this.desk = desk;
    this.item = item;
    this.question = question;
  }

  String question() {
    return question;
  }

  /// What people read for the question.
  String questionTitle() {
    return desk.library().question(question).map(q -> q.title()).orElse(question);
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
  /// Who changes it writes it anew, and it stands as it was written, until it is again what a rule
  /// says.
  String shown(Bearing bearing) {
    return SaidAgain.in(desk.library(), bearing);
  }

  void relate(Bearing.Relation relation) {
    desk.workbench()
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
    if (bearing().filter(now -> shown(now).equals(sentence.strip())).isPresent()) {
      return;
    }
    desk.workbench()
        .type(
            tr("what evidence says"),
            item + "/" + question,
            a ->
                changed(
                    a,
                    each ->
                        each.bearingOn(question)
                            .map(old -> each.withBearing(saying(old, sentence.strip())))
                            .orElse(each)));
  }

  /// Other words for what a tool found are no new finding.
  private Bearing saying(Bearing old, String sentence) {
    var read = new Bearing(question, old.relation(), sentence, old.rules());
    return new Bearing(
        question, old.relation(), SaidAgain.stored(desk.library(), read), old.rules());
  }

  /// Takes the relation away; the item stays.
  void remove() {
    desk.workbench()
        .edit(
            tr("removal of what evidence says"),
            a -> changed(a, each -> each.withoutBearing(question)));
  }

  private Optional<Evidence> evidence() {
    return Optional.ofNullable(desk.assessment().evidence().get(item));
  }

  private Assessment changed(Assessment assessment, UnaryOperator<Evidence> change) {
    Evidence before = assessment.evidence().get(item);
    return before == null ? assessment : assessment.withEvidence(change.apply(before));
  }
}
