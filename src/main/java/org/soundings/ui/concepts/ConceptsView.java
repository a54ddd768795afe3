package org.soundings.ui.concepts;

import static org.soundings.language.Messages.tr;

import java.util.function.Consumer;
import org.soundings.pack.Concept;
import org.soundings.ui.control.layout.ListPane;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.screen.ListScreen;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenKeys;

/// The concepts screen: the list of cards on the left, the selected card on the sheet.
public final class ConceptsView extends ListScreen {

  private final ConceptsViewModel model;
  private final Consumer<String> follow;
  private final Consumer<String> copy;

  /// @param follow opens a web address
  /// @param copy copies a command to the clipboard
  public ConceptsView(ConceptsViewModel model, Consumer<String> follow, Consumer<String> copy) {
    this.model = model;
    this.follow = follow;
    this.copy = copy;
    super(
        new ListPane(
            tr("Concepts"), searching(tr("Search concepts"), tr("Search concepts"), model::search)),
        new ScreenKeys().stepping(tr("concept card"), () -> model.step(1), () -> model.step(-1)));
    takeTurns();
    model.foundProperty().addListener((_, _, _) -> showList());
    model.cardProperty().addListener((_, _, _) -> showCard());
    showList();
    showCard();
  }

  private void showList() {
    list.show(model.foundProperty().get().stream().map(this::line).toList());
  }

  private ListPane.Line line(Concept concept) {
    return new ListPane.Line(
        concept.id(),
        Labels.row(
            8,
            Labels.growing(
                concept.id().equals(model.current())
                    ? Labels.label(concept.title(), "strong")
                    : Labels.label(concept.title()))),
        concept.title(),
        concept.id().equals(model.current()),
        () -> model.open(concept.id()));
  }

  private void showCard() {
    showList();
    model
        .cardProperty()
        .get()
        .ifPresent(
            card -> sheet.getChildren().setAll(new ConceptCardPane(model, card, follow, copy)));
    scrollUp();
  }

  @Override
  public void open(Place place) {
    if (place instanceof Place.Concepts(var id)) {
      turnTo(id, model::open);
    }
    refresh();
  }

  /// The place of the selected card.
  public Place here() {
    return new Place.Concepts(inFront(model.cardProperty().get().map(card -> card.concept().id())));
  }

  @Override
  public void refresh() {
    model.refresh();
  }
}
