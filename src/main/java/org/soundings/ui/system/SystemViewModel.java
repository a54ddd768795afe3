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
import org.soundings.app.FileTrouble;
import org.soundings.app.model.ModelImport;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.decision.Level;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.Connection;
import org.soundings.assessment.system.SystemPicture;
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

/// The system picture, its drawing, and the thing in front.
public final class SystemViewModel {

  /// All of it at one moment.
  ///
  /// @param said what the last import took or why it did not, or ""
  record Content(
      SystemPicture system, FigureData.Flows figure, Optional<Thing> current, String said) {}

  private final ScreenContext context;
  private final Navigator navigator;
  private final ReadOnlyObjectWrapper<Content> content;
  private final DraftsViewModel drafts;
  private Optional<Thing> chosen = Optional.empty();
  private String said = "";
  private SystemPicture asked = SystemPicture.EMPTY;
  private Drawing drawing = Drawing.EMPTY;

  public SystemViewModel(ScreenContext context, Navigator navigator) {
    this.context = context;
    this.navigator = navigator;
    content = new ReadOnlyObjectWrapper<>(read());
    drafts = new DraftsViewModel(context, () -> content().current(), this::open);
  }

  /// Where something is said that comes into the picture.
  DraftsViewModel drafts() {
    return drafts;
  }

  /// Shows the picture, drawn anew away from the window's thread where something in it moved. Until
  /// then the drawing before stands.
  public void refresh() {
    content.set(read());
    SystemPicture system = context.assessment().system();
    if (!Layout.isSame(system, asked)) {
      asked = system;
      context
          .work()
          .quietly(
              tr("Drawing the system"),
              tr("What was typed is safe; only the drawing is missing."),
              _ -> Layout.of(system),
              made -> take(system, made));
    }
  }

  private void take(SystemPicture of, Drawing made) {
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

  /// Puts a component or an actor in front, by its id.
  public void open(String id) {
    things().filter(thing -> thing.id().equals(id)).findFirst().ifPresent(this::open);
  }

  void open(Thing thing) {
    chosen = Optional.of(thing);
    refresh();
  }

  void step(int by) {
    List<Thing> all = things().toList();
    int to = content().current().map(all::indexOf).orElse(0) + by;
    if (to >= 0 && to < all.size()) {
      open(all.get(to));
    }
  }

  private Stream<Thing> things() {
    SystemPicture system = context.assessment().system();
    var all = new ArrayList<Thing>();
    system.components().forEach(each -> all.add(new Thing.OfComponent(each.id())));
    system.actors().forEach(each -> all.add(new Thing.OfActor(each.id())));
    system.zones().forEach(each -> all.add(new Thing.OfZone(each.id())));
    system.connections().forEach(each -> all.add(new Thing.OfConnection(each.id())));
    return all.stream();
  }

  Library library() {
    return context.library();
  }

  /// Takes the thing in front away.
  void remove() {
    Optional<Thing> current = content().current();
    chosen = current.flatMap(gone -> Neighbour.of(gone, things().toList()));
    SystemPicture before = context.assessment().system();
    current.ifPresent(
        thing ->
            context
                .workbench()
                .edit(
                    tr("removal from the system picture"),
                    a ->
                        a.changingSystem(
                            s ->
                                switch (thing) {
                                  case Thing.OfZone(var id) -> s.withoutZone(id);
                                  case Thing.OfComponent(var id) -> s.withoutComponent(id);
                                  case Thing.OfActor(var id) -> s.withoutActor(id);
                                  case Thing.OfConnection(var id) -> s.withoutConnection(id);
                                })));
    current
        .filter(gone -> !(gone instanceof Thing.OfConnection))
        .ifPresent(_ -> tellGoneWithIt(before));
    refresh();
  }

  private void tellGoneWithIt(SystemPicture before) {
    List<Connection> left = context.assessment().system().connections();
    List<String> gone =
        before.connections().stream()
            .filter(flow -> left.stream().noneMatch(each -> each.id().equals(flow.id())))
            .map(before::nameOf)
            .toList();
    if (!gone.isEmpty()) {
      context
          .work()
          .notices()
          .say(Notice.news(tr("Taken away with it: %s.", String.join(", ", gone))));
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

  void change(Connection connection, String name, UnaryOperator<Connection> change) {
    type(name, connection.id(), s -> s.with(change.apply(connection)));
  }

  private void type(String name, String place, UnaryOperator<SystemPicture> change) {
    context.workbench().type(name, "system/" + place, a -> a.changingSystem(change));
    refresh();
  }

  // Threats.

  /// Threats that stand at a component, worst first.
  List<Threat> threatsAt(Component component) {
    return threats().threats().stream()
        .filter(threat -> threat.id().component().equals(component.id()))
        .toList();
  }

  /// Threats that could be about a component, are not yet and fit some letters, those of its layer
  /// first: ids and titles.
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

  // Models made elsewhere.

  /// Looks at models or manifests by a job. What can be taken is shown before it is; why nothing
  /// can is said.
  ///
  /// @param preview told what would be taken
  void look(List<Path> given, Consumer<TakeViewModel> preview) {
    lookAt(given, preview, looked -> say(String.join(" ", looked.refused())));
  }

  /// The same for files that may be something else.
  ///
  /// @param otherwise given the files where nothing can be taken from any of them
  void look(List<Path> given, Consumer<TakeViewModel> preview, Consumer<List<Path>> otherwise) {
    lookAt(given, preview, _ -> otherwise.accept(given));
  }

  private void lookAt(
      List<Path> given, Consumer<TakeViewModel> preview, Consumer<TakeViewModel.Looked> nothing) {
    List<Path> files = List.copyOf(given);
    if (files.isEmpty()) {
      return;
    }
    // Of other files nothing is known yet, and of the same ones it is said anew.
    say("");
    Assessment before = context.assessment();
    Library library = context.library();
    context
        .work()
        .start(
            tr("Looking at %s", name(files)),
            tr("Nothing was stored and nothing was changed."),
            _ -> look(files, before, library),
            looked -> {
              if (looked.models().isEmpty()) {
                nothing.accept(looked);
              } else {
                preview.accept(new TakeViewModel(context, looked, this::say));
              }
            });
  }

  private static String name(List<Path> files) {
    return files.size() == 1
        ? String.valueOf(files.getFirst().getFileName())
        : tr("%,d files", files.size());
  }

  private static TakeViewModel.Looked look(List<Path> files, Assessment before, Library library) {
    var models = new ArrayList<ModelImport.Read>();
    var refused = new ArrayList<String>();
    for (Path file : files) {
      try {
        models.add(ModelImport.read(file));
      } catch (Unreadable e) {
        refused.add(e.sentence());
      } catch (IOException e) {
        refused.add(tr("%s Nothing was changed.", FileTrouble.of(e).sentence()));
      }
    }
    return TakeViewModel.Looked.of(models, refused, before, library);
  }

  private void say(String words) {
    said = words;
    refresh();
  }

  private Content read() {
    SystemPicture system = context.assessment().system();
    Optional<Thing> current =
        chosen.filter(thing -> things().anyMatch(thing::equals)).or(() -> things().findFirst());
    return new Content(system, new FigureData.Flows(drawing, heavy()), current, said);
  }

  private Set<String> heavy() {
    return drawing.boxes().isEmpty()
        ? Set.of()
        : threats().lookedInto().stream()
            .filter(threat -> threat.level().compareTo(Level.HIGH) >= 0)
            .map(threat -> threat.id().component())
            .collect(Collectors.toSet());
  }
}
