package org.soundings.ui.evidence;

import static org.soundings.language.Messages.tr;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.soundings.assessment.Assessment;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.rule.RuleTranslation;
import org.soundings.ui.screen.ScreenContext;

/// The mapping of one item of evidence to one question, and its edits.
public final class MappingViewModel {

  private final ScreenContext context;
  private final String item;
  private final String question;

  /// @param item the id of an item of evidence
  public MappingViewModel(ScreenContext context, String item, String question) {
    this.context = context;
    this.item = item;
    this.question = question;
  }

  String question() {
    return question;
  }

  /// The displayed title of the question.
  String questionTitle() {
    return context.library().question(question).map(q -> q.title()).orElse(question);
  }

  /// The displayed title of the item; "" if it was deleted in the meantime.
  String itemTitle() {
    return evidence().map(Evidence::title).orElse("");
  }

  /// Empty if there is no mapping, or no longer.
  Optional<EvidenceMapping> mapping() {
    return evidence().flatMap(each -> each.mappingOn(question));
  }

  /// The mapping's sentence in the selected language; the stored one is in the language of the
  /// source.
  ///
  /// If the sentence is not changed, its stored form stays, so that other users read it in their
  /// language. A changed sentence is stored as typed.
  String shown(EvidenceMapping mapping) {
    return RuleTranslation.in(context.library(), mapping);
  }

  void relate(EvidenceMapping.Relation relation) {
    context
        .workbench()
        .edit(
            tr("evidence mapping changed"),
            a ->
                changed(
                    a,
                    each ->
                        each.withMapping(
                            new EvidenceMapping(
                                question,
                                relation,
                                each.mappingOn(question).map(this::shown).orElse("")))));
  }

  void say(String sentence) {
    String typed = sentence.strip();
    mapping()
        .filter(now -> !shown(now).equals(typed))
        .ifPresent(
            now -> {
              keep(now);
              EvidenceMapping said = saying(now, typed);
              context
                  .workbench()
                  .type(
                      tr("evidence mapping changed"),
                      item + "/" + question,
                      a -> changed(a, each -> each.withMapping(said)));
            });
  }

  /// Stores the mapping. The sentence of a rule keeps its stored form if only its translation was
  /// shown.
  private void keep(EvidenceMapping now) {
    if (!shown(now).equals(now.sentence())) {
      context.open().ruleSentences().keep(item, question, now.sentence());
    }
  }

  /// A changed sentence about a tool's result is not a new finding. If the text is again the
  /// translated sentence of the rule, the stored sentence is restored.
  private EvidenceMapping saying(EvidenceMapping now, String typed) {
    return context
        .open()
        .ruleSentences()
        .find(item, question)
        .map(stored -> saidOtherwise(now, stored))
        .filter(said -> shown(said).equals(typed))
        .orElseGet(() -> saidOtherwise(now, typed));
  }

  private EvidenceMapping saidOtherwise(EvidenceMapping now, String sentence) {
    return new EvidenceMapping(question, now.relation(), sentence, now.rules());
  }

  /// Deletes the mapping; the item stays.
  void remove() {
    context
        .workbench()
        .edit(
            tr("evidence mapping removed"), a -> changed(a, each -> each.withoutMapping(question)));
  }

  private Optional<Evidence> evidence() {
    return Optional.ofNullable(context.assessment().evidence().get(item));
  }

  private Assessment changed(Assessment assessment, UnaryOperator<Evidence> change) {
    Evidence before = assessment.evidence().get(item);
    return before == null ? assessment : assessment.withEvidence(change.apply(before));
  }
}
