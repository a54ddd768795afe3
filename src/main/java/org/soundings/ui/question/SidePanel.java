package org.soundings.ui.question;

import static org.soundings.language.Messages.quoted;
import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.pack.Concept;
import org.soundings.pack.ManualCheck;
import org.soundings.threat.Threat;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.mark.LevelGlyph;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.screen.Navigator;
import org.soundings.ui.screen.Place;

/// The panel next to the question: concept cards, threats, thin answers, how to find out, and
/// related controls of frameworks.
final class SidePanel extends VBox {

  /// Its width if there is little room.
  private static final double WIDTH = 304;

  private static final int SHOWN_LINES = 3;

  private final SideViewModel model;
  private final Navigator navigator;
  private final Consumer<String> copy;
  private final VBox sections = new VBox();
  private final ScrollPane scroll = Panes.sheet(sections);
  private Optional<SideViewModel.Card> card = Optional.empty();

  /// Id of the concept whose explanation is shown whole.
  private String opened = "";

  /// @param copy puts a command on the clipboard
  SidePanel(SideViewModel model, Navigator navigator, Consumer<String> copy) {
    this.model = model;
    this.navigator = navigator;
    this.copy = copy;
    getStyleClass().addAll("pane", "pane-right", "side-panel");
    setMinWidth(WIDTH);
    widen(0);
    VBox.setVgrow(scroll, javafx.scene.layout.Priority.ALWAYS);
    getChildren().add(scroll);
    model.contentProperty().addListener((_, _, now) -> show(now));
    show(model.content());
  }

  /// Uses additional width.
  void widen(double more) {
    setPrefWidth(WIDTH + more);
    setMaxWidth(WIDTH + more);
  }

  private void show(SideViewModel.Content content) {
    var shown = new ArrayList<Node>();
    content.concept().map(this::concept).ifPresent(shown::add);
    if (!content.threats().isEmpty()) {
      shown.add(threats(content.threats()));
    }
    if (!content.thinAnswers().isEmpty()) {
      shown.add(thinAnswers(content.thinAnswers()));
    }
    content.hint().map(this::hint).ifPresent(shown::add);
    if (!content.mappings().isEmpty()) {
      shown.add(mappings(content.mappings()));
    }
    if (!content.book().isEmpty()) {
      shown.add(
          section(
              Labels.label(tr("In the book"), "strong"), Labels.wrapped(content.book(), "meta")));
    }
    if (!shown.isEmpty()) {
      shown.getLast().getStyleClass().add("last");
    }
    sections.getChildren().setAll(shown);
    if (!content.concept().equals(card)) {
      // Another card is shown from the top.
      scroll.setVvalue(0);
    }
    card = content.concept();
  }

  private Node concept(SideViewModel.Card card) {
    var head =
        Labels.row(
            4,
            Labels.growing(
                Labels.label(
                    trn("Concept", "Concept, %s of %s", card.count(), card.number(), card.count()),
                    "meta")));
    if (card.count() > 1) {
      head.getChildren()
          .addAll(
              turn(Feather.CHEVRON_LEFT, tr("Previous concept"), () -> model.turnCard(-1)),
              turn(Feather.CHEVRON_RIGHT, tr("Next concept"), () -> model.turnCard(1)));
    }
    var section = section(head, Labels.wrapped(card.concept().title(), "title-small"));
    section.getChildren().addAll(explanation(card.concept()));
    if (!card.concept().riskIfIgnored().isBlank()) {
      section.getChildren().add(Labels.space(2));
      section
          .getChildren()
          .add(Labels.wrapped(tr("Risk if ignored: %s", card.concept().riskIfIgnored()), "muted"));
    }
    var id = Optional.of(card.concept().id());
    section
        .getChildren()
        .add(
            Labels.button(
                tr("Open concept card"), () -> navigator.go(new Place.Concepts(id)), "link"));
    return section;
  }

