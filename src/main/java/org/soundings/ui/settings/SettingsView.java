package org.soundings.ui.settings;

import static org.soundings.language.Messages.tr;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.soundings.markdown.Prose;
import org.soundings.pack.Framework;
import org.soundings.pack.Library;
import org.soundings.pack.QuestionPack;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.Screen;
import org.soundings.ui.screen.ScreenKeys;
import org.soundings.ui.screen.SettingsPart;

/// The settings screen, with the sources of content below.
public final class SettingsView implements Screen {

  private final SettingsViewModel model;
  private final BorderPane node = new BorderPane();
  private final ScreenKeys keys = new ScreenKeys();
  private final VBox sheet = new VBox(32);
  private final KeysPart keysPart;
  private final Map<SettingsPart, Parent> parts = new EnumMap<>(SettingsPart.class);
  private Optional<SettingsPart> asked = Optional.empty();
  private final Field author = new Field(tr("Display name"), tr("name or role"));

  /// @param keysModel requested when the shortcuts of every screen are to be listed
  public SettingsView(SettingsViewModel model, Supplier<KeysViewModel> keysModel) {
    this.model = model;
    keysPart = new KeysPart(keysModel);
    sheet.getStyleClass().add("form");
    sheet.setMaxWidth(860);
    sheet
        .getChildren()
        .addAll(
            Labels.label(tr("Settings"), "title"),
            look(),
            at(SettingsPart.LANGUAGE, language()),
            at(SettingsPart.NAME, author()),
            at(SettingsPart.KEYS, keysOfScreens()),
            at(SettingsPart.ABOUT, about()),
            at(SettingsPart.PACKS, packs()),
            at(SettingsPart.FRAMEWORKS, frameworks()));
    model.notices().forEach(notice -> sheet.getChildren().add(notice(notice)));
    sheet
        .getChildren()
        .add(
            at(
                SettingsPart.LICENCES,
                part(
                    tr("Licences"),
                    tr("Soundings: Apache License 2.0. Third-party components:"),
                    new LicencesPane(model.licences()))));
    node.setCenter(Panes.scroll(sheet));
    node.getStyleClass().add("sheet");
  }

  private Node look() {
    return part(
        tr("Appearance"),
        tr("Theme changes apply immediately."),
        Labels.column(
            12,
            at(SettingsPart.THEME, AppearanceParts.themes(model)),
            at(SettingsPart.SIZE, AppearanceParts.size(model)),
            at(SettingsPart.MOTION, AppearanceParts.motion())));
  }

  /// Stores the node of a part, so that it can be opened.
  private Parent at(SettingsPart part, Parent shown) {
    parts.put(part, shown);
    if (Focus.first(shown).isEmpty()) {
      shown.setAccessibleText(part.title());
    }
    return shown;
  }

  private Parent language() {
    return part(
        tr("Language"), AppearanceParts.whatLanguageMeans(), AppearanceParts.languages(model));
  }

  private Parent author() {
    author.setMaxWidth(320);
    author.outside();
    author.show(model.authorProperty().get());
    author.onCommit(model::name);
    return part(
        tr("You"),
        tr(
            "Your display name for everything you write. A role is sufficient. The name is stored on this computer and in the assessments you edit."),
        author);
  }

  private Parent keysOfScreens() {
    return part(
        tr("Shortcuts"),
        tr(
            "Single-key shortcuts work when no text or selection field has the focus. To change a shortcut, select it and press another key. Changes are stored on this computer."),
        keysPart);
  }

  private Parent about() {
    return part(
        tr("Soundings %s", model.version()),
        "",
        Labels.wrapped(
            tr(
                "Soundings works fully offline. It follows the topics of a book on container security but uses its own wording. Soundings is not affiliated with the book's author or publisher. Items marked “not verified” have not been checked against their source. Soundings does not make judgements.")));
  }

  private Parent packs() {
    var list = new VBox(12);
    for (QuestionPack pack : model.packs()) {
      list.getChildren().add(pack(pack));
    }
    return part(tr("Questions"), "", list);
  }

  private static Node pack(QuestionPack pack) {
    String valid = pack.validFor().isEmpty() ? "" : tr(", for %s", pack.validFor());
    String review = pack.reviewBy().isEmpty() ? "" : tr(", review due by %s", pack.reviewBy());
    var box =
        Labels.column(
            4,
            Labels.wrapped(pack.title()),
            Labels.wrapped(
                tr(
                    "%d questions, version %s%s%s, hash %s",
                    pack.questions().count(), pack.version(), valid, review, pack.hash().brief()),
                "meta"));
    pack.notes().forEach(note -> box.getChildren().add(Labels.wrapped(note, "meta")));
    return box;
  }

  private Parent frameworks() {
    var list = new VBox(8);
    for (Framework framework : model.frameworks()) {
      String verified = framework.isVerified() ? "" : tr(" Identifiers not fully verified.");
      list.getChildren()
          .add(
              Labels.column(
                  0,
                  Labels.wrapped(framework.title() + ", " + framework.version()),
                  Labels.wrapped(
                      "%s. %s%s"
                          .formatted(
                              framework.publisher(), Prose.sentence(framework.licence()), verified),
                      "meta")));
    }
    return part(
        tr("Control frameworks"),
        tr(
            "Control identifiers are the publisher's. Titles are paraphrased. A mapping is not proof of compliance."),
        list);
  }

  private static Node notice(Library.Notice notice) {
    return part(notice.title(), "", Labels.wrapped(notice.text()));
  }

  private static Parent part(String title, String meaning, Node content) {
    var part = Labels.column(6, Labels.wrapped(title, "strong"));
    if (!meaning.isEmpty()) {
      part.getChildren().add(Labels.wrapped(meaning, "muted"));
    }
    part.getChildren().add(content);
    return part;
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public void open(Place place) {
    asked = place instanceof Place.Settings(var part) ? part : Optional.empty();
    if (asked.filter(SettingsPart.KEYS::equals).isPresent()) {
      keysPart.show();
    }
  }

  @Override
  public void onShown() {
    asked.map(parts::get).ifPresent(SettingsView::goTo);
  }

  /// Focuses a part: its first setting, or the part itself if it is text only.
  private static void goTo(Parent part) {
    Focus.first(part).orElse(part).requestFocus();
    Panes.reveal(part);
  }

  @Override
  public void refresh() {}

  @Override
  public List<? extends Parent> panes() {
    return List.of(sheet);
  }

  @Override
  public ScreenKeys keys() {
    return keys;
  }
}
