package org.soundings.ui.workshop.projector;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.ui.control.mark.Mark;
import org.soundings.ui.control.mark.StateGlyph;
import org.soundings.ui.control.text.Labels;

/// The votes of a round as dots above their levels, without bars or an average. The fill of a dot
/// is the confidence: full for sure, with a core for fairly sure, empty for not sure. Participants
/// with the highest and lowest vote speak first. "Don't know" votes are listed after the levels.
final class RevealedDots extends VBox {

  RevealedDots(ProjectorView.Revealed revealed) {
    super(0);
    GridPane columns = side(revealed.options(), RevealedDots::column);
    VBox.setVgrow(columns, Priority.ALWAYS);
    var title = Labels.wrapped(revealed.asked(), "present-text", "strong");
    var line = new Region();
    line.getStyleClass().add("present-axis");
    var spread = Labels.wrapped(revealed.round() + ": " + revealed.spread(), "muted");
    GridPane names = side(revealed.options(), RevealedDots::name);
    LevelNames.fit(names, revealed.options(), spread);
    getChildren()
        .addAll(
            title,
            verdict(revealed),
            Labels.space(4),
            spread,
            Labels.space(20),
            columns,
            line,
            names,
            Labels.space(20),
            legend(revealed.unknown()),
            advice(revealed));
    setAccessibleText(
        revealed
            .verdict()
            .map(verdict -> decided(verdict) + ". " + revealed.spread())
            .orElse(revealed.spread()));
    setMaxHeight(Double.MAX_VALUE);
    VBox.setVgrow(this, Priority.ALWAYS);
  }

  private static String decided(ProjectorView.Verdict verdict) {
    return tr("Decision: %s", verdict.words());
  }

  private static Node verdict(ProjectorView.Revealed revealed) {
    var words = Labels.column(4);
    revealed
        .verdict()
        .ifPresent(
            verdict -> {
              words
                  .getChildren()
                  .addAll(
                      Labels.wrapped(decided(verdict), "present-text", "strong", "text-accent"),
                      shownIfAny(verdict.agreed()),
                      Labels.wrapped(reason(verdict)));
              if (!verdict.voices().isEmpty()) {
                words
                    .getChildren()
                    .add(Labels.wrapped(String.join(" ", verdict.voices()), "muted"));
              }
            });
    Labels.show(words, revealed.verdict().isPresent());
    return words;
  }

  private static Node shownIfAny(String text) {
    Label words = Labels.wrapped(text, "strong");
    Labels.show(words, !text.isEmpty());
    return words;
  }

  /// Prefixed as the reason if the conclusion comes before it.
  private static String reason(ProjectorView.Verdict verdict) {
    return verdict.agreed().isEmpty() ? verdict.reason() : tr("Reason: %s", verdict.reason());
  }

  /// Suggests what to do with the votes until there is a decision.
  private static Node advice(ProjectorView.Revealed revealed) {
    var words =
        Labels.column(12, Labels.space(0), Labels.wrapped(RevealedAdvice.on(revealed), "muted"));
    Labels.show(words, revealed.verdict().isEmpty());
    return words;
  }

  private static Node column(ProjectorView.Option option) {
    var column = new Heap(16, 8);
    column.getStyleClass().add("present-value");
    column.setMinWidth(0);
    option.dots().forEach(dot -> column.getChildren().add(dot(dot)));
    return column;
  }

  /// Explains the confidence of dots, and lists the "don't know" votes.
  private static Node legend(List<String> unknown) {
    var legend = Labels.row(32);
    legend.setAlignment(Pos.TOP_LEFT);
    for (Confidence each : Confidence.values()) {
      legend
          .getChildren()
          .add(Labels.row(12, disc(each, "small"), Labels.whole(each.words(), "muted")));
    }
    if (!unknown.isEmpty()) {
      legend.getChildren().add(Labels.growing(unknown(unknown)));
    }
    return legend;
  }

  private static HBox unknown(List<String> names) {
    String words = tr("Don't know: %s", String.join(", ", names));
    var row =
        Labels.row(12, alignedWithText(Mark.DONT_KNOW), Labels.growing(Labels.wrapped(words)));
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }

  private static Region disc(Confidence confidence, String... styles) {
    var disc = new Region();
    disc.getStyleClass().add("present-dot");
    disc.getStyleClass().addAll(styles);
    Labels.toggle(disc, "fairly-sure", confidence == Confidence.FAIRLY_SURE);
    Labels.toggle(disc, "not-sure", confidence == Confidence.NOT_SURE);
    return disc;
  }

  private static Node dot(ProjectorView.Dot dot) {
    Region disc = disc(dot.confidence());
    disc.setAccessibleText(dot.who() + ", " + dot.confidence().words());
    Labels.toggle(disc, "first", dot.speaksFirst());
    var row = Labels.row(12, disc);
    if (dot.speaksFirst()) {
      row.getChildren()
          .add(Labels.growing(Labels.wrapped(dot.who(), "text-accent", "present-name")));
    }
    return row;
  }

  /// One column for each level. A grid, so that the row is as high as its content at that column
  /// width.
  private static GridPane side(
      List<ProjectorView.Option> options, Function<ProjectorView.Option, Node> column) {
    var side = new GridPane();
    side.setMinHeight(USE_PREF_SIZE);
    var row = new RowConstraints();
    row.setVgrow(Priority.ALWAYS);
    side.getRowConstraints().add(row);
    for (int i = 0; i < options.size(); i++) {
      var share = new ColumnConstraints();
      share.setPercentWidth(100.0 / options.size());
      side.getColumnConstraints().add(share);
      side.add(column.apply(options.get(i)), i, 0);
    }
    return side;
  }

  /// Centred on the first line of text at any font size.
  private static Node alignedWithText(Mark mark) {
    Label line = Labels.whole(" ");
    line.setMaxWidth(0);
    line.setMinWidth(0);
    var glyph = new StackPane(line, new StateGlyph(mark, StateGlyph.LARGE));
    glyph.setMinWidth(USE_PREF_SIZE);
    // Not as high as text on two lines.
    glyph.setMaxHeight(USE_PREF_SIZE);
    return glyph;
  }

  private static Node name(ProjectorView.Option option) {
    var row = Labels.row(12);
    option.mark().ifPresent(mark -> row.getChildren().add(alignedWithText(mark)));
    row.getChildren().add(Labels.growing(Labels.wrapped(option.words())));
    row.getStyleClass().add("present-value");
    row.setAlignment(Pos.TOP_LEFT);
    row.setMinWidth(0);
    return row;
  }
}
