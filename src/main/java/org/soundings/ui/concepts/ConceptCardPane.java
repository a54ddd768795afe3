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
import org.soundings.ui.control.mark.StateGlyph;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.NotTranslated;

/// One card: the idea, what happens without it, how to see it on one's own system, and which
/// questions rest on it.
final class ConceptCardPane extends VBox {

  private final ConceptsViewModel model;

  ConceptCardPane(
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
            Labels.column(
                8,
                Labels.wrapped(concept.title(), "title"),
                Labels.wrapped(concept.explanation(), "lead-text"),
                new NotTranslated(!model.isTranslated(concept))));
    if (!concept.withoutIt().isBlank()) {
      getChildren().add(part(tr("Without it"), Labels.wrapped(concept.withoutIt())));
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
    return Labels.column(4, Labels.label(title, "strong"), content);
  }

  private static Node checks(Concept concept, Consumer<String> copy) {
    var checks = new VBox(12);
    for (Concept.Check check : concept.checks()) {
      if (WithoutCommand.isSaid(check.command())) {
        checks
            .getChildren()
            .add(
                Labels.column(
                    2,
                    Labels.wrapped(WithoutCommand.words(check.command())),
                    Labels.wrapped(check.lookFor(), "meta")));
        continue;
      }
      var code = Labels.growing(Labels.wrapped(check.command().strip(), "mono", "command"));
      var button =
          Labels.button(
              tr("Copy"), Feather.COPY, () -> copy.accept(check.command().strip()), "link");
      button.setAccessibleText(tr("Copy the command: %s", check.command().strip()));
      checks
          .getChildren()
          .add(
              Labels.column(
                  4, Labels.row(8, code, button), Labels.wrapped(check.lookFor(), "meta")));
    }
    return part(tr("See it on your own system"), checks);
  }

  private Node questions(ConceptsViewModel.Card card) {
    var lines = new VBox();
    for (ConceptsViewModel.Link link : card.questions()) {
      var row =
          Labels.row(8, StateGlyph.of(link.mark()), Labels.growing(Labels.label(link.title())));
      lines
          .getChildren()
          .add(
              Labels.rowButton(
                  link.title() + ", " + link.mark().word(),
                  row,
                  () -> model.ask(link.id()),
                  "pointer",
                  "flush"));
    }
    if (card.questions().isEmpty()) {
      lines.getChildren().add(Labels.wrapped(tr("No question rests on it directly."), "muted"));
    }
    return part(tr("Questions that rest on it"), lines);
  }

  private static Node threat(String title) {
    var row =
        Labels.row(
            8, Labels.icon(Feather.CROSSHAIR, "muted"), Labels.growing(Labels.wrapped(title)));
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
              Labels.button(
                  concept.title(), Feather.BOOK_OPEN, () -> model.open(concept.id()), "link"));
    }
    return part(tr("Near it"), cards);
  }

  private static Node sources(Concept concept, Consumer<String> follow) {
    var sources = new VBox(2);
    for (Concept.Reference reference : concept.references()) {
      var link =
          Labels.button(
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
      sources.getChildren().add(Labels.wrapped(tr("The book speaks of it in: %s", book), "meta"));
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
                Labels.flow(
                    Labels.run(entry.getKey() + "  ", "strong"), Labels.run(entry.getValue())));
      }
    }
    if (!words.getChildren().isEmpty()) {
      getChildren().add(part(tr("Words used here"), words));
    }
  }
}
