package org.soundings.ui.workshop.projector;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

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

/// The votes of a round as dots over their rungs: no bars, no mean. A full dot was sure, one with a
/// core fairly, an empty one not. Those at both ends speak first. Who does not know is named after
/// all rungs, and stands on none.
final class RevealedDots extends VBox {

  RevealedDots(ProjectorView.Revealed revealed) {
    super(0);
    GridPane columns = side(revealed.rungs(), RevealedDots::column);
    VBox.setVgrow(columns, Priority.ALWAYS);
    var title = Labels.wrapped(revealed.asked(), "present-text", "strong");
    var line = new Region();
    line.getStyleClass().add("present-axis");
    var spread = Labels.wrapped(revealed.round() + ": " + revealed.spread(), "muted");
    GridPane names = side(revealed.rungs(), RevealedDots::name);
    LevelNames.fit(names, revealed.rungs(), spread);
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
    return tr("Decided: %s", verdict.words());
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
                      Labels.wrapped(because(verdict)));
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

  /// Said to be the reason where what is agreed on stands before it.
  private static String because(ProjectorView.Verdict verdict) {
    return verdict.agreed().isEmpty() ? verdict.reason() : tr("Because: %s", verdict.reason());
  }

  /// What the room does with its votes, while nothing is decided by them.
  private static Node advice(ProjectorView.Revealed revealed) {
    var words =
        Labels.column(12, Labels.space(0), Labels.wrapped(RevealedAdvice.on(revealed), "muted"));
    Labels.show(words, revealed.verdict().isEmpty());
    return words;
  }

  private static Node column(ProjectorView.Rung rung) {
    var column = new Heap(16, 8);
    column.getStyleClass().add("present-rung");
    column.setMinWidth(0);
    rung.dots().forEach(dot -> column.getChildren().add(dot(dot)));
    return column;
  }

  /// How sure somebody was shows in how full their dot is. After that stand those who do not know.
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
    String words =
        trn("Does not know: %s", "Do not know: %s", names.size(), String.join(", ", names));
    var row = Labels.row(12, besideItsWord(Mark.DONT_KNOW), Labels.growing(Labels.wrapped(words)));
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

  /// One column for each rung. A grid, because its row is as high as what stands in columns of that
  /// width needs.
  private static GridPane side(
      List<ProjectorView.Rung> rungs, Function<ProjectorView.Rung, Node> column) {
    var side = new GridPane();
    side.setMinHeight(USE_PREF_SIZE);
    var row = new RowConstraints();
    row.setVgrow(Priority.ALWAYS);
    side.getRowConstraints().add(row);
    for (int i = 0; i < rungs.size(); i++) {
      var share = new ColumnConstraints();
      share.setPercentWidth(100.0 / rungs.size());
      side.getColumnConstraints().add(share);
      side.add(column.apply(rungs.get(i)), i, 0);
    }
    return side;
  }

  /// In the middle of the first line, however large words are drawn: as high as a line of them.
  private static Node besideItsWord(Mark mark) {
    Label line = Labels.whole(" ");
    line.setMaxWidth(0);
    line.setMinWidth(0);
    var glyph = new StackPane(line, new StateGlyph(mark, StateGlyph.LARGE));
    glyph.setMinWidth(USE_PREF_SIZE);
    // Not as high as words that need two lines.
    glyph.setMaxHeight(USE_PREF_SIZE);
    return glyph;
  }

  private static Node name(ProjectorView.Rung rung) {
    var row = Labels.row(12);
    rung.mark().ifPresent(mark -> row.getChildren().add(besideItsWord(mark)));
    row.getChildren().add(Labels.growing(Labels.wrapped(rung.words())));
    row.getStyleClass().add("present-rung");
    row.setAlignment(Pos.TOP_LEFT);
    row.setMinWidth(0);
    return row;
  }
}
