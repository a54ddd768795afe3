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

/// Lays out the first step of a new assessment.
public final class StartView extends StackPane implements Paned {

  private final TextField title = Prompted.field();
  private final Map<StartViewModel.Place, Node> places = new EnumMap<>(StartViewModel.Place.class);
  private final Map<StartViewModel.Place, Label> troubles =
      new EnumMap<>(StartViewModel.Place.class);
  private final Parent form;
  private final Parent foot;

  /// @param chooseFolder asks for a folder; empty where nobody chose one
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

  /// The steps of a new assessment; in the first the folder is chosen too.
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
    title.setAccessibleText(tr("What is it called?"));
    title.textProperty().bindBidirectional(model.titleProperty());
    var occasion = Prompted.field();
    occasion.setPromptText(Prompted.example(tr("Production review, autumn 2026")));
    occasion.setAccessibleText(tr("Why now?"));
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
    author.setPromptText(tr("a name, or a role"));
    author.setAccessibleText(tr("Who is writing?"));
    author.textProperty().bindBidirectional(model.authorProperty());
    List.of(title, occasion, author).forEach(Steps::moveOn);
    // Enter passes the button beside it over.
    folder.setOnAction(_ -> author.requestFocus());
    Focus.begin(title);
    places.put(StartViewModel.Place.TITLE, title);
    places.put(StartViewModel.Place.FOLDER, folder);
    var form =
        new VBox(
            24,
            Labels.column(
                4,
                Labels.wrapped(tr("What are we going to talk about?"), "title"),
                Labels.wrapped(
                    tr("A system, or a part of one. Everything here can be changed later."),
                    "muted")),
            checked(
                StartViewModel.Place.TITLE,
                tr("What is it called?"),
                tr("The system’s name, as your team says it."),
                title),
            field(tr("Why now?"), tr("The occasion; it stands on the report’s cover."), occasion),
            checked(
                StartViewModel.Place.FOLDER,
                tr("Where is it kept?"),
                tr(
                    "A folder of plain text. Put it into git if you like; nothing leaves this"
                        + " machine."),
                Labels.row(8, Labels.growing(folder), choose)),
            field(
                tr("Who is writing?"),
                tr(
                    "It stands beside what you write, here and in whatever you open on this"
                        + " machine. Leave it empty to write without a name."),
                author),
            packs(model));
    form.setPadding(new Insets(40, 48, 32, 48));
    form.setMaxWidth(800);
    return form;
  }

  /// Says what keeps it from beginning at the field that it is about, where the caret goes then.
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
    // Whoever comes to a field sees what is asked there, also where room is short.
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
            Labels.label(tr("Which questions?"), "strong"),
            Labels.wrapped(tr("More can be added at any time; your answers stay."), "meta"),
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
