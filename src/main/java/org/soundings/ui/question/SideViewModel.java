package org.soundings.ui.question;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.soundings.pack.Concept;
import org.soundings.pack.Framework;
import org.soundings.pack.Question;
import org.soundings.threat.Threat;
import org.soundings.ui.screen.ScreenContext;

/// What the side panel shows about a question: the concepts behind it, what depends on it, how to
/// find out.
public final class SideViewModel {

  /// Everything the panel shows at one moment.
  ///
  /// @param concept the current card; empty if the question has none
  /// @param hint the current way to find out
  /// @param book the places in the book, or ""
  record Content(
      Optional<Card> concept,
      List<Threat> threats,
      List<String> thinAnswers,
      Optional<Hint> hint,
      List<Mapping> mappings,
      String book) {

    Content {
      threats = List.copyOf(threats);
      thinAnswers = List.copyOf(thinAnswers);
      mappings = List.copyOf(mappings);
    }
  }

  /// A concept card with its position among those of the question.
  record Card(Concept concept, int number, int count) {}

  /// A way to find out with its position among those of the question.
  record Hint(Question.EvidenceHint hint, int number, int count) {}

  /// A related control of a framework.
  record Mapping(String framework, String control, String title, String fit) {}

  private final ScreenContext context;
  private final ReadOnlyObjectWrapper<Content> content =
      new ReadOnlyObjectWrapper<>(
          new Content(Optional.empty(), List.of(), List.of(), Optional.empty(), List.of(), ""));
  private String question = "";
  private int card;
  private int hint;

  public SideViewModel(ScreenContext context) {
    this.context = context;
  }

  ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  Content content() {
    return content.get();
  }

  public void open(String newQuestion) {
    if (!newQuestion.equals(question)) {
      question = newQuestion;
      card = 0;
      hint = 0;
    }
    refresh();
  }

  /// Reads the assessment again.
  public void refresh() {
    context.library().question(question).ifPresent(q -> content.set(read(q)));
  }

  /// Shows another card; it wraps around at the ends.
  void turnCard(int by) {
    card += by;
    refresh();
  }

  /// Shows another way to find out; it wraps around at the ends.
  void turnHint(int by) {
    hint += by;
    refresh();
  }

  private Content read(Question asked) {
    return new Content(
        card(asked),
        context.threats().about(asked.id()),
        asked.thinAnswers(),
        hint(asked),
        mappings(asked),
        Question.BookReference.words(asked.references()));
  }

  private Optional<Card> card(Question asked) {
    List<Concept> cards =
        asked.concepts().stream().flatMap(id -> context.library().concept(id).stream()).toList();
    if (cards.isEmpty()) {
      return Optional.empty();
    }
    int at = Math.floorMod(card, cards.size());
    return Optional.of(new Card(cards.get(at), at + 1, cards.size()));
  }

  private Optional<Hint> hint(Question asked) {
    List<Question.EvidenceHint> hints = asked.evidence();
    if (hints.isEmpty()) {
      return Optional.empty();
    }
    int at = Math.floorMod(hint, hints.size());
    return Optional.of(new Hint(hints.get(at), at + 1, hints.size()));
  }

  private List<Mapping> mappings(Question asked) {
    return asked.mappings().stream().map(this::mapping).toList();
  }

  private Mapping mapping(Question.ControlMapping mapping) {
    var framework = context.library().framework(mapping.framework());
    var control = framework.flatMap(f -> f.control(mapping.control()));
    String fit =
        switch (mapping.fit()) {
          case DIRECT -> tr("addresses the control directly");
          case PARTIAL -> tr("covers the control among other topics");
          case LOOSE -> tr("plausible, but an auditor may disagree");
        };
    boolean isVerified = control.map(Framework.Control::verified).orElse(false);
    return new Mapping(
        framework.map(Framework::name).orElse(mapping.framework()),
        mapping.control(),
        control.map(Framework.Control::title).orElse(""),
        isVerified ? fit : tr("%s; ID not verified", fit));
  }
}
