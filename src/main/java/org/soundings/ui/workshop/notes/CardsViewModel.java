package org.soundings.ui.workshop.notes;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.soundings.assessment.workshop.DealtCard;
import org.soundings.assessment.workshop.DealtCard.Outcome;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.markdown.Prose;
import org.soundings.pack.Concept;
import org.soundings.pack.Question;
import org.soundings.ui.workshop.projector.Projection;
import org.soundings.ui.workshop.projector.ProjectorView;
import org.soundings.workshop.Meeting;

/// Concept cards as prompts: each goes to somebody, who says where it belongs or passes it on.
public final class CardsViewModel {

  /// Characters.
  private static final int AT_ONE_GLANCE = 300;

  /// The card that somebody holds at the step in front.
  public record Content(Optional<Concept> concept, String to, String raised, int dealt) {}

  private final Meeting meeting;
  private final Projection projection;
  private final ReadOnlyObjectWrapper<Content> content;

  /// The question of the step in front; a card of another one stays there.
  private String question = "";

  public CardsViewModel(Meeting meeting, Projection projection) {
    this.meeting = meeting;
    this.projection = projection;
    content = new ReadOnlyObjectWrapper<>(read());
  }

  ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  public Content content() {
    return content.get();
  }

  /// Looks at the cards of a step.
  ///
  /// @param now its question; empty where it asks none
  public void at(Optional<Question> now) {
    question = now.map(Question::id).orElse("");
    content.set(read());
  }

  private List<DealtCard> cards() {
    return meeting.workshop().cards();
  }

  /// The place of the card that is held at the step, the one that was dealt last first; -1 where
  /// none is.
  private int held() {
    List<DealtCard> all = cards();
    for (int at = all.size() - 1; at >= 0; at--) {
      if (all.get(at).isHeld() && all.get(at).question().equals(question)) {
        return at;
      }
    }
    return -1;
  }

  private List<String> present() {
    return meeting.present();
  }

  /// Deals a card that was not dealt yet: one of the question, else a main idea of the packs. While
  /// one is held, the room sees that one again and no other is dealt over it.
  ///
  /// @return whether there is one
  public boolean deal(Optional<Question> asked) {
    if (content().concept().isPresent()) {
      project();
      return true;
    }
    Stream<String> near = asked.stream().flatMap(q -> q.concepts().stream());
    Stream<String> others =
        meeting.library().concepts().stream().filter(Concept::key).map(Concept::id);
    List<String> dealt = cards().stream().map(DealtCard::concept).toList();
    Optional<String> next =
        Stream.concat(near, others)
            .filter(id -> !dealt.contains(id) && meeting.library().concept(id).isPresent())
            .findFirst();
    next.ifPresent(id -> deal(id, asked.map(Question::id).orElse("")));
    return next.isPresent();
  }

  private void deal(String concept, String asked) {
    List<String> present = present();
    String to = present.isEmpty() ? "" : present.get(cards().size() % present.size());
    meeting.editWorkshop(tr("dealing of a card"), w -> dealt(w, concept, to, asked));
    content.set(read());
    project();
  }

  private static Workshop dealt(Workshop workshop, String concept, String to, String asked) {
    var card = new DealtCard(concept, to, asked, Outcome.DEALT, "");
    return workshop.withCards(Stream.concat(workshop.cards().stream(), Stream.of(card)).toList());
  }

  /// Notes what the card brought up.
  public void typeRaised(String text) {
    int at = held();
    if (at >= 0) {
      meeting.type(
          tr("what a card raised"),
          "card" + at,
          s -> s.changing(w -> w.withCards(changed(w, at, card -> card.withRaised(text.strip())))));
      content.set(read());
    }
  }

  /// Whoever has the card has said where it belongs.
  public void place() {
    become(Outcome.PLACED);
  }

  /// Whoever has the card cannot say; it goes to the next person, and nobody asks why. Where nobody
  /// else is there, it lies aside.
  public void pass() {
    int at = held();
    if (at < 0) {
      return;
    }
    DealtCard card = cards().get(at);
    Optional<String> next = after(card.to());
    if (next.isEmpty()) {
      become(Outcome.PASSED);
      return;
    }
    meeting.editWorkshop(
        tr("passing of a card"),
        w ->
            dealt(
                w.withCards(changed(w, at, held -> held.become(Outcome.PASSED))),
                card.concept(),
                next.get(),
                card.question()));
    content.set(read());
    project();
  }

  /// Who sits next to somebody; the first where they have left.
  private Optional<String> after(String who) {
    List<String> others = present();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(others.get((others.indexOf(who) + 1) % others.size()))
            .filter(next -> !next.equals(who));
  }

  private void become(Outcome outcome) {
    int at = held();
    if (at >= 0) {
      meeting.editWorkshop(
          outcome == Outcome.PLACED ? tr("placing of a card") : tr("passing of a card"),
          w -> w.withCards(changed(w, at, card -> card.become(outcome))));
      content.set(read());
    }
  }

  private static List<DealtCard> changed(Workshop workshop, int at, UnaryOperator<DealtCard> to) {
    var all = new ArrayList<>(workshop.cards());
    all.set(at, to.apply(all.get(at)));
    return all;
  }

  /// Shows in the room the card that is held now; where none is, the room sees what it saw.
  public void project() {
    Content now = content();
    now.concept()
        .ifPresent(
            card ->
                projection.show(
                    new ProjectorView.Card(card.title(), beginning(card.explanation()), now.to())));
  }

  /// As many whole sentences as a room reads at one glance. The whole card is among the concepts.
  public static String beginning(String explanation) {
    var kept = new StringBuilder();
    for (String sentence : Prose.plain(explanation).split("(?<=[.!?])\\s+")) {
      if (!kept.isEmpty() && kept.length() + sentence.length() > AT_ONE_GLANCE) {
        break;
      }
      kept.append(kept.isEmpty() ? "" : " ").append(sentence);
    }
    return kept.toString();
  }

  private Content read() {
    int at = held();
    Optional<DealtCard> held = at < 0 ? Optional.empty() : Optional.of(cards().get(at));
    return new Content(
        held.flatMap(card -> meeting.library().concept(card.concept())),
        held.map(DealtCard::to).orElse(""),
        held.map(DealtCard::raised).orElse(""),
        cards().size());
  }
}
