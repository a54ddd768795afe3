package org.soundings.ui.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.text.Labels;

/// The lanes side by side, or one below the other where each would be too narrow to read. Given
/// room, the one that is written in takes two shares.
final class LanesPane extends GridPane {

  /// From this width on a written lane takes two shares.
  private static final double ROOMY = 860;

  /// Below this width of each they stand one below the other.
  private static final double NARROW = 170;

  private final QuestionViewModel model;
  private final Consumer<String> follow;
  private List<LanePane> lanes = new ArrayList<>();
  private boolean stacked;

  LanesPane(QuestionViewModel model, Consumer<String> follow) {
    this.model = model;
    this.follow = follow;
    getStyleClass().add("lanes");
    setMinWidth(0);
    var row = new RowConstraints();
    row.setVgrow(Priority.ALWAYS);
    row.setFillHeight(true);
    getRowConstraints().add(row);
    widthProperty()
        .addListener(
            (_, _, width) -> {
              stack(width.doubleValue());
              share();
            });
  }

  void show(List<LaneContent> contents) {
    if (!roles(contents).equals(lanes.stream().map(LanePane::role).toList())) {
      rebuild(contents);
    }
    for (int at = 0; at < lanes.size(); at++) {
      lanes.get(at).show(contents.get(at));
    }
    share();
  }

  /// Puts the caret into the first lane that says nothing yet, or the first.
  void write() {
    Optional<LanePane> blank =
        model.content().stream()
            .flatMap(c -> c.lanes().stream())
            .filter(lane -> lane.text().isBlank())
            .findFirst()
            .flatMap(lane -> lanes.stream().filter(p -> p.role().equals(lane.role())).findFirst());
    blank.or(() -> lanes.stream().findFirst()).ifPresent(LanePane::write);
  }

  void write(String role) {
    lanes.stream().filter(lane -> lane.role().equals(role)).findFirst().ifPresent(LanePane::write);
  }

  void commitNow() {
    lanes.forEach(LanePane::commitNow);
  }

  private static List<String> roles(List<LaneContent> contents) {
    return contents.stream().map(LaneContent::role).toList();
  }

  private void rebuild(List<LaneContent> contents) {
    lanes = contents.stream().map(c -> new LanePane(c, model::typeLane, follow)).toList();
    getChildren().clear();
    for (int at = 0; at < lanes.size(); at++) {
      LanePane lane = lanes.get(at);
      if (at == 0) {
        lane.getStyleClass().add("first");
        Focus.begin(lane);
      }
      lane.setMaxHeight(Double.MAX_VALUE);
      lane.setOnWriting(this::share);
      add(lane, stacked ? 0 : at, stacked ? at : 0);
    }
    stack(getWidth());
  }

  /// A width at which they would stand the other way is only asked about here: they change when
  /// they have it.
  @Override
  protected double computePrefHeight(double width) {
    boolean asTheyStand = width <= 0 || isNarrow(width) == stacked;
    return asTheyStand ? super.computePrefHeight(width) : heightOtherwise(width);
  }

  private double heightOtherwise(double width) {
    double edges = snappedTopInset() + snappedBottomInset();
    return stacked
        ? edges
            + lanes.stream()
                .mapToDouble(lane -> lane.prefHeight(width / lanes.size()))
                .max()
                .orElse(0)
        : edges + lanes.stream().mapToDouble(lane -> lane.prefHeight(width) + getVgap()).sum();
  }

  private boolean isNarrow(double width) {
    return width < NARROW * lanes.size();
  }

  private void stack(double width) {
    boolean now = width > 0 && isNarrow(width);
    if (now != stacked) {
      stacked = now;
      Labels.toggle(this, "stacked", stacked);
      for (int at = 0; at < lanes.size(); at++) {
        setConstraints(lanes.get(at), stacked ? 0 : at, stacked ? at : 0);
      }
      share();
    }
  }

  private void share() {
    boolean roomy = getWidth() >= ROOMY;
    int shares = 0;
    var columns = new ArrayList<ColumnConstraints>();
    List<LanePane> beside = stacked ? lanes.subList(0, Math.min(1, lanes.size())) : lanes;
    for (LanePane lane : beside) {
      shares += share(lane, roomy);
    }
    for (LanePane lane : beside) {
      var column = new ColumnConstraints();
      column.setPercentWidth(100.0 * share(lane, roomy) / shares);
      column.setFillWidth(true);
      columns.add(column);
    }
    getColumnConstraints().setAll(columns);
    alignPrompts();
  }

  private static int share(LanePane lane, boolean roomy) {
    return roomy && lane.isWriting() ? 2 : 1;
  }

  /// Gives all prompts the height of the tallest, where they stand beside each other.
  private void alignPrompts() {
    double tallest = 0;
    double width = getWidth() / Math.max(1, lanes.size()) - 32;
    for (LanePane lane : lanes) {
      tallest = Math.max(tallest, lane.prompt().isManaged() ? lane.prompt().prefHeight(width) : 0);
    }
    for (LanePane lane : lanes) {
      lane.prompt().setMinHeight(stacked ? USE_PREF_SIZE : tallest);
      lane.prompt().setAlignment(javafx.geometry.Pos.TOP_LEFT);
    }
  }
}
