package org.soundings.ui.shell;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.screen.Navigator;
import org.soundings.ui.screen.Place;

/// The places of an assessment, down the left side.
final class Rail extends ScrollPane {

  /// The keys of the places with Alt, from the top.
  private static final List<KeyCode> NUMBERS =
      List.of(
          KeyCode.DIGIT1,
          KeyCode.DIGIT2,
          KeyCode.DIGIT3,
          KeyCode.DIGIT4,
          KeyCode.DIGIT5,
          KeyCode.DIGIT6,
          KeyCode.DIGIT7,
          KeyCode.DIGIT8,
          KeyCode.DIGIT9,
          KeyCode.DIGIT0);

  private final Navigator navigator;
  private final List<Place> places = new ArrayList<>();
  private final VBox column = new VBox();
  private final List<ToggleButton> items = new ArrayList<>();

  Rail(Navigator navigator) {
    this.navigator = navigator;
    column.getStyleClass().add("rail");
    column.setAccessibleRole(AccessibleRole.TOOL_BAR);
    column.setAccessibleText(tr("Places"));
    setContent(column);
    getStyleClass().add("rail-scroll");
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    Panes.follow(this, column);
    add(tr("Overview"), Feather.LAYERS, new Place.Overview());
    add(tr("Questions"), Feather.MESSAGE_CIRCLE, new Place.Questions(Optional.empty()));
    add(tr("Concepts"), Feather.BOOK_OPEN, new Place.Concepts(Optional.empty()));
    add(tr("System"), Feather.SHARE_2, new Place.SystemModel(Optional.empty()));
    add(tr("Threats"), Feather.CROSSHAIR, new Place.Threats(Optional.empty()));
    add(tr("Evidence"), Feather.PAPERCLIP, new Place.EvidenceList(Optional.empty()));
    add(tr("Workshop"), Feather.USERS, new Place.Workshop(Optional.empty()));
    add(tr("Actions"), Feather.FLAG, new Place.Actions());
    add(tr("Context"), Feather.COMPASS, new Place.Context());
    add(tr("Report"), Feather.FILE_TEXT, new Place.Report());
    column.getChildren().add(Labels.grow());
    add(tr("Settings"), Feather.SETTINGS, new Place.Settings());
  }

  /// Shows the names next to their icons, for a low window.
  void beLow(boolean low) {
    Labels.toggle(column, "low", low);
  }

  /// Selects the current place.
  void show(Place place) {
    for (ToggleButton item : items) {
      item.setSelected(item.getUserData().equals(kind(place)));
    }
  }

  /// The place for Alt with a digit.
  Optional<Place> numbered(KeyCode digit) {
    return Optional.of(NUMBERS.indexOf(digit)).filter(at -> at >= 0).map(places::get);
  }

  /// Names the shortcut of a place.
  private @Nullable Tooltip tip(ToggleButton item) {
    int at = items.indexOf(item);
    return at < NUMBERS.size() ? new Tooltip("Alt " + NUMBERS.get(at).getName()) : null;
  }

  private void add(String title, Ikon icon, Place place) {
    var item = new ToggleButton(title, Labels.icon(icon));
    item.getStyleClass().setAll("rail-item");
    item.setMaxWidth(Double.MAX_VALUE);
    item.setUserData(kind(place));
    item.setAccessibleText(title);
    item.setOnAction(
        _ -> {
          item.setSelected(true);
          navigator.go(place);
        });
    items.add(item);
    places.add(place);
    item.setTooltip(tip(item));
    column.getChildren().add(item);
  }

  private static Class<?> kind(Place place) {
    return switch (place) {
      case Place.Question _, Place.QuestionTable _, Place.OrphanedAnswers _ ->
          Place.Questions.class;
      case Place.Changes _ -> Place.Overview.class;
      case Place.OfReports _ -> Place.EvidenceList.class;
      default -> place.getClass();
    };
  }
}
