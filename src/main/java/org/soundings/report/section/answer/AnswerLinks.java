package org.soundings.report.section.answer;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.soundings.pack.Framework;
import org.soundings.pack.Question;
import org.soundings.report.Block;
import org.soundings.report.RichText;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;

/// The links of a question: threats, concepts, actions and controls.
record AnswerLinks(Material material) {

  void add(Question question, List<Block> blocks) {
    var parts = new ArrayList<RichText>();
    RichText threats = Phrases.threats(material.threats().about(question.id()));
    if (!threats.isEmpty()) {
      parts.add(RichText.of(tr("threats ")).and(threats));
    }
    RichText concepts = Phrases.concepts(material, question);
    if (!concepts.isEmpty()) {
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
    if (!question.references().isEmpty()) {
      parts.add(RichText.of(tr("book: %s", Question.BookReference.words(question.references()))));
    }
    if (!parts.isEmpty()) {
      blocks.add(
          new Block.Note(RichText.quietly(tr("Related: ")).and(RichText.joined(" · ", parts))));
    }
  }

  private RichText controls(Question question) {
    var byFramework = new LinkedHashMap<String, List<RichText>>();
    for (Question.ControlMapping mapping : question.mappings()) {
      byFramework
          .computeIfAbsent(mapping.framework(), _ -> new ArrayList<>())
          .add(
              RichText.NONE.to(
                  mapping.control(), Anchors.control(mapping.framework(), mapping.control())));
    }
    var parts = new ArrayList<RichText>();
    byFramework.forEach(
        (framework, controls) ->
            parts.add(
                RichText.of(
                        material
                            .library()
                            .framework(framework)
                            .map(Framework::shortName)
                            .orElse(framework))
                    .and(" ")
                    .and(RichText.joined(", ", controls))));
    return RichText.joined(" · ", parts);
  }
}
