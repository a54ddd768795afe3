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
import org.soundings.assessment.system.SystemModel;
import org.soundings.ui.control.form.RemoveButton;
import org.soundings.ui.control.layout.ListPane;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.form.AddOverlay;
import org.soundings.ui.screen.ListScreen;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenKeys;

/// The system model screen: the list of elements on the left; the figure and the selected element
/// on the sheet.
public final class SystemView extends ListScreen {

  /// Minimum width of the sheet for figure and form side by side.
  private static final double SIDE_BY_SIDE = 780;

  private static final double FORM = 310;

  private final SystemViewModel model;
  private final Supplier<List<Path>> askFiles;
  private final Consumer<ModelImportViewModel> preview;
  private final DraftForms forms;
  private final SystemFigure figure;
  private final ZonePane zone;
  private final ComponentPane component;
  private final ActorPane actor;
  private final DataFlowPane dataFlow;
  private final VBox importResult = new VBox();
  private String shownWords = "";
  private final SteadyBox form = new SteadyBox(16);
  private final Region nothing;
  private final Region gap = Labels.space(16);
  private final HBox sideBySide = new HBox(28);
  private final MenuItem connect = new MenuItem(tr("Data flow"));

  /// @param askFiles asks for model files
  /// @param preview shows the preview of an import
  /// @param asking the overlay that asks for the data of a new element
  public SystemView(
      SystemViewModel model,
      Supplier<List<Path>> askFiles,
      Consumer<ModelImportViewModel> preview,
      AddOverlay asking) {
    this.model = model;
    this.askFiles = askFiles;
    this.preview = preview;
    forms = new DraftForms(model.drafts(), asking);
    var add = new MenuButton(tr("Add"), Labels.icon(Feather.PLUS));
    super(
        new ListPane(tr("System"), Optional.empty()).withTool(Editing.only(add)), new ScreenKeys());
    add.getItems()
        .addAll(
            item(tr("Component"), forms::askComponent),
            connect,
            item(tr("Actor"), forms::askActor),
            item(tr("Trust zone"), forms::askZone),
            item(tr("Import model or manifests …"), this::take));
    takeTurns();
    reserveBarSpace();
    connect.setOnAction(_ -> forms.askDataFlow());
    keys()
        .offeringToWrite(tr("import model or manifests"), this::take)
        .stepping("", () -> model.step(1), () -> model.step(-1))
        .on(KeyCode.A, tr("add a component"), forms::askComponent)
        .writing()
        .on(KeyCode.C, tr("add a data flow"), forms::askDataFlow)
        .writing();
    figure = new SystemFigure(model::open, model.drafts()::connect);
    zone = new ZonePane(model);
    component = new ComponentPane(model);
    actor = new ActorPane(model);
    dataFlow = new DataFlowPane(model);
    form.getChildren()
        .addAll(
            component, actor, zone, dataFlow, RemoveButton.button(model::remove, this::backToList));
    form.setMaxWidth(760);
    nothing =
        nothing(
            tr("No system model yet."),
            tr(
                "Add components, trust zones and data flows so that threats apply to specific parts of the system. You can also import manifests, a Compose file or an existing model."),
            new FlowPane(
                8,
                8,
                Editing.only(Labels.button(tr("Add component"), Feather.PLUS, forms::askComponent)),
                Editing.only(
                    Labels.button(
                        tr("Import model or manifests …"), Feather.DOWNLOAD, this::take))));
    sheet.getChildren().addAll(importResult, figure, gap, form, nothing);
    importResult.setMaxWidth(760);
    sheet.widthProperty().addListener((_, _, _) -> arrange());
    sight().addListener((_, _, _) -> keepInSight());
    model.contentProperty().addListener((_, _, now) -> show(now));
    show(model.content());
  }

