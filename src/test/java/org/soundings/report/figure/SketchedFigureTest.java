package org.soundings.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.soundings.assessment.QuestionCoverage.CoverageState;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.decision.Level;
import org.soundings.assessment.workshop.DissentingVote;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Vote;
import org.soundings.assessment.workshop.VoteRound;
import org.soundings.assessment.workshop.VoteScale;
import org.soundings.report.FigureTable;
import org.soundings.report.figure.FigureData.Square;
import org.soundings.report.figure.SketchedFigure.Move;
import org.soundings.report.figure.SketchedFigure.Score;
import org.soundings.report.figure.SketchedFigure.Spot;
import org.soundings.report.figure.SketchedFigure.Task;
import org.soundings.report.figure.SketchedFigure.TaskMark;
import org.soundings.report.picture.Drawing;
import org.soundings.report.picture.Sketch;

class SketchedFigureTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 4);
  private static final List<String> FIVE = List.of("a", "b", "c", "d", "e");

  private static SketchedFigure.Moves moves(String label) {
    List<List<Level>> levels =
        IntStream.range(0, 5)
            .mapToObj(_ -> List.of(Level.LOW, Level.LOW, Level.MEDIUM, Level.HIGH, Level.CRITICAL))
            .toList();
    return new SketchedFigure.Moves(
        FIVE,
        FIVE,
        levels,
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    new Move(
                        String.format(Locale.ROOT, label, i),
                        "A threat",
                        new Spot(0, 4),
                        new Spot(2, 4),
                        new Spot(4, 3)))
            .toList());
  }

  private static SketchedFigure.Timeline timeline() {
    return new SketchedFigure.Timeline(
        TODAY,
        List.of(
            new Task(
                "A-001", "Late", "Anna", TODAY.minusYears(3), "overdue, planned", TaskMark.OVERDUE),
            new Task("A-002", "Now", "", TODAY, "in progress", TaskMark.UNDER_WAY),
            new Task("A-003", "Far", "", TODAY.plusYears(9), "planned", TaskMark.PLANNED),
            new Task("A-004", "Open", "", null, "planned", TaskMark.PLANNED)));
  }

  private static SketchedFigure.Scores scores() {
    return new SketchedFigure.Scores(
        List.of(
            new SketchedFigure.ScoredVulnerability(
                "CVE-1",
                List.of(
                    new Score("nvd", "CVSS 3.1", "9.8", 9.8, "3"),
                    new Score("nvd", "CVSS 2.0", "0.0", 0, "2"),
                    new Score("x", "CVSS 4.0", "10.0", 10, "4"),
                    new Score("y", "qualitative", "odd", -1, "")))));
  }

  private static SketchedFigure.Sets sets() {
    return new SketchedFigure.Sets(
        List.of(
            new SketchedFigure.SetPair("E-001 A", "E-002 B", "shop", 1, 2, 3, 4),
            new SketchedFigure.SetPair("E-001 A", "E-003 C", "shop", 90_000, 0, 0, 1)));
  }

  private static Stack stack(int count) {
    List<Square> threats =
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    new Square(
                        Level.HIGH, String.format(Locale.ROOT, "T-%03d-C07", i), "threat-" + i))
            .toList();
    var full =
        new Stack.Layer(
            "Container",
            IntStream.range(0, count)
                .mapToObj(i -> new Stack.Part("part " + i, i == 0 ? Level.CRITICAL : null))
                .toList(),
            List.of("Rights", "Ways out", "Walls"),
            IntStream.range(0, count).mapToObj(i -> CoverageState.values()[i % 7]).toList(),
            threats,
            threats,
            List.of("P1", "P2"));
    var bare =
        new Stack.Layer(
            "Runtime",
            List.of(),
            List.of(),
            List.of(CoverageState.OPEN),
            List.of(),
            List.of(),
            List.of());
    return new Stack(
        List.of(full, bare),
        List.of(
            new Stack.Path("T-000", Level.HIGH, 0, 1), new Stack.Path("T-001", Level.LOW, 1, 0)));
  }

  private static final List<DissentingVote> DISSENTS =
      List.of(
          new DissentingVote("v0", 1, "I tried.", false),
          new DissentingVote("v1", 1, "", false),
          new DissentingVote("v2", 3, "", false),
          new DissentingVote("v3", 3, "", true));

  private static Votes votes(String longest, int count) {
    var first =
        new VoteRound(
            IntStream.range(0, count)
                .<Vote>mapToObj(i -> new Vote.Judged("v" + i, i % 4 == 0 ? 0 : 2, Confidence.SURE))
                .toList());
    var second =
        new VoteRound(
            IntStream.range(0, count)
                .<Vote>mapToObj(i -> new Vote.Judged("v" + i, i == 0 ? 1 : 2, Confidence.SURE))
                .toList());
    return new Votes(
        List.of(
            new Votes.Judged(
                "T-001, likelihood",
                VoteScale.LIKELIHOOD,
                List.of("Never", "Rarely", longest, "Often"),
                List.of(first, second),
                Optional.of(new Estimate.Outcome(2, null, 2, "why")),
                DISSENTS),
            new Votes.Judged(
                "T-001, impact",
                VoteScale.IMPACT,
                List.of("Low", "High"),
                List.of(second(3)),
                Optional.empty(),
                List.of())),
        true);
  }

  private static VoteRound second(int count) {
    return new VoteRound(
        IntStream.range(0, count)
            .<Vote>mapToObj(i -> new Vote.Judged("v" + i, i % 2, Confidence.SURE))
            .toList());
  }

  @Test
  void theStackTextDescribesComponentsAndThreats() {
    assertThat(stack(2).alternative())
        .isEqualTo(
            "Container: components: part 0, part 1; topics covered: Rights, Ways out, Walls; 0 of 2 questions answered; highest risk level high; threats originating here: T-000-C07, T-001-C07; threats affecting this layer: T-000-C07, T-001-C07; possible attackers: P1, P2. Runtime: 0 of 1 question answered; no threat assessed.");
  }

  @Test
  void aLayerWithoutComponentsHasNoEmptyMarkers() {
    List<Sketch.Shape> boxes =
        new Stack(List.of(stack(2).layers().getLast()), List.of())
            .sketch().shapes().stream().filter(Sketch.Box.class::isInstance).toList();
    assertThat(boxes)
        .containsExactly(
            new Sketch.Box(109, 22, 216, 36.5, Sketch.Fill.WASH, Sketch.Outline.PLAIN),
            new Sketch.Box(341, 24, 16, 16, Sketch.Fill.WHITE, Sketch.Outline.DASHED));
  }

  @Test
  void votesAreShownByRoundAndNeverAveraged() {
    assertThat(votes("Likely", 4).alternative())
        .isEqualTo(
            "T-001, likelihood: round 1: Never to Likely, median Likely, 4 votes (1 Never, 3 Likely); round 2: Rarely to Likely, median Likely, 4 votes (1 Rarely, 3 Likely); decided: Likely, 1 dissent, 1 accepts the decision, 2 dissents without a reason. T-001, impact: round 1: Low to High, median Low, 3 votes (2 Low, 1 High); no decision.");
    assertThat(votes("Likely", 4).sketch().shapes())
        .filteredOn(Sketch.Dot.class::isInstance)
        .hasSize(4 + 4 + 3);
  }

  @Test
  void theFigureListsRatingsInTheOrderOfTheChoices() {
    var judged =
        new Votes.Judged(
            "Mounts",
            VoteScale.RATING,
            List.of("missing", "weak", "mostly effective", "effective"),
            List.of(second(3)),
            Optional.empty(),
            List.of());
    var votes = new Votes(List.of(judged), true);
    assertThat(votes.alternative())
        .isEqualTo(
            "Mounts: round 1: weak to missing, median missing, 3 votes (1 weak, 2 missing); no decision.");
    Map<String, Double> places =
        votes.sketch().shapes().stream()
            .filter(Sketch.Text.class::isInstance)
            .map(Sketch.Text.class::cast)
            .collect(Collectors.toMap(Sketch.Text::words, Sketch.Text::x));
    assertThat(places.get("effective")).isLessThan(places.get("mostly effective"));
    assertThat(places.get("weak")).isLessThan(places.get("missing"));
    assertThat(votes.sketch().shapes())
        .filteredOn(shape -> shape instanceof Sketch.Dot dot && dot.x() == places.get("missing"))
        .hasSize(2);
    assertThat(votes.sketch().shapes())
        .filteredOn(Sketch.Box.class::isInstance)
        .allSatisfy(box -> assertThat(((Sketch.Box) box).width()).isPositive());
  }

  /// Two vote and some do not know. In the second round no one votes for a level.
  private static Votes unknowing(int unknown) {
    Stream<Vote> judged =
        Stream.of(
            new Vote.Judged("v0", 0, Confidence.SURE), new Vote.Judged("v1", 1, Confidence.SURE));
    List<Vote> others =
        IntStream.range(0, unknown).<Vote>mapToObj(i -> new Vote.DontKnow("u" + i)).toList();
    return new Votes(
        List.of(
            new Votes.Judged(
                "T-001, impact",
                VoteScale.IMPACT,
                List.of("Low", "High"),
                List.of(
                    new VoteRound(Stream.concat(judged, others.stream()).toList()),
                    new VoteRound(others)),
                Optional.of(new Estimate.Outcome(1, null, 2, "why")),
                List.of())),
        true);
  }

  @Test
  void theMedianIsNeverAnOptionWithoutVotes() {
    var votes =
        List.<Vote>of(
            new Vote.Judged("v0", 0, Confidence.SURE), new Vote.Judged("v1", 2, Confidence.SURE));
    var judged =
        new Votes.Judged(
            "T-001, impact",
            VoteScale.IMPACT,
            List.of("Low", "Medium", "High"),
            List.of(new VoteRound(votes)),
            Optional.empty(),
            List.of());
    assertThat(
            new Votes(List.of(judged), true)
                .sketch().shapes().stream()
                    .filter(
                        shape ->
                            shape instanceof Sketch.Text text && text.tone() == Sketch.Tone.STRONG)
                    .map(shape -> ((Sketch.Text) shape).words()))
        .contains("Low", "High")
        .doesNotContain("Medium");
  }

  @Test
  void dontKnowVotesAreShownNextToTheScale() {
    assertThat(unknowing(3).alternative())
        .isEqualTo(
            "T-001, impact: round 1: Low to High, median Low / High, 2 of 5 votes, 3 “don't know” (1 Low, 1 High); round 2: “don't know”, all 3 votes; decided: High.");
    List<Sketch.Shape> shapes = unknowing(3).sketch().shapes();
    double end =
        shapes.stream()
            .filter(Sketch.Line.class::isInstance)
            .mapToDouble(line -> ((Sketch.Line) line).x2())
            .max()
            .orElseThrow();
    assertThat(shapes).filteredOn(Sketch.Dot.class::isInstance).hasSize(2 + 3 + 3);
    assertThat(shapes)
        .filteredOn(shape -> shape instanceof Sketch.Dot dot && dot.x() > end)
        .hasSize(3 + 3);
    assertThat(texts(shapes)).contains("don't know", "n = 3");
    assertThat(texts(votes("Likely", 4).sketch().shapes())).doesNotContain("don't know");
  }

  private static List<String> texts(List<Sketch.Shape> shapes) {
    return shapes.stream()
        .filter(Sketch.Text.class::isInstance)
        .map(text -> ((Sketch.Text) text).words())
        .toList();
  }

  @Test
  void theVoteTableCountsDontKnowVotes() {
    assertThat(FigureTable.of(unknowing(3)).rows().toString())
        .contains("all “don't know”", "Low / High");
    assertThat(FigureTable.of(unknowing(3)).columns())
        .hasSize(FigureTable.of(votes("Likely", 4)).columns().size() + 1);
  }

  @Test
  void tooFewVotesGiveNoFigure() {
    var few =
        new Votes.Judged(
            "x",
            VoteScale.IMPACT,
            List.of("Low", "High"),
            List.of(second(2)),
            Optional.empty(),
            List.of());
    assertThat(Votes.of(List.of(few), true)).isEmpty();
    assertThat(Votes.of(votes("Likely", 4).judged(), false).orElseThrow().isNumbered()).isFalse();
  }

  static Stream<SketchedFigure> figures() {
    return Stream.of(
        moves("T-%03d"),
        moves("T-%03d-C07"),
        timeline(),
        scores(),
        sets(),
        stack(2),
        stack(40),
        votes("Likely", 4),
        votes("Considerably likely", 40),
        unknowing(3),
        unknowing(40));
  }

  @ParameterizedTest
  @MethodSource("figures")
  void nothingIsDrawnOutsideTheFigure(SketchedFigure figure) {
    Sketch sketch = figure.sketch();
    for (Sketch.Shape shape : sketch.shapes()) {
      List<double[]> corners =
          switch (shape) {
            case Sketch.Text text -> List.of(new double[] {text.x(), text.y()});
            case Sketch.Line line ->
                List.of(new double[] {line.x1(), line.y1()}, new double[] {line.x2(), line.y2()});
            case Sketch.Box box -> corners(box.x(), box.y(), box.width(), box.height());
            case Sketch.Cell cell -> corners(cell.x(), cell.y(), cell.width(), cell.height());
            case Sketch.Dot dot ->
                corners(
                    dot.x() - dot.radius(),
                    dot.y() - dot.radius(),
                    2 * dot.radius(),
                    2 * dot.radius());
            case Sketch.Polygon polygon -> corners(polygon.corners());
            case Sketch.Arrow arrow -> corners(arrow.corners());
            case Sketch.Square square ->
                corners(square.x(), square.y(), square.side(), square.side());
            case Sketch.Question cell -> corners(cell.x(), cell.y(), cell.width(), cell.height());
          };
      assertThat(corners)
          .as(shape.toString())
          .allMatch(each -> each[0] >= 0 && each[0] <= Sketch.WIDTH + 5)
          .allMatch(each -> each[1] >= 0 && each[1] <= sketch.height() + 2);
    }
  }

  private static List<double[]> corners(List<Drawing.Point> points) {
    return points.stream().map(each -> new double[] {each.x(), each.y()}).toList();
  }

  private static List<double[]> corners(double x, double y, double width, double height) {
    return List.of(new double[] {x, y}, new double[] {x + width, y + height});
  }

  @Test
  void threatsMoveThroughTheLevelsInRowsOfTheirOwn() {
    List<Sketch.Shape> shapes = moves("T-%03d-C07").sketch().shapes();
    assertThat(texts(shapes)).contains("T-000-C07", "T-007-C07");
    List<Sketch.Square> squares =
        shapes.stream()
            .filter(Sketch.Square.class::isInstance)
            .map(Sketch.Square.class::cast)
            .toList();
    assertThat(squares)
        .hasSize(8)
        .allMatch(square -> square.level() == Level.CRITICAL)
        .extracting(Sketch.Square::y)
        .doesNotHaveDuplicates();
    // From a critical inherent risk on the left to a high residual risk on the right.
    Sketch.Square first = squares.getFirst();
    assertThat(shapes)
        .filteredOn(
            shape ->
                shape instanceof Sketch.Dot dot
                    && Math.abs(dot.y() - first.y()) < first.side()
                    && (dot.fill() == Sketch.Fill.WHITE
                        ? dot.x() < first.x()
                        : dot.x() > first.x() + 60))
        .hasSize(2);
  }

  @Test
  void everyFigureHasATextAndATable() {
    assertThat(timeline().alternative())
        .isEqualTo(
            "A-001 due 4 Dec 2023, overdue, planned; A-002 due 4 Dec 2026, in progress; A-003 due 4"
                + " Dec 2035, planned; A-004 no due date, planned.");
    assertThat(scores().alternative())
        .isEqualTo(
            "CVE-1: nvd, CVSS 3.1 9.8; nvd, CVSS 2.0 0.0; x, CVSS 4.0 10.0; y, qualitative odd.");
    assertThat(sets().alternative())
        .startsWith(
            "E-001 A compared with E-002 B: 1 in the first only, 2 same, 3 different, 4 in the second only; ");
    assertThat(moves("T-%03d").alternative())
        .startsWith(
            "T-000: inherent a, e: Critical, current c, e: Critical, residual e, d: High. T-001: ");
    figures()
        .forEach(
            figure -> assertThat(FigureTable.of(figure).rows()).as(figure.toString()).isNotEmpty());
  }
}
