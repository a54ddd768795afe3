package org.soundings.report.section.session;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.stream.Stream;
import org.soundings.assessment.workshop.DealtCard;
import org.soundings.assessment.workshop.SilentRound;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.pack.Concept;
import org.soundings.pack.Question;
import org.soundings.report.Block;
import org.soundings.report.RichText;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;

/// Notes of a session that are not in the answers: notes of silent rounds that were not added to a
/// perspective, with their authors, and what cards raised.
public record UnassignedNotes(Material material, Workshop workshop) {

  public List<Block> blocks() {
    Stream<Block> notes =
        workshop.silentRounds().stream()
            .filter(round -> !round.unplaced().isEmpty())
            .map(this::notes);
    Stream<Block> cards =
        workshop.cards().stream().filter(card -> !card.raised().isBlank()).map(this::raised);
    return Stream.concat(notes, cards).toList();
  }

  /// First the notes without a group, then group by group.
  private Block notes(SilentRound round) {
    RichText words = RichText.strongly(title(round.question()) + ":");
    List<SilentRound.Thought> unplaced = round.unplaced();
    for (String group : Stream.concat(Stream.of(""), round.groups().stream()).toList()) {
      List<SilentRound.Thought> thoughts =
          unplaced.stream().filter(each -> each.note().group().equals(group)).toList();
      words = group.isEmpty() || thoughts.isEmpty() ? words : words.newLine().strong(group);
      for (SilentRound.Thought thought : thoughts) {
        words = words.newLine().and("– " + thought.words());
      }
    }
    return new Block.Paragraph(words);
  }

  private Block raised(DealtCard card) {
    String concept =
        material.library().concept(card.concept()).map(Concept::title).orElse(card.concept());
    String head =
        card.to().isBlank()
            ? tr("Concept card “%s”:", concept)
            : tr("Concept card “%s” (dealt to %s):", concept, card.to());
    String words = Phrases.said(card.raised()).text().strip().replaceAll("\\s+", " ");
    return new Block.Paragraph(RichText.strongly(head).and(" " + words));
  }

  private String title(String question) {
    return material.library().question(question).map(Question::title).orElse(question);
  }
}
