package org.soundings.ui.evidence;

import static org.soundings.language.Messages.tr;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.app.search.FilterKeywords;
import org.soundings.evidence.Evidence;
import org.soundings.ui.control.focus.FocusKeys;
import org.soundings.ui.control.layout.ListPane;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.QuietLine;
import org.soundings.ui.screen.ListScreen;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenKeys;

/// The evidence screen: the list on the left, the selected item on the sheet.
public final class EvidenceView extends ListScreen {

  private final EvidenceViewModel model;
  private final ItemPane item;
  private final Region nothing;
  private final QuietLine issue;
  private final EvidenceLines lines;

  /// The ways to add evidence.
  ///
  /// @param add opens the form to add an item by hand
  /// @param reports asks for reports and other files
  /// @param folder asks for a folder of them
  public record Ways(Runnable add, Runnable reports, Runnable folder) {}

  /// @param ways the ways to add evidence
  /// @param copy copies text to the clipboard
  public EvidenceView(
      EvidenceViewModel model,
      Ways ways,
      Consumer<Path> showFile,
      Consumer<String> follow,
      Consumer<String> copy) {
    this.model = model;
    var said = new QuietLine();
    issue = said;
    lines = new EvidenceLines(model);
    Optional<TextField> search =
        searching(
            tr("Search evidence"),
            tr("text or %s", FilterKeywords.spoken("is:expired-evidence")),
            text -> {
              model.search(text);
              // Two filters with the same result can have different issues.
              said.say(model.issue());
            });
    FocusKeys.whenLeftByKey(search.orElseThrow(), model::searched);
    super(
        new ListPane(tr("Evidence"), search)
            .withChoice(said)
            .withChoice(conditions(search.orElseThrow()))
            .withTool(Editing.only(Labels.button(tr("Import …"), Feather.DOWNLOAD, ways.reports())))
            .withTool(Editing.only(Labels.button(tr("Add"), Feather.PLUS, ways.add())))
            .withFoot(foot(model)),
        new ScreenKeys()
            .stepping("", () -> model.step(1), () -> model.step(-1))
            .on(KeyCode.I, tr("import reports"), ways.reports())
            .writing()
            .on(KeyCode.F, tr("import a report folder"), ways.folder())
            .writing()
            .on(KeyCode.E, tr("add evidence"), ways.add())
            .writing()
            .on(KeyCode.L, tr("show findings"), model::showFindings));
    keys().on(KeyCode.SLASH, tr("filter"), () -> filter(search.orElseThrow()));
    search.orElseThrow().setOnAction(_ -> list.focusChosen());
    takeTurns();
    item = new ItemPane(model, showFile, follow, copy, this::backToList);
    nothing =
        nothing(
            tr("No evidence yet."),
            tr(
                "Drop tool reports, manifests or a folder, paste a screenshot, or run the command shown with a question. Evidence can support or contradict the control, or be neutral."),
            Labels.row(
                12,
                Editing.only(
                    Labels.button(tr("Import reports …"), Feather.DOWNLOAD, ways.reports())),
                Editing.only(Labels.button(tr("Add evidence"), Feather.PLUS, ways.add()))));
    sheet.getChildren().addAll(item, nothing);
    model
        .contentProperty()
        .addListener(
            (_, _, now) -> {
              show(now);
              if (node().getScene() != null) {
                model.look();
              }
            });
    show(model.content());
  }

  /// The place of the selected item.
  public Place here() {
    return new Place.EvidenceList(inFront(model.content().current().map(Evidence::id)));
  }

  /// Selects the added item, unless the user is editing another one.
  public void added(String id) {
    if (!item.isWrittenIn()) {
      model.open(id);
    }
  }

  /// The area that accepts dropped files.
  public Parent dropTarget() {
    return node();
  }

  /// Offers filters that can also be typed.
  private static Node conditions(TextField search) {
    var menu = new MenuButton(tr("Show only …"));
    menu.getStyleClass().addAll("quiet-menu", "flush");
    menu.setAccessibleText(tr("Filter evidence"));
    var all = new MenuItem(tr("All evidence"));
    all.setOnAction(_ -> search.clear());
    menu.getItems().add(all);
    Conditions.offered()
        .forEach(
            (condition, title) -> {
              var choice = new MenuItem(title);
              choice.setOnAction(_ -> search.setText(FilterKeywords.spoken(condition)));
              menu.getItems().add(choice);
            });
    return menu;
  }

  private static Node foot(EvidenceViewModel model) {
    Label checked = Labels.following(model.hashes().checkedProperty(), "meta");
    var check =
        Labels.button(tr("Check hashes"), Feather.SHIELD, model.hashes()::check, "quiet", "flush");
    return Labels.column(4, checked, check);
  }

  private void show(EvidenceViewModel.Content content) {
    issue.say(model.issue());
    Labels.show(item, content.current().isPresent());
    Labels.show(nothing, content.current().isEmpty());
    content.current().ifPresent(e -> show(e, content.files()));
    list.show(content.found().stream().map(each -> lines.of(each, content)).toList());
    if (content.found().isEmpty()) {
      list.showNothing(
          model.isSearching() ? tr("No matches.") : tr("Drop files here, or add evidence."));
    }
  }

  /// Another item is shown from the top, with its title and the state of its file.
  private void show(Evidence now, FileHashes.Known files) {
    boolean isAnother = !item.isAbout(now);
    item.show(now, files);
    if (isAnother) {
      scrollUp();
    }
  }

  @Override
  public void open(Place place) {
    if (place instanceof Place.EvidenceList(var id)) {
      turnTo(id, model::open);
    }
    model.refresh();
    model.stay();
    model.look();
  }

  @Override
  public void refresh() {
    model.refresh();
  }
}
