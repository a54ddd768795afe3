package org.soundings.ui.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.ChangedItem;
import org.soundings.assessment.GivenIds;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.SystemModel;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.control.form.Drafting;
import org.soundings.ui.form.DraftForm;
import org.soundings.ui.job.Notice;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;

class SystemViewModelTest {

  @TempDir Path folder;
  private final List<Place> gone = new ArrayList<>();
  private ScreenContext context;
  private SystemViewModel model;

  @BeforeEach
  void make() {
    context = SmallWorld.context(folder.resolve("a"));
    model = new SystemViewModel(context, gone::add);
  }

  /// A component with the values that the form proposes.
  private void addComponent() {
    Drafting<Draft.OfComponent> drafting = model.drafts().component();
    drafting.open();
    drafting.say(now -> new Draft.OfComponent("Part", now.kind(), now.zone()));
    drafting.submit().ifPresent(this::add);
  }

  /// The data flow that the form proposes.
  private Draft.OfDataFlow proposed() {
    model.drafts().dataFlow().open();
    return model.drafts().dataFlow().now();
  }

  private void connect() {
    add(proposed());
  }

  private void add(Draft draft) {
    model.drafts().add(draft);
  }

  private SystemModel system() {
    return context.assessment().system();
  }

  @Test
  void anAddedComponentIsSelectedInTheSelectedZone() {
    add(new Draft.OfZone("Own", ""));
    addComponent();
    assertThat(model.content().current()).contains(new SystemElement.OfComponent("component-1"));
    assertThat(system().component("component-1").orElseThrow().zone()).isEqualTo("zone");
  }

