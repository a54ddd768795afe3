package org.soundings.ui.start;

import static org.soundings.language.Messages.tr;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.layout.ResponsiveColumns;
import org.soundings.ui.control.layout.Steps;
import org.soundings.ui.control.text.Direction;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.Prompted;
import org.soundings.ui.screen.FirstStep;
import org.soundings.ui.screen.Paned;

/// The first step of a new assessment.
public final class StartView extends StackPane implements Paned {

  private final TextField title = Prompted.field();
  private final Map<StartViewModel.Place, Node> places = new EnumMap<>(StartViewModel.Place.class);
  private final Map<StartViewModel.Place, Label> troubles =
      new EnumMap<>(StartViewModel.Place.class);
  private final Parent form;
  private final Parent foot;

  /// @param chooseFolder asks for a folder; empty if none was chosen
  public StartView(StartViewModel model, Supplier<Optional<String>> chooseFolder) {
    getStyleClass().add("sheet");
    Region steps = Steps.pane(tr("New assessment"), steps(), 0, _ -> false, _ -> {});
    form = form(model, chooseFolder);
    HBox below = Steps.foot(Labels.button(tr("Continue"), model::begin, "primary"), cancel(model));
    below.getChildren().addAll(Steps.hints());
    foot = below;
    var middle = new BorderPane(Panes.sheet(form));
    middle.setBottom(foot);
    followTrouble(model);
    getChildren().add(new ResponsiveColumns().left(steps).centre(middle));
    addEventFilter(KeyEvent.KEY_PRESSED, key -> Steps.advance(key, model::begin));
  }

  /// The steps of a new assessment; the first one includes the folder.
  private static List<String> steps() {
    return Arrays.stream(FirstStep.values())
        .map(step -> step == FirstStep.NAME ? tr("Name and folder") : step.title())
        .toList();
  }

  @Override
  public List<? extends Parent> panes() {
    return List.of(form, foot);
  }

  public Node firstFocus() {
    return title;
  }

  private Parent form(StartViewModel model, Supplier<Optional<String>> chooseFolder) {
    title.setPromptText(Prompted.example(tr("Tidemark Payments")));
    title.setAccessibleText(tr("Name"));
    title.textProperty().bindBidirectional(model.titleProperty());
    var occasion = Prompted.field();
    occasion.setPromptText(Prompted.example(tr("Production review, autumn 2026")));
    occasion.setAccessibleText(tr("Occasion"));
    occasion.textProperty().bindBidirectional(model.occasionProperty());
    var folder = Direction.leftToRight(Prompted.field());
    folder.setAccessibleText(tr("Folder"));
    folder.textProperty().bindBidirectional(model.folderProperty());
    var choose =
        Labels.button(
            tr("Choose …"),
            Feather.FOLDER,
            () -> chooseFolder.get().ifPresent(model::chooseFolder));
    var author = Prompted.field();
    author.setPromptText(tr("name or role"));
    author.setAccessibleText(tr("Your display name"));
    author.textProperty().bindBidirectional(model.authorProperty());
    List.of(title, occasion, author).forEach(Steps::moveOn);
    // Enter skips the button next to it.
    folder.setOnAction(_ -> author.requestFocus());
    Focus.begin(title);
    places.put(StartViewModel.Place.TITLE, title);
    places.put(StartViewModel.Place.FOLDER, folder);
    var form =
        new VBox(
            24,
            Labels.column(
                4,
                Labels.wrapped(tr("System to assess"), "title"),
                Labels.wrapped(
                    tr("A system, or part of one. You can change everything here later."),
                    "muted")),
            checked(
                StartViewModel.Place.TITLE,
                tr("Name"),
                tr("The name your team uses for the system."),
                title),
            field(tr("Occasion"), tr("Shown on the report cover."), occasion),
            checked(
                StartViewModel.Place.FOLDER,
                tr("Storage location"),
                tr(
                    "A folder of plain text files. You can keep it in git. No data leaves this computer."),
                Labels.row(8, Labels.growing(folder), choose)),
            field(
                tr("Your display name"),
                tr(
                    "Shown with everything you write in assessments on this computer. Leave the field empty to write without a name."),
                author),
            packs(model));
    form.setPadding(new Insets(40, 48, 32, 48));
    form.setMaxWidth(800);
    return form;
  }

  /// Shows an error at its field and moves the caret there.
  private void followTrouble(StartViewModel model) {
    model
        .troubleProperty()
        .addListener(
            (_, _, now) -> {
              troubles.forEach(
                  (place, label) -> {
                    String text =
                        now.filter(t -> t.place() == place)
                            .map(StartViewModel.Trouble::text)
                            .orElse("");
                    label.setText(text);
                    Labels.show(label, !text.isEmpty());
                    Optional.ofNullable(places.get(place))
                        .ifPresent(node -> node.setAccessibleHelp(text.isEmpty() ? null : text));
                  });
              now.map(StartViewModel.Trouble::place).ifPresent(this::goTo);
            });
  }

  private void goTo(StartViewModel.Place place) {
    Optional.ofNullable(places.get(place)).ifPresent(Node::requestFocus);
    Optional.ofNullable(troubles.get(place)).ifPresent(label -> Panes.reveal(label.getParent()));
  }

  private Label trouble(StartViewModel.Place place) {
    Label trouble = Labels.wrapped("", "meta", "text-missing");
    Labels.show(trouble, false);
    troubles.put(place, trouble);
    return trouble;
  }

  private Node checked(StartViewModel.Place place, String name, String meaning, Region field) {
    return field(name, meaning, Labels.column(4, field, trouble(place)));
  }

  private static Node field(String name, String meaning, Region field) {
    VBox named =
        Labels.column(
            6,
            Labels.column(0, Labels.label(name, "strong"), Labels.wrapped(meaning, "meta")),
            field);
    // Keeps the prompt of the focused field visible, even if there is little room.
    named
        .focusWithinProperty()
        .subscribe(
            within -> {
              if (within) {
                Panes.reveal(named);
              }
            });
    return named;
  }

  private Node packs(StartViewModel model) {
    var column =
        Labels.column(
            4,
            Labels.label(tr("Question packs"), "strong"),
            Labels.wrapped(
                tr("You can add more packs at any time. Your answers are kept."), "meta"),
            trouble(StartViewModel.Place.PACKS));
    for (StartViewModel.PackChoice choice : model.packs()) {
      long count = choice.pack().questions().count();
      var box = new CheckBox(choice.pack().title());
      box.selectedProperty().bindBidirectional(choice.chosen());
      places.putIfAbsent(StartViewModel.Place.PACKS, box);
      var summary = Labels.wrapped(tr("%s questions. %s", count, choice.pack().summary()), "meta");
      VBox.setMargin(summary, new Insets(0, 0, 8, 26));
      column.getChildren().addAll(box, summary);
    }
    return column;
  }

  private static Button cancel(StartViewModel model) {
    var cancel = Labels.button(tr("Cancel"), model::leave);
    cancel.setCancelButton(true);
    return cancel;
  }
}
