package org.soundings.ui.workshop;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.soundings.assessment.Session;
import org.soundings.assessment.workshop.DealtCard;
import org.soundings.assessment.workshop.DealtCard.Outcome;
import org.soundings.pack.Concept;
import org.soundings.pack.Question;
import org.soundings.ui.control.Prose;

/// Concept cards as prompts: each goes to somebody, who says where it belongs or passes it on.
final class CardsViewModel {

  /// Characters.
  private static final int AT_ONE_GLANCE = 300;

  /// The card that somebody holds now.
  record Content(Optional<Concept> concept, String to, String raised, int dealt) {}

  private final Meeting meeting;
  private final Projection projection;
  private final ReadOnlyObjectWrapper<Content> content;

  CardsViewModel(Meeting meeting, Projection projection) {
    this.meeting = meeting;
    this.projection = projection;
    content = new ReadOnlyObjectWrapper<>(read());
  }

  ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  Content content() {
    return content.get();
  }

  void refresh() {
    content.set(read());
  }

  private List<DealtCard> cards() {
    return meeting.workshop().cards();
  }

  private List<String> present() {
    return meeting.session().map(Session::present).orElse(List.of());
  }

  /// Deals a card that was not dealt yet: one of the question, else a main idea of the packs.
  ///
  /// @return whether there was one
  boolean deal(Optional<Question> question) {
    Stream<String> near = question.stream().flatMap(q -> q.concepts().stream());
    Stream<String> others =
        meeting.library().concepts().stream().filter(Concept::key).map(Concept::id);
    List<String> dealt = cards().stream().map(DealtCard::concept).toList();
    Optional<String> next =
        Stream.concat(near, others)
            .filter(id -> !dealt.contains(id) && meeting.library().concept(id).isPresent())
            .findFirst();
    next.ifPresent(id -> deal(id, question.map(Question::id).orElse("")));
    return next.isPresent();
  }

  private void deal(String concept, String question) {
    List<String> present = present();
    String to = present.isEmpty() ? "" : present.get(cards().size() % present.size());
    var card = new DealtCard(concept, to, question, Outcome.DEALT, "");
    meeting.editWorkshop(
        tr("dealing of a card"),
        w -> w.withCards(Stream.concat(w.cards().stream(), Stream.of(card)).toList()));
    refresh();
    project();
  }

  /// Notes what the card brought up.
  void typeRaised(String text) {
    meeting.type(
        tr("what a card raised"),
        "card" + cards().size(),
        s ->
            s.changing(
                w -> w.withCards(changed(w.cards(), card -> card.withRaised(text.strip())))));
    refresh();
  }

  /// Whoever has the card has said where it belongs.
  void place() {
    become(Outcome.PLACED);
  }

  /// Whoever has the card cannot say; it goes to the next person, and nobody asks why.
  void pass() {
    List<DealtCard> all = cards();
    become(Outcome.PASSED);
    if (!all.isEmpty()) {
      DealtCard last = all.getLast();
      deal(last.concept(), last.question());
    }
  }

  private void become(Outcome outcome) {
    meeting.editWorkshop(
        outcome == Outcome.PLACED ? tr("placing of a card") : tr("passing of a card"),
        w -> w.withCards(changed(w.cards(), card -> card.become(outcome))));
    refresh();
  }

  private static List<DealtCard> changed(List<DealtCard> cards, UnaryOperator<DealtCard> change) {
    if (cards.isEmpty()) {
      return cards;
    }
    var all = new ArrayList<>(cards);
    all.set(all.size() - 1, change.apply(all.getLast()));
    return all;
  }

  private void project() {
    Content now = content();
    now.concept()
        .ifPresent(
            card ->
                projection.show(
                    new Face.Card(card.title(), beginning(card.explanation()), now.to())));
  }

  /// As many whole sentences as a room reads at one glance. The whole card is among the concepts.
  static String beginning(String explanation) {
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
    List<DealtCard> all = cards();
    Optional<DealtCard> held =
        all.isEmpty() || all.getLast().outcome() != Outcome.DEALT
            ? Optional.empty()
            : Optional.of(all.getLast());
    return new Content(
        held.flatMap(card -> meeting.library().concept(card.concept())),
        held.map(DealtCard::to).orElse(""),
        held.map(DealtCard::raised).orElse(""),
        all.size());
  }
}
