package org.soundings.ui.system;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.soundings.app.FileError;
import org.soundings.app.model.ModelImport;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.decision.Level;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.DataFlow;
import org.soundings.assessment.system.SystemModel;
import org.soundings.assessment.system.Zone;
import org.soundings.pack.Library;
import org.soundings.report.figure.FigureData;
import org.soundings.report.picture.Drawing;
import org.soundings.report.picture.Layout;
import org.soundings.threat.Threat;
import org.soundings.threat.ThreatModel;
import org.soundings.ui.form.FoundThreats;
import org.soundings.ui.job.Notice;
import org.soundings.ui.screen.Navigator;
import org.soundings.ui.screen.Neighbour;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.yaml.foreign.Unreadable;

/// The system model, its layout, and the selected element.
public final class SystemViewModel {

  /// Everything the screen shows at one moment.
  ///
  /// @param importResult the result of the last import, or why it failed, or ""
  record Content(
      SystemModel system,
      FigureData.Flows figure,
      Optional<SystemElement> current,
      String importResult) {}

  private final ScreenContext context;
  private final Navigator navigator;
  private final ReadOnlyObjectWrapper<Content> content;
  private final DraftsViewModel drafts;
  private Optional<SystemElement> chosen = Optional.empty();
  private String importResult = "";
  private SystemModel asked = SystemModel.EMPTY;
  private Drawing drawing = Drawing.EMPTY;

  public SystemViewModel(ScreenContext context, Navigator navigator) {
    this.context = context;
    this.navigator = navigator;
    content = new ReadOnlyObjectWrapper<>(read());
    drafts = new DraftsViewModel(context, () -> content().current(), this::open);
  }

  /// The drafts of new elements.
  DraftsViewModel drafts() {
    return drafts;
  }

  /// Shows the model. If an element moved, the layout is computed in the background, and the old
  /// one is shown until then.
  public void refresh() {
    content.set(read());
    SystemModel system = context.assessment().system();
    if (!Layout.isSame(system, asked)) {
      asked = system;
      context
          .work()
          .quietly(
              tr("Drawing the system model"),
              tr("Your entries are saved. Only the diagram could not be drawn."),
              _ -> Layout.of(system),
              made -> take(system, made));
    }
  }

  private void take(SystemModel of, Drawing made) {
    if (of == asked) {
      drawing = made;
      content.set(read());
    }
  }

  ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  Content content() {
    return content.get();
  }

  /// Selects a component or an actor by its id.
  public void open(String id) {
    things().filter(thing -> thing.id().equals(id)).findFirst().ifPresent(this::open);
  }

  void open(SystemElement thing) {
    chosen = Optional.of(thing);
    refresh();
  }

  void step(int by) {
    List<SystemElement> all = things().toList();
    int to = content().current().map(all::indexOf).orElse(0) + by;
    if (to >= 0 && to < all.size()) {
      open(all.get(to));
    }
  }

  private Stream<SystemElement> things() {
    SystemModel system = context.assessment().system();
    var all = new ArrayList<SystemElement>();
    system.components().forEach(each -> all.add(new SystemElement.OfComponent(each.id())));
    system.actors().forEach(each -> all.add(new SystemElement.OfActor(each.id())));
    system.zones().forEach(each -> all.add(new SystemElement.OfZone(each.id())));
    system.dataFlows().forEach(each -> all.add(new SystemElement.OfDataFlow(each.id())));
    return all.stream();
  }

  Library library() {
    return context.library();
  }

  /// Deletes the selected element.
  void remove() {
    Optional<SystemElement> current = content().current();
    chosen = current.flatMap(gone -> Neighbour.of(gone, things().toList()));
    SystemModel before = context.assessment().system();
    current.ifPresent(
        thing ->
            context
                .workbench()
                .edit(
                    tr("item removed from the system model"),
                    a ->
                        a.changingSystem(
                            s ->
                                switch (thing) {
                                  case SystemElement.OfZone(var id) -> s.withoutZone(id);
                                  case SystemElement.OfComponent(var id) -> s.withoutComponent(id);
                                  case SystemElement.OfActor(var id) -> s.withoutActor(id);
                                  case SystemElement.OfDataFlow(var id) -> s.withoutDataFlow(id);
                                })));
    current
        .filter(gone -> !(gone instanceof SystemElement.OfDataFlow))
        .ifPresent(_ -> tellGoneWithIt(before));
    refresh();
  }

  private void tellGoneWithIt(SystemModel before) {
    List<DataFlow> left = context.assessment().system().dataFlows();
    List<String> gone =
        before.dataFlows().stream()
            .filter(flow -> left.stream().noneMatch(each -> each.id().equals(flow.id())))
            .map(before::nameOf)
            .toList();
    if (!gone.isEmpty()) {
      context.work().notices().say(Notice.news(tr("Also removed: %s.", String.join(", ", gone))));
    }
  }

