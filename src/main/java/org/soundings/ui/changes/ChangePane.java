package org.soundings.ui.changes;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trc;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.pack.QuestionWording;
import org.soundings.threat.change.EvidenceChange;
import org.soundings.threat.change.FieldChange;
import org.soundings.threat.change.ItemChange;
import org.soundings.threat.change.PrintedThreat;
import org.soundings.threat.change.QuestionChange;
import org.soundings.threat.change.ThreatChange;
import org.soundings.ui.control.DifferenceView;
import org.soundings.ui.control.LevelGlyph;
import org.soundings.ui.control.MarkdownView;
import org.soundings.ui.control.WordingPane;
import org.soundings.ui.control.Words;

/// One change with all that differs: reasons of a threat, words of an answer.
final class ChangePane extends VBox {

  private final ChangesViewModel model;
  private final Consumer<String> follow;

  /// @param follow told the address of a link that was clicked
  ChangePane(ChangesViewModel model, Consumer<String> follow) {
    super(16);
    this.model = model;
    this.follow = follow;
    setMaxWidth(760);
  }

  void show(Entry entry) {
    getChildren()
        .setAll(
            Words.column(
                4, Words.wrapped(entry.title(), "title"), Words.wrapped(entry.about(), "muted")));
    switch (entry) {
      case Entry.OfThreat(var change) -> threat(change);
      case Entry.OfQuestion(var change) -> question(change);
      case Entry.OfItem(var change) -> item(change);
      case Entry.OfEvidence(var change) -> evidence(change);
    }
    model
        .place(entry)
        .ifPresent(
            place ->
                getChildren()
                    .add(Words.row(8, Words.button(opening(entry), () -> model.go(place)))));
  }

  private static String opening(Entry entry) {
    return switch (entry) {
      case Entry.OfThreat _ -> tr("Open the threat");
      case Entry.OfQuestion _ -> tr("Open the question");
      case Entry.OfEvidence _ -> tr("Open the evidence");
      case Entry.OfItem _ -> tr("Open the actions");
    };
  }

  // Threats.

  private void threat(ThreatChange change) {
    getChildren()
        .add(
            Words.row(
                12,
                level(change.before(), tr("not there before")),
                Words.whole("›", "muted"),
                level(change.after(), tr("not there any more"))));
    var reasons = Words.column(8, Words.label(tr("Why"), "strong"));
    change.why().forEach(reason -> reasons.getChildren().add(reason(reason)));
    getChildren().add(reasons);
  }

  /// @param missing what is said where there is none
  private static Node level(@Nullable PrintedThreat threat, String missing) {
    if (threat == null) {
      return Words.whole(missing, "muted");
    }
    String word = threat.level().title().toLowerCase(Locale.ROOT);
    return Words.row(
        8, new LevelGlyph(threat.level().ordinal() + 1, word), Words.whole(word, "strong"));
  }

  private Node reason(ThreatChange.Reason reason) {
    var words =
        Words.column(0, Words.wrapped(reason.sentence(), reason.moves() ? "strong" : "muted"));
    if (reason.kind().equals("question")) {
      model
          .question(reason.source())
          .ifPresent(
              place ->
                  words
                      .getChildren()
                      .add(
                          Words.button(
                              tr("Open the question"), () -> model.go(place), "link", "in-line")));
    }
    var row =
        Words.row(
            10,
            Words.icon(reason.moves() ? Feather.CORNER_DOWN_RIGHT : Feather.MINUS, "muted"),
            Words.growing(words));
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }

  // Questions.

  private void question(QuestionChange change) {
    QuestionWording before = change.wordsBefore();
    QuestionWording after = change.wordsAfter();
    if (change.isReworded() && before != null && after != null) {
      getChildren().add(new WordingPane(before, after));
    }
    fields(change.fields());
  }

  // Everything else.

  private void item(ItemChange change) {
    fields(change.fields());
  }

  private void evidence(EvidenceChange change) {
    if (change.kind() == EvidenceChange.Kind.STALE) {
      getChildren()
          .add(
              Words.wrapped(
                  tr(
                      "It was credible then and is older than it stays credible. Show it anew, or say"
                          + " why it still holds.")));
    }
    fields(change.fields());
  }

  private void fields(List<FieldChange> fields) {
    for (FieldChange field : Entry.said(fields)) {
      getChildren().add(Words.column(4, heading(field), words(field)));
    }
  }

  /// What stands there for the first time is said to be new: a line below all of its words would
  /// say nothing more.
  private static Node heading(FieldChange field) {
    var heading = Words.row(8, Words.label(field.heading(), "strong"));
    if (isNew(field)) {
      heading.getChildren().add(Words.whole(trc("words that were not there", "new"), "meta"));
    }
    return heading;
  }

  private static boolean isNew(FieldChange field) {
    return !field.isValue() && field.saidBefore().isBlank();
  }

  private Node words(FieldChange field) {
    if (field.isValue()) {
      return DifferenceView.ofValues(field.saidBefore(), field.saidAfter());
    }
    if (!isNew(field)) {
      return DifferenceView.ofNotes(field.saidBefore(), field.saidAfter());
    }
    var drawn = new MarkdownView(follow);
    drawn.show(field.saidAfter());
    return drawn;
  }
}
