package org.soundings.ui.concepts;

import static org.soundings.language.Messages.tr;

import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.pack.Concept;
import org.soundings.pack.WithoutCommand;
import org.soundings.ui.control.NotTranslated;
import org.soundings.ui.control.StateGlyph;
import org.soundings.ui.control.Words;

/// One card: the idea, what happens without it, how to see it on one's own system, and which
/// questions rest on it.
final class CardPane extends VBox {

  private final ConceptsViewModel model;

  CardPane(
      ConceptsViewModel model,
      ConceptsViewModel.Card card,
      Consumer<String> follow,
      Consumer<String> copy) {
    super(24);
    this.model = model;
    setMaxWidth(760);
    Concept concept = card.concept();
    getChildren()
        .add(
            Words.column(
                8,
                Words.wrapped(concept.title(), "title"),
                Words.wrapped(concept.explanation(), "lead-text"),
                new NotTranslated(!model.isTranslated(concept))));
    if (!concept.withoutIt().isBlank()) {
      getChildren().add(part(tr("Without it"), Words.wrapped(concept.withoutIt())));
    }
    if (!concept.checks().isEmpty()) {
      getChildren().add(checks(concept, copy));
    }
    getChildren().add(questions(card));
    if (!card.threats().isEmpty()) {
      var threats = new VBox();
      card.threats().forEach(title -> threats.getChildren().add(threat(title)));
      getChildren().add(part(tr("It stands against"), threats));
    }
    if (!card.related().isEmpty()) {
      getChildren().add(related(card));
    }
    getChildren().add(sources(concept, follow));
    glossary(concept);
  }

  private static Node part(String title, Node content) {
    return Words.column(4, Words.label(title, "strong"), content);
  }

  private static Node checks(Concept concept, Consumer<String> copy) {
    var checks = new VBox(12);
    for (Concept.Check check : concept.checks()) {
      if (WithoutCommand.isSaid(check.command())) {
        checks
            .getChildren()
            .add(
                Words.column(
                    2,
                    Words.wrapped(WithoutCommand.words(check.command())),
                    Words.wrapped(check.lookFor(), "meta")));
        continue;
      }
      var code = Words.growing(Words.wrapped(check.command().strip(), "mono", "command"));
      var button =
          Words.button(
              tr("Copy"), Feather.COPY, () -> copy.accept(check.command().strip()), "link");
      button.setAccessibleText(tr("Copy the command: %s", check.command().strip()));
      checks
          .getChildren()
          .add(Words.column(4, Words.row(8, code, button), Words.wrapped(check.lookFor(), "meta")));
    }
    return part(tr("See it on your own system"), checks);
  }

  private Node questions(ConceptsViewModel.Card card) {
    var lines = new VBox();
    for (ConceptsViewModel.Link link : card.questions()) {
      var row = Words.row(8, StateGlyph.of(link.mark()), Words.growing(Words.label(link.title())));
      lines
          .getChildren()
          .add(
              Words.rowButton(
                  link.title() + ", " + link.mark().word(),
                  row,
                  () -> model.ask(link.id()),
                  "pointer",
                  "flush"));
    }
    if (card.questions().isEmpty()) {
      lines.getChildren().add(Words.wrapped(tr("No question rests on it directly."), "muted"));
    }
    return part(tr("Questions that rest on it"), lines);
  }

  private static Node threat(String title) {
    var row =
        Words.row(8, Words.icon(Feather.CROSSHAIR, "muted"), Words.growing(Words.wrapped(title)));
    row.setAlignment(Pos.TOP_LEFT);
    // As far from the next one as rows that can be pressed.
    row.getStyleClass().addAll("pointer", "flush");
    return row;
  }

  private Node related(ConceptsViewModel.Card card) {
    var cards = new VBox(2);
    for (Concept concept : card.related()) {
      cards
          .getChildren()
          .add(
              Words.button(
                  concept.title(), Feather.BOOK_OPEN, () -> model.open(concept.id()), "link"));
    }
    return part(tr("Near it"), cards);
  }

  private static Node sources(Concept concept, Consumer<String> follow) {
    var sources = new VBox(2);
    for (Concept.Reference reference : concept.references()) {
      var link =
          Words.button(
              reference.name(),
              Feather.EXTERNAL_LINK,
              () -> follow.accept(reference.url()),
              "link");
      link.setAccessibleHelp(reference.url());
      link.setMinWidth(0);
      sources.getChildren().add(link);
    }
    String book = ConceptsViewModel.book(concept);
    if (!book.isEmpty()) {
      sources.getChildren().add(Words.wrapped(tr("The book speaks of it in: %s", book), "meta"));
    }
    return part(tr("Read on"), sources);
  }

  /// The abbreviations that the card uses, in plain words.
  private void glossary(Concept concept) {
    String text = concept.title() + " " + concept.explanation() + " " + concept.withoutIt();
    var words = new VBox(2);
    for (Map.Entry<String, String> entry : model.glossary().entrySet()) {
      if (text.matches("(?s).*\\b" + java.util.regex.Pattern.quote(entry.getKey()) + "\\b.*")) {
        words
            .getChildren()
            .add(
                Words.flow(
                    Words.run(entry.getKey() + "  ", "strong"), Words.run(entry.getValue())));
      }
    }
    if (!words.getChildren().isEmpty()) {
      getChildren().add(part(tr("Words used here"), words));
    }
  }
}
