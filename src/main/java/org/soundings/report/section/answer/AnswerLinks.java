package org.soundings.report.section.answer;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import org.soundings.pack.Framework;
import org.soundings.pack.Question;
import org.soundings.report.RichText;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;

/// The links of a question: threats, actions and controls.
///
/// @param isFull whether concepts and the book are among them
record AnswerLinks(Material material, boolean isFull) {

  RichText words(Question question) {
    var parts = new ArrayList<RichText>();
    RichText threats = Phrases.threats(material.threats().about(question.id()));
    if (!threats.isEmpty()) {
      parts.add(RichText.of(tr("threats ")).and(threats));
    }
    RichText concepts = Phrases.concepts(material, question);
    if (isFull && !concepts.isEmpty()) {
      parts.add(RichText.of(tr("concepts ")).and(concepts));
    }
    var actions =
        material.assessment().actions().stream()
            .filter(action -> action.questions().contains(question.id()))
            .toList();
    if (!actions.isEmpty()) {
      parts.add(RichText.of(tr("actions ")).and(Phrases.actions(actions)));
    }
    RichText controls = controls(question);
    if (!controls.isEmpty()) {
      parts.add(controls);
    }
    if (isFull && !question.references().isEmpty()) {
      parts.add(RichText.of(tr("book: %s", Question.BookReference.words(question.references()))));
    }
    return RichText.joined(" · ", parts);
  }

  /// The controls of chosen frameworks.
  private RichText controls(Question question) {
    return RichText.joined(
        " · ",
        material.frameworks().stream()
            .map(framework -> controls(framework, question))
            .filter(controls -> !controls.isEmpty())
            .toList());
  }

  private static RichText controls(Framework framework, Question question) {
    RichText controls =
        RichText.joined(
            ", ",
            question.mappings().stream()
                .filter(mapping -> mapping.framework().equals(framework.id()))
                .map(Question.ControlMapping::control)
                .map(id -> RichText.NONE.to(id, Anchors.control(framework.id(), id)))
                .toList());
    return controls.isEmpty()
        ? controls
        : RichText.of(framework.shortName()).and(" ").and(controls);
  }
}