  /// Three lines of the explanation, and the rest when it is asked for.
  private List<Node> explanation(Concept concept) {
    Label words = Labels.wrapped(concept.explanation());
    words.setMinHeight(0);
    var more = Labels.button(tr("Show more"), () -> {}, "link");
    Runnable fit =
        () -> {
          boolean isOpen = concept.id().equals(opened);
          words.setMaxHeight(isOpen ? USE_COMPUTED_SIZE : lines(words));
          more.setText(isOpen ? tr("Show less") : tr("Show more"));
        };
    more.setOnAction(
        _ -> {
          opened = concept.id().equals(opened) ? "" : concept.id();
          fit.run();
        });
    words.fontProperty().addListener((_, _, _) -> fit.run());
    words.lineSpacingProperty().addListener((_, _, _) -> fit.run());
    fit.run();
    return List.of(words, more);
  }

  /// The height of the lines that are shown of an explanation.
  private static double lines(Label words) {
    var line = new Text("Xg");
    line.setFont(words.getFont());
    double height = line.getLayoutBounds().getHeight();
    return SHOWN_LINES * (height + words.getLineSpacing()) + 4;
  }

  private Node threats(List<Threat> threats) {
    var section = section(Labels.label(tr("Related threats"), "strong"));
    for (Threat threat : threats) {
      String level = threat.level().title().toLowerCase(java.util.Locale.ROOT);
      var line =
          Labels.row(
              8,
              new LevelGlyph(threat.level().ordinal() + 1, level),
              Labels.growing(Labels.wrapped(threat.title())));
      line.setAlignment(Pos.TOP_LEFT);
      section
          .getChildren()
          .add(
              Labels.rowButton(
                  threat.title() + ", " + level,
                  line,
                  () -> navigator.go(new Place.Threats(Optional.of(threat.id()))),
                  "side-line"));
    }
    return section;
  }

  private static Node thinAnswers(List<String> answers) {
    var section = section(Labels.label(tr("Example of a thin answer"), "strong"));
    answers.forEach(
        a -> section.getChildren().add(Labels.wrapped(inQuotes(a), "muted", "emphasis")));
    return section;
  }

  private static String inQuotes(String words) {
    return words.startsWith("“") || words.startsWith("„") ? words : quoted(words);
  }

  private Node hint(SideViewModel.Hint hint) {
    var head = Labels.row(4, Labels.growing(Labels.label(tr("How to check"), "strong")));
    if (hint.count() > 1) {
      head.getChildren()
          .addAll(
              Labels.whole(tr("%d of %d", hint.number(), hint.count()), "meta"),
              turn(Feather.CHEVRON_LEFT, tr("Previous check"), () -> model.turnHint(-1)),
              turn(Feather.CHEVRON_RIGHT, tr("Next check"), () -> model.turnHint(1)));
    }
    var section = section(head, Labels.wrapped(hint.hint().what()));
    String command = hint.hint().command();
    boolean isCommand = !command.isBlank() && !ManualCheck.isSaid(command);
    if (isCommand) {
      Label code = Labels.wrapped(command.strip(), "mono", "command");
      VBox.setMargin(code, new javafx.geometry.Insets(4, 0, 4, 0));
      section.getChildren().add(code);
    } else if (!command.isBlank()) {
      section.getChildren().add(Labels.wrapped(ManualCheck.words(command), "muted"));
    }
    var good = Labels.growing(Labels.wrapped(tr("Expected: %s", hint.hint().good()), "meta"));
    var foot = Labels.row(8, good);
    foot.setAlignment(Pos.TOP_LEFT);
    if (isCommand) {
      foot.getChildren()
          .add(Labels.button(tr("Copy"), Feather.COPY, () -> copy.accept(command.strip()), "link"));
    }
    section.getChildren().add(foot);
    return section;
  }

  private static Node mappings(List<SideViewModel.Mapping> mappings) {
    var section = section(Labels.label(tr("Mapped controls"), "strong"));
    for (SideViewModel.Mapping mapping : mappings) {
      section
          .getChildren()
          .add(
              Labels.column(
                  0,
                  Labels.wrapped(
                      mapping.title().isEmpty()
                          ? mapping.control()
                          : mapping.control() + " " + mapping.title()),
                  Labels.wrapped(mapping.framework() + "; " + mapping.fit(), "meta")));
    }
    return section;
  }

  private static Node turn(org.kordamp.ikonli.Ikon icon, String name, Runnable action) {
    var button = Labels.iconButton(icon, name, action);
    button.getStyleClass().add("turn");
    return button;
  }

  private static VBox section(Node... nodes) {
    var section = new VBox(nodes);
    section.getStyleClass().add("side-section");
    return section;
  }
}
