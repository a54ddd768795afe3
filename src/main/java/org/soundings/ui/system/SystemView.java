package org.soundings.ui.system;

import static org.soundings.language.Messages.tr;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.assessment.system.SystemPicture;
import org.soundings.ui.control.form.RemoveButton;
import org.soundings.ui.control.layout.ListPane;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.form.Asking;
import org.soundings.ui.screen.ListScreen;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenKeys;

/// Lays out the system picture: all that is in it on the left; the drawing and one thing of it on
/// the sheet.
public final class SystemView extends ListScreen {

  /// How wide the sheet must be for drawing and form to stand beside each other.
  private static final double BESIDE = 780;

  private static final double FORM = 310;

  private final SystemViewModel model;
  private final Supplier<List<Path>> askFiles;
  private final Consumer<TakeViewModel> preview;
  private final DraftForms forms;
  private final SystemFigure figure;
  private final ZonePane zone;
  private final ComponentPane component;
  private final ActorPane actor;
  private final ConnectionPane connection;
  private final VBox said = new VBox();
  private String shownWords = "";
  private final VBox form;
  private final Region nothing;
  private final Region gap = Labels.space(16);
  private final HBox beside = new HBox(28);
  private final MenuItem connect = new MenuItem(tr("A connection"));

  /// @param askFiles asks for files that hold a model
  /// @param preview shows what would be taken from them
  /// @param asking where it is asked what comes into the picture
  public SystemView(
      SystemViewModel model,
      Supplier<List<Path>> askFiles,
      Consumer<TakeViewModel> preview,
      Asking asking) {
    this.model = model;
    this.askFiles = askFiles;
    this.preview = preview;
    forms = new DraftForms(model.drafts(), asking);
    var add = new MenuButton(tr("Add"), Labels.icon(Feather.PLUS));
    super(
        new ListPane(tr("System"), Optional.empty()).withTool(Editing.only(add)), new ScreenKeys());
    add.getItems()
        .addAll(
            item(tr("A component"), forms::askComponent),
            connect,
            item(tr("An actor"), forms::askActor),
            item(tr("A zone"), forms::askZone),
            item(tr("From a model or manifests …"), this::take));
    takeTurns();
    connect.setOnAction(_ -> forms.askConnection());
    keys()
        .offeringToWrite(tr("take a model or manifests"), this::take)
        .stepping("", () -> model.step(1), () -> model.step(-1))
        .on(KeyCode.A, tr("add a component"), forms::askComponent)
        .writing()
        .on(KeyCode.C, tr("connect what is in front"), forms::askConnection)
        .writing();
    figure = new SystemFigure(model::open);
    zone = new ZonePane(model);
    component = new ComponentPane(model);
    actor = new ActorPane(model);
    connection = new ConnectionPane(model);
    form =
        Labels.column(
            16,
            component,
            actor,
            zone,
            connection,
            RemoveButton.button(model::remove, this::backToList));
    form.setMaxWidth(760);
    nothing =
        nothing(
            tr("The system has not been drawn yet."),
            tr(
                "Components, the zones they stand in and what flows between them let threats stand"
                    + " where they belong. Take them from manifests, a Compose file or a model made"
                    + " elsewhere, or type them in."),
            new FlowPane(
                8,
                8,
                Editing.only(
                    Labels.button(tr("Add a component"), Feather.PLUS, forms::askComponent)),
                Editing.only(
                    Labels.button(
                        tr("From a model or manifests …"), Feather.DOWNLOAD, this::take))));
    sheet.getChildren().addAll(said, figure, gap, form, nothing);
    said.setMaxWidth(760);
    sheet.widthProperty().addListener((_, _, _) -> arrange());
    sight().addListener((_, _, _) -> keepInSight());
    model.contentProperty().addListener((_, _, now) -> show(now));
    show(model.content());
  }

