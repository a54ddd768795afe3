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
import org.soundings.change.EvidenceChange;
import org.soundings.change.FieldChange;
import org.soundings.change.ItemChange;
import org.soundings.change.PrintedThreat;
import org.soundings.change.QuestionChange;
import org.soundings.change.ThreatChange;
import org.soundings.pack.QuestionWording;
import org.soundings.ui.control.mark.LevelGlyph;
import org.soundings.ui.control.text.DifferenceView;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.MarkdownView;
import org.soundings.ui.control.text.WordingPane;

/// One change with all its differences: reasons of a threat, text of an answer.
final class ChangePane extends VBox {

  private final ChangesViewModel model;
  private final Consumer<String> follow;

  /// @param follow receives the address of a clicked link
  ChangePane(ChangesViewModel model, Consumer<String> follow) {
    super(16);
    this.model = model;
    this.follow = follow;
    setMaxWidth(760);
  }

  void show(ChangeEntry entry) {
    getChildren()
        .setAll(
            Labels.column(
                4, Labels.wrapped(entry.title(), "title"), Labels.wrapped(entry.about(), "muted")));
    switch (entry) {
      case ChangeEntry.OfThreat(var change) -> threat(change);
      case ChangeEntry.OfQuestion(var change) -> question(change);
      case ChangeEntry.OfItem(var change) -> item(change);
      case ChangeEntry.OfEvidence(var change) -> evidence(change);
    }
    model
        .place(entry)
        .ifPresent(
            place ->
                getChildren()
                    .add(Labels.row(8, Labels.button(opening(entry), () -> model.go(place)))));
  }

  private static String opening(ChangeEntry entry) {
    return switch (entry) {
      case ChangeEntry.OfThreat _ -> tr("Open threat");
      case ChangeEntry.OfQuestion _ -> tr("Open question");
      case ChangeEntry.OfEvidence _ -> tr("Open evidence");
      case ChangeEntry.OfItem _ -> tr("Show actions");
    };
  }

  // Threats.

  private void threat(ThreatChange change) {
    getChildren()
        .add(
            Labels.row(
                12,
                level(change.before(), tr("not present before")),
                Labels.whole("›", "muted"),
                level(change.after(), tr("no longer present"))));
    var reasons = Labels.column(8, Labels.label(tr("Reason"), "strong"));
    change.why().forEach(reason -> reasons.getChildren().add(reason(reason)));
    getChildren().add(reasons);
  }

  /// @param missing the text if there is none
  private static Node level(@Nullable PrintedThreat threat, String missing) {
    if (threat == null) {
      return Labels.whole(missing, "muted");
    }
    String word = threat.level().title().toLowerCase(Locale.ROOT);
    return Labels.row(
        8, new LevelGlyph(threat.level().ordinal() + 1, word), Labels.whole(word, "strong"));
  }

  private Node reason(ThreatChange.Reason reason) {
    var words =
        Labels.column(0, Labels.wrapped(reason.sentence(), reason.moves() ? "strong" : "muted"));
    if (reason.kind().equals("question")) {
      model
          .question(reason.source())
          .ifPresent(
              place ->
                  words
                      .getChildren()
                      .add(
                          Labels.button(
                              tr("Open question"), () -> model.go(place), "link", "in-line")));
    }
    var row =
        Labels.row(
            10,
            Labels.icon(reason.moves() ? Feather.CORNER_DOWN_RIGHT : Feather.MINUS, "muted"),
            Labels.growing(words));
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
    if (change.kind() == EvidenceChange.Kind.EXPIRED) {
      getChildren()
          .add(
              Labels.wrapped(
                  tr("This evidence has expired. Replace it, or explain why it is still valid.")));
    }
    fields(change.fields());
  }

  private void fields(List<FieldChange> fields) {
    for (FieldChange field : ChangeEntry.said(fields)) {
      getChildren().add(Labels.column(4, heading(field), words(field)));
    }
  }

  /// A new field is marked as new in its heading, because underlining all of its text would add
  /// nothing.
  private static Node heading(FieldChange field) {
    var heading = Labels.row(8, Labels.label(field.heading(), "strong"));
    if (isNew(field)) {
      heading.getChildren().add(Labels.whole(trc("words that were not there", "new"), "meta"));
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
