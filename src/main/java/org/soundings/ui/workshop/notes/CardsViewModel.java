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
import org.soundings.workshop.RunningSession;

/// Concept cards as prompts: each is dealt to a participant, who says where it belongs or skips it.
public final class CardsViewModel {

  /// Characters.
  private static final int AT_ONE_GLANCE = 300;

  /// The card that is dealt at the current item.
  public record Content(Optional<Concept> concept, String to, String raised, int dealt) {}

  private final RunningSession session;
  private final Projection projection;
  private final ReadOnlyObjectWrapper<Content> content;

  /// The question of the current item; a card of another question stays there.
  private String question = "";

  public CardsViewModel(RunningSession session, Projection projection) {
    this.session = session;
    this.projection = projection;
    content = new ReadOnlyObjectWrapper<>(read());
  }

  ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  public Content content() {
    return content.get();
  }

  /// Reads the cards of an item.
  ///
  /// @param now its question; empty if it has none
  public void at(Optional<Question> now) {
    question = now.map(Question::id).orElse("");
    content.set(read());
  }

  private List<DealtCard> cards() {
    return session.workshop().cards();
  }

  /// The index of the current card at the item, the latest first; -1 if there is none.
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
    return session.present();
  }

  /// Deals a card that was not dealt yet: one of the question, else a main concept of the packs.
  /// While a card is dealt, the projector view shows it again and no other is dealt.
  ///
  /// @return whether there is one
  public boolean deal(Optional<Question> asked) {
    if (content().concept().isPresent()) {
      project();
      return true;
    }
    Stream<String> near = asked.stream().flatMap(q -> q.concepts().stream());
    Stream<String> others =
        session.library().concepts().stream().filter(Concept::key).map(Concept::id);
    List<String> dealt = cards().stream().map(DealtCard::concept).toList();
    Optional<String> next =
        Stream.concat(near, others)
            .filter(id -> !dealt.contains(id) && session.library().concept(id).isPresent())
            .findFirst();
    next.ifPresent(id -> deal(id, asked.map(Question::id).orElse("")));
    return next.isPresent();
  }

  private void deal(String concept, String asked) {
    List<String> present = present();
    String to = present.isEmpty() ? "" : present.get(cards().size() % present.size());
    session.editWorkshop(tr("card dealt"), w -> dealt(w, concept, to, asked));
    content.set(read());
    project();
  }

  private static Workshop dealt(Workshop workshop, String concept, String to, String asked) {
    var card = new DealtCard(concept, to, asked, Outcome.DEALT, "");
    return workshop.withCards(Stream.concat(workshop.cards().stream(), Stream.of(card)).toList());
  }

  /// Notes what the card raised.
  public void typeRaised(String text) {
    int at = held();
    if (at >= 0) {
      session.type(
          tr("card note changed"),
          "card" + at,
          s -> s.changing(w -> w.withCards(changed(w, at, card -> card.withRaised(text.strip())))));
      content.set(read());
    }
  }

  /// The participant has said where the card belongs.
  public void place() {
    become(Outcome.PLACED);
  }

  /// The participant skips the card; it goes to the next person, and no reason is asked. If no one
  /// else is present, the card is put aside.
  public void pass() {
    int at = held();
    if (at < 0) {
      return;
    }
    DealtCard card = cards().get(at);
    Optional<String> next = after(card.to());
    if (next.isEmpty()) {
      become(Outcome.SKIPPED);
      return;
    }
    session.editWorkshop(
        tr("card skipped"),
        w ->
            dealt(
                w.withCards(changed(w, at, held -> held.become(Outcome.SKIPPED))),
                card.concept(),
                next.get(),
                card.question()));
    content.set(read());
    project();
  }

  /// The next participant; the first one if the current one has left.
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
      session.editWorkshop(
          outcome == Outcome.PLACED ? tr("card placed") : tr("card skipped"),
          w -> w.withCards(changed(w, at, card -> card.become(outcome))));
      content.set(read());
    }
  }

  private static List<DealtCard> changed(Workshop workshop, int at, UnaryOperator<DealtCard> to) {
    var all = new ArrayList<>(workshop.cards());
    all.set(at, to.apply(all.get(at)));
    return all;
  }

  /// Shows the current card in the projector view; if there is none, the projector view does not
  /// change.
  public void project() {
    Content now = content();
    now.concept()
        .ifPresent(
            card ->
                projection.show(
                    new ProjectorView.Card(card.title(), beginning(card.explanation()), now.to())));
  }

  /// As many whole sentences as can be read at a glance. The concepts screen has the whole card.
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
        held.flatMap(card -> session.library().concept(card.concept())),
        held.map(DealtCard::to).orElse(""),
        held.map(DealtCard::raised).orElse(""),
        cards().size());
  }
}