  // Changing.

  void change(Zone zone, String name, UnaryOperator<Zone> change) {
    type(name, zone.id(), s -> s.with(change.apply(zone)));
  }

  void change(Component component, String name, UnaryOperator<Component> change) {
    type(name, component.id(), s -> s.with(change.apply(component)));
  }

  void change(Actor actor, String name, UnaryOperator<Actor> change) {
    type(name, actor.id(), s -> s.with(change.apply(actor)));
  }

  void change(DataFlow dataFlow, String name, UnaryOperator<DataFlow> change) {
    type(name, dataFlow.id(), s -> s.with(change.apply(dataFlow)));
  }

  private void type(String name, String place, UnaryOperator<SystemModel> change) {
    context.workbench().type(name, "system/" + place, a -> a.changingSystem(change));
    refresh();
  }

  // Threats.

  /// Threats that apply to a component, the highest level first.
  List<Threat> threatsAt(Component component) {
    return threats().threats().stream()
        .filter(threat -> threat.id().component().equals(component.id()))
        .toList();
  }

  /// Threats that can be applied to a component and match some letters, those of its layer first:
  /// ids and titles.
  List<Map.Entry<String, String>> threats(Component component, String letters) {
    return FoundThreats.templates(
        context.library().threats().stream()
            .filter(template -> !component.threats().contains(template.id()))
            .sorted(Comparator.comparing(template -> template.layer() != component.kind().layer())),
        letters);
  }

  void openThreat(ThreatId threat) {
    navigator.go(new Place.Threats(Optional.of(threat)));
  }

  private ThreatModel threats() {
    return context.threats();
  }

  // Models from other tools.

  /// Reads models or manifests in a job. A preview is shown before anything is imported; if nothing
  /// can be imported, a message says why.
  ///
  /// @param preview receives the preview
  void look(List<Path> given, Consumer<ModelImportViewModel> preview) {
    lookAt(given, preview, looked -> say(String.join(" ", looked.refused())));
  }

  /// The same for files that may be something else.
  ///
  /// @param otherwise receives the files if none of them can be imported
  void look(
      List<Path> given, Consumer<ModelImportViewModel> preview, Consumer<List<Path>> otherwise) {
    lookAt(given, preview, _ -> otherwise.accept(given));
  }

  private void lookAt(
      List<Path> given,
      Consumer<ModelImportViewModel> preview,
      Consumer<ModelImportViewModel.Looked> nothing) {
    List<Path> files = List.copyOf(given);
    if (files.isEmpty()) {
      return;
    }
    // Clears the last message: other files have no result yet, and the same files get it again.
    say("");
    Assessment before = context.assessment();
    Library library = context.library();
    context
        .work()
        .start(
            tr("Examining %s", name(files)),
            tr("Nothing was stored or changed."),
            _ -> look(files, before, library),
            looked -> {
              if (looked.models().isEmpty()) {
                nothing.accept(looked);
              } else {
                preview.accept(new ModelImportViewModel(context, looked, this::say));
              }
            });
  }

  private static String name(List<Path> files) {
    return files.size() == 1
        ? String.valueOf(files.getFirst().getFileName())
        : tr("%,d files", files.size());
  }

  private static ModelImportViewModel.Looked look(
      List<Path> files, Assessment before, Library library) {
    var models = new ArrayList<ModelImport.Read>();
    var refused = new ArrayList<String>();
    for (Path file : files) {
      try {
        models.add(ModelImport.read(file));
      } catch (Unreadable e) {
        refused.add(e.sentence());
      } catch (IOException e) {
        refused.add(
            tr(
                "%s Nothing was changed. Check the file and try again.",
                FileError.of(e).sentence()));
      }
    }
    return ModelImportViewModel.Looked.of(models, refused, before, library);
  }

  private void say(String words) {
    importResult = words;
    refresh();
  }

  private Content read() {
    SystemModel system = context.assessment().system();
    Optional<SystemElement> current =
        chosen.filter(thing -> things().anyMatch(thing::equals)).or(() -> things().findFirst());
    return new Content(system, new FigureData.Flows(drawing, heavy()), current, importResult);
  }

  private Set<String> heavy() {
    return drawing.boxes().isEmpty()
        ? Set.of()
        : threats().assessed().stream()
            .filter(threat -> threat.level().compareTo(Level.HIGH) >= 0)
            .map(threat -> threat.id().component())
            .collect(Collectors.toSet());
  }
}