  @Test
  void aConnectionNeedsTwoEndsAndStartsAtTheSelection() {
    addComponent();
    assertThat(model.drafts().canConnect()).isFalse();
    addComponent();
    connect();
    assertThat(system().dataFlows())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.from()).isEqualTo("component-2");
              assertThat(each.to()).isEqualTo("component-1");
            });
    assertThat(model.content().figure().drawing().routes()).hasSize(1);
  }

  @Test
  void aConnectionDrawnInTheFigureIsSelectedAsOneStep() {
    addComponent();
    addComponent();
    model.drafts().connect("component-1", "component-2");
    assertThat(system().nameOf(system().dataFlows().getFirst())).isEqualTo("Part → Part");
    assertThat(model.content().current())
        .contains(new SystemElement.OfDataFlow(system().dataFlows().getFirst().id()));
    context.workbench().undo();
    assertThat(system().dataFlows()).isEmpty();
    assertThat(system().components()).hasSize(2);
    model.drafts().connect("component-1", "component-1");
    assertThat(system().dataFlows()).isEmpty();
  }

  @Test
  void withThreeEndsTheDestinationIsRequested() {
    addComponent();
    addComponent();
    addComponent();
    assertThat(proposed()).isEqualTo(new Draft.OfDataFlow("component-3", "", ""));
    connect();
    assertThat(system().dataFlows()).isEmpty();
    add(new Draft.OfDataFlow("component-3", "component-1", "orders"));
    assertThat(system().dataFlows())
        .singleElement()
        .satisfies(each -> assertThat(each.data()).isEqualTo("orders"));
  }

  @Test
  void anUnnamedElementIsNotAdded() {
    add(model.drafts().component().now());
    add(model.drafts().actor().now());
    add(new Draft.OfZone(" ", ""));
    assertThat(system().isEmpty()).isTrue();
    assertThat(context.workbench().undoName()).isEmpty();
  }

  @Test
  void aRemovedZoneIsNamedAndTheDraftIsKept() {
    add(new Draft.OfZone("Own", ""));
    Drafting<Draft.OfComponent> drafting = model.drafts().component();
    drafting.open();
    drafting.say(now -> new Draft.OfComponent("Web", now.kind(), now.zone()));
    context.workbench().undo();
    assertThat(drafting.submit()).isEmpty();
    assertThat(drafting.trouble())
        .isEqualTo(
            "The selected trust zone was removed from the system model. Choose another trust zone or none.");
    assertThat(drafting.now().name()).isEqualTo("Web");
    add(drafting.now());
    assertThat(system().components()).isEmpty();
    drafting.say(now -> new Draft.OfComponent(now.name(), now.kind(), ""));
    assertThat(drafting.trouble()).isEmpty();
    drafting.submit().ifPresent(this::add);
    assertThat(system().components()).singleElement().extracting(Component::name).isEqualTo("Web");
  }

  @Test
  void aRemovedEndIsNamed() {
    addComponent();
    addComponent();
    Drafting<Draft.OfDataFlow> drafting = model.drafts().dataFlow();
    drafting.open();
    context
        .workbench()
        .edit("theirs", a -> a.changingSystem(s -> s.withoutComponent("component-2")));
    assertThat(drafting.trouble())
        .isEqualTo("The source was removed from the system model. Choose another source.");
    add(drafting.now());
    assertThat(system().dataFlows()).isEmpty();
    drafting.say(_ -> new Draft.OfDataFlow("component-1", "component-2", ""));
    assertThat(drafting.trouble())
        .isEqualTo(
            "The destination was removed from the system model. Choose another destination.");
  }

  @Test
  void aConnectionFromAComponentToItselfIsRefused() {
    addComponent();
    addComponent();
    Drafting<Draft.OfDataFlow> drafting = model.drafts().dataFlow();
    drafting.open();
    assertThat(drafting.trouble()).isEmpty();
    drafting.say(_ -> new Draft.OfDataFlow("component-1", "component-1", "orders"));
    assertThat(drafting.trouble())
        .isEqualTo("Source and destination are the same. Choose two different endpoints.");
    assertThat(drafting.submit()).isEmpty();
    assertThat(drafting.now().data()).isEqualTo("orders");
  }

  @Test
  void aThreatAlreadyOnAComponentIsNotOffered() {
    addComponent();
    Component web = system().components().getFirst();
    String title = context.library().threat("thr-mounts").orElseThrow().title();
    assertThat(model.threats(web, title.toUpperCase(Locale.ROOT)))
        .containsExactly(Map.entry("thr-mounts", title));
    assertThat(model.threats(web, "nobody calls one so")).isEmpty();
    assertThat(model.threats(web.withThreats(List.of("thr-mounts")), title)).isEmpty();
  }

  private List<String> drafts() {
    return context.open().drafts().all().stream().map(DraftForm::words).toList();
  }

  @Test
  void aDraftKeepsItsZoneUntilItIsAdded() {
    add(new Draft.OfZone("Own", ""));
    Drafting<Draft.OfComponent> drafting = model.drafts().component();
    drafting.open();
    drafting.say(now -> new Draft.OfComponent("Web", now.kind(), now.zone()));
    add(new Draft.OfZone("Other", ""));
    drafting.open();
    assertThat(drafting.now())
        .isEqualTo(new Draft.OfComponent("Web", Component.Kind.WORKLOAD, "zone"));
    assertThat(drafts()).containsExactly("New component: “Web”");
    drafting.submit().ifPresent(this::add);
    assertThat(drafts()).as("until it is told to be there").hasSize(1);
    drafting.added();
    assertThat(drafts()).isEmpty();
    assertThat(drafting.now().name()).isEmpty();
  }

  @Test
  void deletingAComponentDeletesItsConnections() {
    addComponent();
    addComponent();
    connect();
    model.open("component-1");
    model.remove();
    assertThat(system().dataFlows()).isEmpty();
    assertThat(system().components()).hasSize(1);
    assertThat(context.work().notices().shown())
        .extracting(Notice::text)
        .singleElement()
        .asString()
        .startsWith("Also removed: ")
        .contains(" → ");
    assertThat(context.workbench().lastDone().orElseThrow().takenBack(context.library()).parts())
        .as("where undo leads to")
        .extracting(ChangedItem::id)
        .containsExactly("component-1");
    context.workbench().undo();
    assertThat(system().dataFlows()).hasSize(1);
    assertThat(system().components()).hasSize(2);
  }

  @Test
  void aNewComponentNeverInheritsDecisionsOfADeletedOne() {
    addComponent();
    var decided = new ThreatId("thr-mounts", "component-1");
    context
        .workbench()
        .edit("decision", a -> a.withDecision(Decision.none(decided).withRationale("Accepted.")));
    model.remove();
    addComponent();
    assertThat(system().components()).extracting(Component::id).containsExactly("component-2");
    assertThat(
            SystemModel.EMPTY.newEndId(
                "component-1", new GivenIds(context.assessment())::namesComponent))
        .isEqualTo("component-1-2");
  }

  @Test
  void typingIsOneUndoableStep() {
    addComponent();
    var component = system().components().getFirst();
    model.change(component, "component name changed", c -> c.withName("W"));
    model.change(component, "component name changed", c -> c.withName("Web"));
    assertThat(system().components().getFirst().name()).isEqualTo("Web");
    context.workbench().undo();
    assertThat(system().components().getFirst().name()).isEqualTo("Part");
  }

  @Test
  void theFigureIsRedrawnOnlyIfItChanges() {
    addComponent();
    var drawing = model.content().figure().drawing();
    assertThat(drawing.boxes()).hasSize(1);
    var component = system().components().getFirst();
    model.change(component, "component description changed", c -> c.withDescription("Sells."));
    assertThat(model.content().figure().drawing()).isSameAs(drawing);
    model.change(
        system().components().getFirst(), "component name changed", c -> c.withName("The shop"));
    assertThat(model.content().figure().drawing().boxes().getFirst().name()).isEqualTo("The shop");
  }

  @Test
  void nothingIsDrawnBeforeItIsShown() {
    addComponent();
    var other = new SystemViewModel(context, gone::add);
    assertThat(other.content().figure().drawing().boxes()).isEmpty();
    other.refresh();
    assertThat(other.content().figure().drawing().boxes()).hasSize(1);
  }

  @Test
  void openingAnIdSelectsIt() {
    addComponent();
    addComponent();
    model.open("component-1");
    assertThat(model.content().current()).contains(new SystemElement.OfComponent("component-1"));
  }

  private static final String SHOP =
      """
      otmVersion: 0.2.0
      project: {name: Shop, id: shop}
      trustZones: [{id: z, name: Cluster, risk: {trustRating: 1}}]
      components:
        - {id: c, name: Web, type: web-service, parent: {trustZone: z}}
        - {id: d, name: Store, type: database, parent: {trustZone: z}}
      dataflows:
        - {id: f, name: orders, source: c, destination: d}
        - {id: g, name: gifts, source: c, destination: nowhere}
      """;

  private Path shop() throws IOException {
    return Files.writeString(folder.resolve("shop.otm"), SHOP);
  }

  private ModelImportViewModel look(Path... files) {
    var shown = new ArrayList<ModelImportViewModel>();
    model.look(List.of(files), shown::add);
    assertThat(shown).hasSize(1);
    return shown.getFirst();
  }

  private static List<String> lines(ModelImportViewModel preview) {
    return preview.lines().stream().map(ModelImportViewModel.Line::spoken).toList();
  }

  private static ModelImportViewModel.Line.SystemElement line(
      ModelImportViewModel preview, String name) {
    return preview.lines().stream()
        .filter(ModelImportViewModel.Line.SystemElement.class::isInstance)
        .map(ModelImportViewModel.Line.SystemElement.class::cast)
        .filter(each -> each.item().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void onlyWhatIsSelectedIsImportedAsOneStep() throws IOException {
    ModelImportViewModel preview = look(shop());
    preview.toggle(line(preview, "Store"));
    assertThat(preview.action()).isEqualTo("Import 2 items");
    assertThat(preview.lines().stream().map(preview::spoken))
        .contains(
            "Components added, 1 of 2",
            "selected, Web, components added",
            "not selected, Store, components added",
            "not selected, Web → Store: orders, data flows added, Requires “Store”, which is excluded.");
    preview.take();
    assertThat(system().components()).extracting(Component::name).containsExactly("Web");
    assertThat(system().dataFlows()).isEmpty();
    assertThat(model.content().importResult())
        .startsWith("Imported from shop.otm (Open Threat Model): 1 trust zone, 1 component.");
    assertThat(look(shop()).action()).isEqualTo("Import 2 items");
    context.workbench().undo();
    assertThat(system().isEmpty()).isTrue();
  }

  @Test
  void withNothingSelectedNothingIsImported() throws IOException {
    ModelImportViewModel preview = look(shop());
    preview.selectNone();
    assertThat(preview.isAnySelected()).isFalse();
    assertThat(preview.action()).isEqualTo("Import 0 items");
    preview.take();
    assertThat(context.workbench().undoName()).isEmpty();
    preview.toggleAll();
    assertThat(preview.action()).isEqualTo("Import 4 items");
  }

  @Test
  void aModelIsPreviewedItemByItemBeforeImport() throws IOException {
    ModelImportViewModel preview = look(shop());
    assertThat(system().isEmpty()).isTrue();
    assertThat(preview.title()).isEqualTo("Import preview: shop.otm");
    assertThat(preview.summary())
        .isEqualTo("Open Threat Model. Nothing changes until you start the import.");
    assertThat(preview.action()).isEqualTo("Import 4 items");
    assertThat(lines(preview))
        .containsExactly(
            "Notes: 1",
            preview.notes().getFirst(),
            "Trust zones added, 1",
            "Cluster, trust zones added",
            "Components added, 2",
            "Web, components added",
            "Store, components added",
            "Data flows added, 1",
            "Web → Store: orders, data flows added",
            "Data flows skipped, 1",
            "gifts, data flows skipped");
    assertThat(preview.notes())
        .containsExactly(
            "Data flows to or from elements that are not in the model were skipped: “gifts”.");
  }

  @Test
  void aModelIsImportedAsOneNamedStep() throws IOException {
    look(shop()).take();
    assertThat(model.content().importResult())
        .startsWith("Imported from shop.otm (Open Threat Model)");
    assertThat(system().components()).hasSize(2);
    assertThat(context.workbench().undoName()).contains("shop.otm imported");
    context.workbench().undo();
    assertThat(system().isEmpty()).isTrue();
  }

  @Test
  void aModelWithNothingNewOffersNoImport() throws IOException {
    look(shop()).take();
    ModelImportViewModel again = look(shop());
    assertThat(again.canTake()).isFalse();
    assertThat(again.summary()).isEqualTo("Open Threat Model. No new items.");
    assertThat(lines(again))
        .containsSequence("Trust zones already present, 1", "Cluster, trust zones already present")
        .noneMatch(line -> line.contains("added"));
  }

  @Test
  void changedOrRemovedElementsAreShownAsNotChanged() throws IOException {
    look(shop()).take();
    model.open("store");
    model.remove();
    Files.writeString(shop(), SHOP.replace("name: Web", "name: Shop window"));
    assertThat(lines(look(folder.resolve("shop.otm"))))
        .contains(
            "Components unchanged (different in the model), 1",
            "Components skipped (removed here), 1");
  }

  @Test
  void severalFilesAreOneStepAndUnsupportedOnesAreNamed() throws IOException {
    Path other =
        Files.writeString(
            folder.resolve("compose.yaml"), "services: {cache: {image: redis}, api: {build: .}}");
    Path none = Files.writeString(folder.resolve("x.txt"), "- 1");
    ModelImportViewModel preview = look(shop(), other, none);
    assertThat(preview.title()).isEqualTo("Import preview: 2 files");
    assertThat(preview.notes().getFirst()).contains("“x.txt” is not in a supported format");
    preview.take();
    assertThat(system().components()).hasSize(4);
    context.workbench().undo();
    assertThat(system().isEmpty()).isTrue();
  }

  @Test
  void changesMadeDuringThePreviewAreKept() throws IOException {
    ModelImportViewModel preview = look(shop());
    add(new Draft.OfZone("Own", ""));
    preview.take();
    assertThat(system().zones()).hasSize(2);
  }

  @Test
  void theImportAccountsForChangesMadeSinceThePreview() throws IOException {
    ModelImportViewModel preview = look(shop());
    var component = Component.begin("theirs", 1, "Web", Component.Kind.WORKLOAD);
    context.workbench().edit("theirs", a -> a.changingSystem(s -> s.with(component)));
    preview.take();
    assertThat(system().components())
        .extracting(Component::id, Component::number)
        .containsExactly(tuple("theirs", 1), tuple("web", 2), tuple("store", 3));
    context.workbench().undo();
    assertThat(system().components()).containsExactly(component);
  }

  @Test
  void aDroppedFileIsPreviewedAsAModelOrReturned() throws IOException {
    var shown = new ArrayList<ModelImportViewModel>();
    var back = new ArrayList<Path>();
    model.look(List.of(shop()), shown::add, back::addAll);
    assertThat(shown).hasSize(1);
    assertThat(back).isEmpty();
    Path none = Files.writeString(folder.resolve("x.txt"), "- 1");
    model.look(List.of(none, folder), shown::add, back::addAll);
    assertThat(shown).hasSize(1);
    assertThat(back).containsExactly(none, folder);
    assertThat(model.content().importResult()).isEmpty();
  }

  @Test
  void anUnsupportedOrMissingModelIsReportedAndNotPreviewed() throws IOException {
    var shown = new ArrayList<ModelImportViewModel>();
    model.look(List.of(Files.writeString(folder.resolve("x.txt"), "- 1")), shown::add);
    assertThat(model.content().importResult()).contains("is not in a supported format");
    model.look(List.of(folder.resolve("gone.otm")), shown::add);
    assertThat(model.content().importResult()).contains("Nothing was changed.");
    assertThat(shown).isEmpty();
  }
}