  /// The figure and the form side by side if there is room, else stacked. In a stack the import
  /// message is above the form, because above the figure it would take height that the figure
  /// needs. While the model is empty there is no form, and the message is above the explanation.
  private void arrange() {
    boolean isWide = sheet.getWidth() >= SIDE_BY_SIDE && !model.content().system().isEmpty();
    if (isWide == (form.getParent() == sideBySide)) {
      return;
    }
    sideBySide.getChildren().clear();
    sheet.getChildren().removeAll(sideBySide, importResult, figure, gap, form);
    form.getChildren().remove(importResult);
    if (isWide) {
      form.getChildren().addFirst(importResult);
      sideBySide.getChildren().setAll(Labels.growing(figure), form);
      sheet.getChildren().addFirst(sideBySide);
    } else {
      sheet.getChildren().addAll(0, List.of(importResult, figure, gap, form));
    }
    form.setMinWidth(isWide ? FORM : 0);
    form.setPrefWidth(isWide ? FORM : 760);
    keepInSight();
  }

  /// Next to the form, the figure is completely visible; stacked above it there is no height limit.
  private void keepInSight() {
    boolean isSideBySide = form.getParent() == sideBySide;
    Insets around = sheet.getInsets();
    figure.keepWithin(
        isSideBySide
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

  /// The forms for new elements.
  public DraftForms forms() {
    return forms;
  }

  /// Shows the preview of dropped files.
  ///
  /// @param otherwise receives the files if none of them is a model
  public void take(List<Path> dropped, Consumer<List<Path>> otherwise) {
    model.look(dropped, preview, otherwise);
  }

  private void show(SystemViewModel.Content content) {
    SystemModel system = content.system();
    arrange();
    Labels.show(nothing, system.isEmpty());
    Labels.toggle(sheet, "map", !system.isEmpty());
    Labels.show(figure, !content.figure().drawing().boxes().isEmpty());
    Labels.show(form, content.current().isPresent());
    connect.setDisable(!model.drafts().canConnect());
    figure.show(content.figure(), content.current());
    list.show(new SystemLines(model, content).all());
    if (system.isEmpty()) {
      list.showNothing(tr("No components yet."));
    }
    showForm(content);
    showImportResult(content.importResult());
  }

  /// A new message is scrolled into view, also if only the list is visible.
  private void showImportResult(String words) {
    if (words.equals(shownWords)) {
      return;
    }
    shownWords = words;
    Labels.show(importResult, !words.isEmpty());
    importResult.getChildren().setAll(Labels.wrapped(words, "muted"), Labels.space(12));
    if (!words.isEmpty()) {
      showSheet();
    }
  }

  private void showForm(SystemViewModel.Content content) {
    SystemModel system = content.system();
    SystemElement current = content.current().orElse(null);
    if (isAtTop()) {
      form.relax();
    }
    Labels.show(zone, current instanceof SystemElement.OfZone);
    Labels.show(component, current instanceof SystemElement.OfComponent);
    Labels.show(actor, current instanceof SystemElement.OfActor);
    Labels.show(dataFlow, current instanceof SystemElement.OfDataFlow);
    switch (current) {
      case SystemElement.OfZone(var id) ->
          system.zone(id).ifPresent(each -> zone.show(system, each));
      case SystemElement.OfComponent(var id) ->
          system.component(id).ifPresent(each -> component.show(system, each));
      case SystemElement.OfActor(var id) ->
          system.actor(id).ifPresent(each -> actor.show(system, each));
      case SystemElement.OfDataFlow(var id) ->
          system.dataFlows().stream()
              .filter(each -> each.id().equals(id))
              .findFirst()
              .ifPresent(each -> dataFlow.show(system, each));
      case null -> {}
    }
  }

  @Override
  public void open(Place place) {
    model.refresh();
    if (place instanceof Place.SystemModel(var id)) {
      turnTo(id, model::open);
    }
  }

  /// The place of the selected element.
  public Place here() {
    return new Place.SystemModel(inFront(model.content().current().map(SystemElement::id)));
  }

  @Override
  public void refresh() {
    model.refresh();
  }
}