  /// Beside each other where there is room for both, else the form below the drawing. What was said
  /// stands over the form then: over the drawing it would take room that all of it needs. While
  /// nothing is drawn there is no form, and it stands over what the place is for.
  private void arrange() {
    boolean isWide = sheet.getWidth() >= BESIDE && !model.content().system().isEmpty();
    if (isWide == (form.getParent() == beside)) {
      return;
    }
    beside.getChildren().clear();
    sheet.getChildren().removeAll(beside, said, figure, gap, form);
    form.getChildren().remove(said);
    if (isWide) {
      form.getChildren().addFirst(said);
      beside.getChildren().setAll(Labels.growing(figure), form);
      sheet.getChildren().addFirst(beside);
    } else {
      sheet.getChildren().addAll(0, List.of(said, figure, gap, form));
    }
    form.setMinWidth(isWide ? FORM : 0);
    form.setPrefWidth(isWide ? FORM : 760);
    keepInSight();
  }

  /// Beside the form, the drawing is wholly in sight; above it there is no height to keep to.
  private void keepInSight() {
    boolean isBeside = form.getParent() == beside;
    Insets around = sheet.getInsets();
    figure.keepWithin(
        isBeside
            ? sight().getValue().getHeight() - around.getTop() - around.getBottom()
            : Double.MAX_VALUE);
  }

  private static MenuItem item(String words, Runnable action) {
    var item = new MenuItem(words);
    item.setOnAction(_ -> action.run());
    return item;
  }

  private void take() {
    model.look(askFiles.get(), preview);
  }

  /// The forms in which a part of the picture is begun.
  public DraftForms forms() {
    return forms;
  }

  /// Shows what would be taken from files that were dropped.
  ///
  /// @param otherwise given the files where none of them is a model
  public void take(List<Path> dropped, Consumer<List<Path>> otherwise) {
    model.look(dropped, preview, otherwise);
  }

  private void show(SystemViewModel.Content content) {
    SystemPicture system = content.system();
    arrange();
    Labels.show(nothing, system.isEmpty());
    Labels.toggle(sheet, "map", !system.isEmpty());
    Labels.show(figure, !content.figure().drawing().boxes().isEmpty());
    Labels.show(form, content.current().isPresent());
    connect.setDisable(!model.drafts().canConnect());
    figure.show(content.figure(), content.current());
    list.show(new SystemLines(model, content).all());
    if (system.isEmpty()) {
      list.showNothing(tr("Nothing is drawn yet."));
    }
    showForm(content);
    showSaid(content.said());
  }

  /// What is said anew is seen at once, also where the list is in front.
  private void showSaid(String words) {
    if (words.equals(shownWords)) {
      return;
    }
    shownWords = words;
    Labels.show(said, !words.isEmpty());
    said.getChildren().setAll(Labels.wrapped(words, "muted"), Labels.space(12));
    if (!words.isEmpty()) {
      showSheet();
    }
  }

  private void showForm(SystemViewModel.Content content) {
    SystemPicture system = content.system();
    Thing current = content.current().orElse(null);
    Labels.show(zone, current instanceof Thing.OfZone);
    Labels.show(component, current instanceof Thing.OfComponent);
    Labels.show(actor, current instanceof Thing.OfActor);
    Labels.show(connection, current instanceof Thing.OfConnection);
    switch (current) {
      case Thing.OfZone(var id) -> system.zone(id).ifPresent(each -> zone.show(system, each));
      case Thing.OfComponent(var id) ->
          system.component(id).ifPresent(each -> component.show(system, each));
      case Thing.OfActor(var id) -> system.actor(id).ifPresent(each -> actor.show(system, each));
      case Thing.OfConnection(var id) ->
          system.connections().stream()
              .filter(each -> each.id().equals(id))
              .findFirst()
              .ifPresent(each -> connection.show(system, each));
      case null -> {}
    }
  }

  @Override
  public void open(Place place) {
    model.refresh();
    if (place instanceof Place.SystemPicture(var id)) {
      turnTo(id, model::open);
    }
  }

  /// The place of the part of the picture in front.
  public Place here() {
    return new Place.SystemPicture(inFront(model.content().current().map(Thing::id)));
  }

  @Override
  public void refresh() {
    model.refresh();
  }
}
