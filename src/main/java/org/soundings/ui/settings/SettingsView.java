package org.soundings.ui.settings;

import static org.soundings.language.Messages.tr;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.soundings.pack.Framework;
import org.soundings.pack.Library;
import org.soundings.pack.QuestionPack;
import org.soundings.ui.Place;
import org.soundings.ui.Screen;
import org.soundings.ui.ScreenKeys;
import org.soundings.ui.control.Field;
import org.soundings.ui.control.Panes;
import org.soundings.ui.control.Prose;
import org.soundings.ui.control.Segments;
import org.soundings.ui.control.Words;

/// Lays out the settings, and below them where the content comes from.
public final class SettingsView implements Screen {

  private final SettingsViewModel model;
  private final BorderPane node = new BorderPane();
  private final ScreenKeys keys = new ScreenKeys();
  private boolean atName;
  private final VBox sheet = new VBox(32);
  private final Field author =
      new Field(tr("How you are named in what you write"), tr("a role is enough"));

  public SettingsView(SettingsViewModel model, KeysViewModel keysModel) {
    this.model = model;
    sheet.getStyleClass().add("form");
    sheet.setMaxWidth(860);
    sheet
        .getChildren()
        .addAll(
            Words.label(tr("Settings"), "title"),
            look(),
            language(),
            author(),
            keys(keysModel),
            about(),
            packs(),
            frameworks());
    model.notices().forEach(notice -> sheet.getChildren().add(notice(notice)));
    sheet
        .getChildren()
        .add(
            part(
                tr("Licences"),
                tr("Soundings itself: Apache License 2.0. It is made with:"),
                new LicencesPane(model.licences())));
    node.setCenter(Panes.scroll(sheet));
    node.getStyleClass().add("sheet");
  }

  private Node look() {
    var themes = new Segments<String>(tr("Theme"));
    model.themes().forEach(theme -> themes.with(theme.id(), theme.title()));
    themes.setValue(model.themeProperty().get());
    model.themeProperty().addListener((_, _, now) -> themes.setValue(now));
    themes
        .valueProperty()
        .addListener(
            (_, _, now) -> {
              if (now != null && !now.equals(model.themeProperty().get())) {
                model.choose(now);
              }
            });
    return part(tr("Look"), tr("The theme changes at once."), themes);
  }

  private Node language() {
    var languages = new Segments<String>(tr("Language"));
    model.languages().forEach(each -> languages.with(each.tag(), each.name()));
    languages.setValue(model.languageProperty().get());
    languages
        .valueProperty()
        .addListener(
            (_, _, now) -> {
              if (now != null && !now.equals(model.languageProperty().get())) {
                model.speak(now);
              }
            });
    return part(
        tr("Language"),
        tr(
            "Of the program, its questions and its reports, from the next start on. What you wrote"
                + " stays as you wrote it."),
        languages);
  }

  private Node author() {
    author.setMaxWidth(320);
    author.outside();
    author.show(model.authorProperty().get());
    author.onCommit(model::name);
    return part(
        tr("You"),
        tr(
            "How you are named in what you write; a role is enough. It stays on this machine"
                + " and in the assessments you write in."),
        author);
  }

  private static Node keys(KeysViewModel model) {
    return part(
        tr("Keys"),
        tr(
            "Single keys work while no text has the focus. Change one by choosing it and pressing"
                + " another; it stays on this machine."),
        new KeysPane(model));
  }

  private Node about() {
    return part(
        tr("Soundings %s", model.version()),
        "",
        Words.wrapped(
            tr(
                "Works offline and asks nothing of the network. It follows the topics of a book on"
                    + " container security in its own words and is independent of the book’s author and"
                    + " publisher. What is marked as not verified is not verified; the program judges"
                    + " nothing by itself.")));
  }

  private Node packs() {
    var list = new VBox(12);
    for (QuestionPack pack : model.packs()) {
      list.getChildren().add(pack(pack));
    }
    return part(tr("Questions"), "", list);
  }

  private static Node pack(QuestionPack pack) {
    String valid = pack.validFor().isEmpty() ? "" : tr(", for %s", pack.validFor());
    String review = pack.reviewBy().isEmpty() ? "" : tr(", to be looked at by %s", pack.reviewBy());
    var box =
        Words.column(
            0,
            Words.wrapped(pack.title()),
            Words.wrapped(
                tr(
                    "%d questions of %s%s%s, digest %s",
                    pack.questions().count(), pack.version(), valid, review, pack.digest().brief()),
                "meta"));
    pack.notes().forEach(note -> box.getChildren().add(Words.wrapped(note, "meta")));
    return box;
  }

  private Node frameworks() {
    var list = new VBox(8);
    for (Framework framework : model.frameworks()) {
      String verified = framework.verified() ? "" : tr(" Not all of it could be verified.");
      list.getChildren()
          .add(
              Words.column(
                  0,
                  Words.wrapped(framework.title() + ", " + framework.version()),
                  Words.wrapped(
                      "%s. %s%s"
                          .formatted(
                              framework.publisher(), Prose.sentence(framework.licence()), verified),
                      "meta")));
    }
    return part(
        tr("Controls of others"),
        tr(
            "Identifiers are theirs, titles are our own words. A mapping helps to find; it proves"
                + " nothing."),
        list);
  }

  private static Node notice(Library.Notice notice) {
    return part(notice.title(), "", Words.wrapped(notice.text()));
  }

  private static Node part(String title, String meaning, Node content) {
    var part = Words.column(6, Words.wrapped(title, "strong"));
    if (!meaning.isEmpty()) {
      part.getChildren().add(Words.wrapped(meaning, "muted"));
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
    atName = place instanceof Place.Settings(var at) && at;
  }

  @Override
  public void begun() {
    if (atName) {
      author.requestFocus();
    }
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
