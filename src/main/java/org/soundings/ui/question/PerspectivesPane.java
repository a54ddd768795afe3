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

/// The perspectives side by side, or stacked if each would be too narrow to read. If there is
/// enough width, the edited one gets two shares.
final class PerspectivesPane extends GridPane {

  /// From this width on the edited perspective gets two shares.
  private static final double ROOMY = 860;

  /// Below this width of each perspective they are stacked.
  private static final double NARROW = 170;

  private final QuestionViewModel model;
  private final Consumer<String> follow;
  private List<PerspectivePane> perspectives = new ArrayList<>();
  private boolean stacked;

  PerspectivesPane(QuestionViewModel model, Consumer<String> follow) {
    this.model = model;
    this.follow = follow;
    getStyleClass().add("perspectives");
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

  void show(List<PerspectiveContent> contents) {
    if (!roles(contents).equals(perspectives.stream().map(PerspectivePane::role).toList())) {
      rebuild(contents);
    }
    for (int at = 0; at < perspectives.size(); at++) {
      perspectives.get(at).show(contents.get(at));
    }
    share();
  }

  /// Moves the caret to the first empty perspective, or to the first.
  void write() {
    Optional<PerspectivePane> blank =
        model.content().stream()
            .flatMap(c -> c.perspectives().stream())
            .filter(perspective -> perspective.text().isBlank())
            .findFirst()
            .flatMap(
                perspective ->
                    perspectives.stream()
                        .filter(p -> p.role().equals(perspective.role()))
                        .findFirst());
    blank.or(() -> perspectives.stream().findFirst()).ifPresent(PerspectivePane::write);
  }

  void write(String role) {
    perspectives.stream()
        .filter(perspective -> perspective.role().equals(role))
        .findFirst()
        .ifPresent(PerspectivePane::write);
  }

  void commitNow() {
    perspectives.forEach(PerspectivePane::commitNow);
  }

  private static List<String> roles(List<PerspectiveContent> contents) {
    return contents.stream().map(PerspectiveContent::role).toList();
  }

  private void rebuild(List<PerspectiveContent> contents) {
    perspectives =
        contents.stream().map(c -> new PerspectivePane(c, model::typePerspective, follow)).toList();
    getChildren().clear();
    for (int at = 0; at < perspectives.size(); at++) {
      PerspectivePane perspective = perspectives.get(at);
      if (at == 0) {
        perspective.getStyleClass().add("first");
        Focus.begin(perspective);
      }
      perspective.setMaxHeight(Double.MAX_VALUE);
      perspective.setOnWriting(this::share);
      add(perspective, stacked ? 0 : at, stacked ? at : 0);
    }
    stack(getWidth());
  }

  /// Calculates the height for a width without switching between side by side and stacked; that
  /// happens when the width is applied.
  @Override
  protected double computePrefHeight(double width) {
    boolean asTheyStand = width <= 0 || isNarrow(width) == stacked;
    return asTheyStand ? super.computePrefHeight(width) : heightOtherwise(width);
  }

  private double heightOtherwise(double width) {
    double edges = snappedTopInset() + snappedBottomInset();
    return stacked
        ? edges
            + perspectives.stream()
                .mapToDouble(perspective -> perspective.prefHeight(width / perspectives.size()))
                .max()
                .orElse(0)
        : edges
            + perspectives.stream()
                .mapToDouble(perspective -> perspective.prefHeight(width) + getVgap())
                .sum();
  }

  private boolean isNarrow(double width) {
    return width < NARROW * perspectives.size();
  }

  private void stack(double width) {
    boolean now = width > 0 && isNarrow(width);
    if (now != stacked) {
      stacked = now;
      Labels.toggle(this, "stacked", stacked);
      for (int at = 0; at < perspectives.size(); at++) {
        setConstraints(perspectives.get(at), stacked ? 0 : at, stacked ? at : 0);
      }
      share();
    }
  }

  private void share() {
    boolean roomy = getWidth() >= ROOMY;
    int shares = 0;
    var columns = new ArrayList<ColumnConstraints>();
    List<PerspectivePane> sideBySide =
        stacked ? perspectives.subList(0, Math.min(1, perspectives.size())) : perspectives;
    for (PerspectivePane perspective : sideBySide) {
      shares += share(perspective, roomy);
    }
    for (PerspectivePane perspective : sideBySide) {
      var column = new ColumnConstraints();
      column.setPercentWidth(100.0 * share(perspective, roomy) / shares);
      column.setFillWidth(true);
      columns.add(column);
    }
    getColumnConstraints().setAll(columns);
    alignPrompts();
  }

  private static int share(PerspectivePane perspective, boolean roomy) {
    return roomy && perspective.isWriting() ? 2 : 1;
  }

  /// Gives all prompts the height of the tallest if they are side by side.
  private void alignPrompts() {
    double tallest = 0;
    double width = getWidth() / Math.max(1, perspectives.size()) - 32;
    for (PerspectivePane perspective : perspectives) {
      tallest =
          Math.max(
              tallest,
              perspective.prompt().isManaged() ? perspective.prompt().prefHeight(width) : 0);
    }
    for (PerspectivePane perspective : perspectives) {
      perspective.prompt().setMinHeight(stacked ? USE_PREF_SIZE : tallest);
      perspective.prompt().setAlignment(javafx.geometry.Pos.TOP_LEFT);
    }
  }
}
