package org.soundings.ui.concepts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.soundings.assessment.QuestionOrder;
import org.soundings.pack.Concept;
import org.soundings.pack.Question;
import org.soundings.pack.ThreatTemplate;
import org.soundings.ui.control.mark.Mark;
import org.soundings.ui.control.mark.Marks;
import org.soundings.ui.screen.Navigator;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;

/// The cards that match a search, and the selected one.
public final class ConceptsViewModel {

  /// A card with the questions, concepts and threats that refer to it.
  record Card(Concept concept, List<Link> questions, List<Concept> related, List<String> threats) {
    Card {
      questions = List.copyOf(questions);
      related = List.copyOf(related);
      threats = List.copyOf(threats);
    }
  }

  /// A question that refers to a concept.
  record Link(String id, String title, Mark mark) {}

  private final ScreenContext context;
  private final Navigator navigator;
  private final ReadOnlyObjectWrapper<List<Concept>> found;
  private final ReadOnlyObjectWrapper<Optional<Card>> card;
  private String wanted = "";
  private String current = "";

  public ConceptsViewModel(ScreenContext context, Navigator navigator) {
    this.context = context;
    this.navigator = navigator;
    found = new ReadOnlyObjectWrapper<>(context.library().concepts());
    card = new ReadOnlyObjectWrapper<>(Optional.empty());
    context.library().concepts().stream().findFirst().ifPresent(first -> open(first.id()));
  }

  ReadOnlyObjectProperty<List<Concept>> foundProperty() {
    return found.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Card>> cardProperty() {
    return card.getReadOnlyProperty();
  }

  String current() {
    return current;
  }

  /// Abbreviations and terms with their explanation.
  Map<String, String> glossary() {
    return context.library().glossary();
  }

  /// Whether all of a card is in the selected language.
  boolean isTranslated(Concept concept) {
    return context.library().isTranslated(concept);
  }

  void search(String text) {
    wanted = text.strip().toLowerCase(Locale.ROOT);
    found.set(context.library().concepts().stream().filter(this::fits).toList());
  }

  private boolean fits(Concept concept) {
    return (concept.title() + " " + concept.explanation())
        .toLowerCase(Locale.ROOT)
        .contains(wanted);
  }

  public void open(String id) {
    context
        .library()
        .concept(id)
        .ifPresent(
            concept -> {
              current = id;
              card.set(Optional.of(read(concept)));
            });
  }

  /// Reads the assessment again.
  public void refresh() {
    open(current);
  }

  /// Selects the next or previous card.
  void step(int by) {
    List<String> ids = found.get().stream().map(Concept::id).toList();
    int to = ids.indexOf(current) + by;
    if (to >= 0 && to < ids.size()) {
      open(ids.get(to));
    }
  }

  void ask(String question) {
    navigator.go(new Place.Question(question));
  }

  private Card read(Concept concept) {
    List<Link> questions =
        QuestionOrder.questions(context.library(), context.assessment()).stream()
            .filter(question -> question.concepts().contains(concept.id()))
            .map(this::link)
            .toList();
    List<Concept> related =
        concept.related().stream().flatMap(id -> context.library().concept(id).stream()).toList();
    List<String> threats =
        context.library().threats().stream()
            .filter(threat -> threat.mitigatedBy().contains(concept.id()))
            .map(ThreatTemplate::title)
            .toList();
    return new Card(concept, questions, related, threats);
  }

  private Link link(Question question) {
    return new Link(
        question.id(),
        question.title(),
        Marks.of(context.assessment().answer(question.pack(), question.id()).state()));
  }
}
