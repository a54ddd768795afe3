package org.soundings.ui.workshop.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.theme.Themes;
import org.soundings.ui.theme.WindowTheme;
import org.soundings.ui.workshop.WorkshopWindow;
import org.soundings.workshop.StepTime;

/// All text for the team is on the projector, and nothing covers it.
@WindowTest
class ProjectorPaneTest {

  private static final List<String> OPTIONS =
      List.of("Remote", "Unlikely", "Possible", "Likely", "Expected");
  private static final List<String> NAMES =
      List.of("Anna Berg", "Ben Cole", "Cora Diaz", "Dev Patel", "Eve Ng", "Fay Ito");
  private static final String LONG = "Head of platform engineering";

  private WindowTheme theme;

  @Start
  void start(Stage shown) throws IOException {
    theme = new WindowTheme(Themes.bundled().value());
  }

  private record Size(int width, int height) {}

  private static Stream<Arguments> walls() {
    return Stream.of(new Size(1280, 720), new Size(1366, 768), new Size(1920, 1080))
        .flatMap(size -> IntStream.rangeClosed(3, 6).boxed().flatMap(many -> votes(size, many)));
  }

  private static Stream<Arguments> votes(Size size, int people) {
    return Stream.of(NAMES, longNames())
        .map(names -> names.subList(0, people))
        .flatMap(
            names -> Stream.of(true, false).map(isDecided -> Arguments.of(size, names, isDecided)));
  }

  private static List<String> longNames() {
    return IntStream.range(0, NAMES.size()).mapToObj(i -> LONG + " " + (i + 1)).toList();
  }

  @Test
  void aClosedViewNoLongerFollowsTheSession(Robot robot) {
    robot.interact(
        () -> {
          var projection = new Projection();
          var view = new ProjectorPane(projection, _ -> {});
          projection.show(new ProjectorView.Over("The first meeting"));
          view.end();
          projection.show(new ProjectorView.Over("Another meeting"));
          assertThat(view.lookupAll(".label").stream().map(node -> ((Label) node).getText()))
              .contains("The first meeting")
              .doesNotContain("Another meeting");
        });
  }

  @ParameterizedTest
  @MethodSource("walls")
  void namesOfFirstSpeakersAreLegibleAboveTheirOption(
      Size size, List<String> names, boolean isDecided, Robot robot) {
    var projection = new Projection();
    projection.show(votes(names, isDecided));
    projection.tell(new StepTime("6 minutes left of 10", 0.4, false));
    var pane = new ProjectorPane(projection, _ -> {});
    pane.hint("Esc returns to your window.");
    robot.interact(() -> lay(pane, size));
    double axis = place(find(pane, "present-axis")).getMinY();
    List<Node> above =
        Stream.concat(find(pane, Label.class, ProjectorPaneTest::isName), discs(pane)).toList();
    assertThat(above).hasSize(2 * (names.size() + 1));
    assertThat(above).allSatisfy(each -> assertThat(place(each).getMaxY()).isLessThan(axis));
    assertThat(OPTIONS)
        .allSatisfy(option -> assertThat(place(label(pane, option)).getMinY()).isGreaterThan(axis));
    assertThat(find(pane, Label.class, each -> !each.getText().isBlank()))
        .filteredOn(WorkshopWindow::isShown)
        .allSatisfy(words -> assertThat(isWhole(words, size)).as(words.getText()).isTrue());
  }

  /// All but one vote for the middle level, and one for a lower level.
  private static ProjectorView.Revealed votes(List<String> names, boolean isDecided) {
    List<ProjectorView.Dot> together =
        names.stream()
            .map(who -> new ProjectorView.Dot(who, Confidence.FAIRLY_SURE, true))
            .toList();
    var alone = List.of(new ProjectorView.Dot("Gil Hart", Confidence.SURE, true));
    return new ProjectorView.Revealed(
        new VoteSubject.LikelihoodOf(ThreatId.ofSystem("thr-mounts")),
        "How likely is the threat?",
        "Code execution through a flaw in the application that faces the outside",
        "First round",
        OPTIONS.stream()
            .map(
                words ->
                    new ProjectorView.Option(
                        words,
                        Optional.empty(),
                        switch (words) {
                          case "Possible" -> together;
                          case "Unlikely" -> alone;
                          default -> List.of();
                        }))
            .toList(),
        List.of("Hal Moss"),
        "Unlikely to Possible, median Possible, 4 votes",
        isDecided
            ? Optional.of(
                new ProjectorView.Verdict(
                    "Possible",
                    "We patch the shop weekly, and all else as it comes.",
                    "We patch slowly",
                    List.of("Accepts the decision: Ben Cole.")))
            : Optional.empty());
  }

  private void lay(Parent pane, Size size) {
    theme.wear(new Scene(pane, size.width(), size.height()));
    for (int round = 0; round < 3; round++) {
      pane.applyCss();
      pane.layout();
    }
  }

  private static boolean isName(Node node) {
    return node.getStyleClass().contains("present-name");
  }

  private static Stream<Node> discs(Node pane) {
    return find(
        pane,
        Node.class,
        each ->
            each.getStyleClass().contains("present-dot")
                && !each.getStyleClass().contains("small"));
  }

  private static boolean isWhole(Label words, Size size) {
    Bounds place = place(words);
    boolean isShortened =
        find(words, Text.class, _ -> true)
            .noneMatch(text -> text.getText().equals(words.getText()));
    return !isShortened
        && place.getMinX() >= 0
        && place.getMinY() >= 0
        && place.getMaxX() <= size.width()
        && place.getMaxY() <= size.height();
  }

  private static Label label(Node pane, String words) {
    return find(pane, Label.class, label -> label.getText().equals(words))
        .findFirst()
        .orElseThrow();
  }

  private static Node find(Node pane, String style) {
    return find(pane, Node.class, node -> node.getStyleClass().contains(style))
        .findFirst()
        .orElseThrow();
  }

  private static <N extends Node> Stream<N> find(
      Node pane, Class<N> type, Predicate<? super N> wanted) {
    return WorkshopWindow.inside(pane).filter(type::isInstance).map(type::cast).filter(wanted);
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }
}
