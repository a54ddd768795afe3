package org.soundings.ui.concepts;

import static org.soundings.language.Messages.tr;

import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.pack.Concept;
import org.soundings.pack.ManualCheck;
import org.soundings.pack.Question;
import org.soundings.ui.control.mark.StateGlyph;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.NotTranslated;

/// A concept card: the concept, what happens without it, how to see it in practice, and its
/// questions.
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
    if (!concept.riskIfIgnored().isBlank()) {
      getChildren().add(part(tr("Risk if ignored"), Labels.wrapped(concept.riskIfIgnored())));
    }
    if (!concept.checks().isEmpty()) {
      getChildren().add(checks(concept, copy));
    }
    getChildren().add(questions(card));
    if (!card.threats().isEmpty()) {
      var threats = new VBox();
      card.threats().forEach(title -> threats.getChildren().add(threat(title)));
      getChildren().add(part(tr("Mitigated threats"), threats));
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
      if (ManualCheck.isSaid(check.command())) {
        checks
            .getChildren()
            .add(
                Labels.column(
                    2,
                    Labels.wrapped(ManualCheck.words(check.command())),
                    Labels.wrapped(check.lookFor(), "meta")));
        continue;
      }
      var code = Labels.growing(Labels.wrapped(check.command().strip(), "mono", "command"));
      var button =
          Labels.button(
              tr("Copy"), Feather.COPY, () -> copy.accept(check.command().strip()), "link");
      button.setAccessibleText(tr("Copy command: %s", check.command().strip()));
      checks
          .getChildren()
          .add(
              Labels.column(
                  4, Labels.row(8, code, button), Labels.wrapped(check.lookFor(), "meta")));
    }
    return part(tr("Check on your system"), checks);
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
      lines.getChildren().add(Labels.wrapped(tr("No related questions."), "muted"));
    }
    return part(tr("Related questions"), lines);
  }

  private static Node threat(String title) {
    var row =
        Labels.row(
            8, Labels.icon(Feather.CROSSHAIR, "muted"), Labels.growing(Labels.wrapped(title)));
    row.setAlignment(Pos.TOP_LEFT);
    // The same distance as between rows that can be pressed.
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
    return part(tr("Related concepts"), cards);
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
    String book = Question.BookReference.words(concept.book());
    if (!book.isEmpty()) {
      sources.getChildren().add(Labels.wrapped(tr("Covered in the book: %s", book), "meta"));
    }
    return part(tr("Further reading"), sources);
  }

  /// Explains the abbreviations of the card.
  private void glossary(Concept concept) {
    String text = concept.title() + " " + concept.explanation() + " " + concept.riskIfIgnored();
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
      getChildren().add(part(tr("Terms on this card"), words));
    }
  }
}
