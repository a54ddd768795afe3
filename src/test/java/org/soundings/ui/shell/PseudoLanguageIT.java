package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.pack.ManualCheck;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.robot.WindowThread;
import org.soundings.ui.screen.Place;
import org.soundings.ui.theme.WindowTheme;
import org.soundings.yaml.Node.Absent;
import org.soundings.yaml.Node.Mapping;
import org.soundings.yaml.Node.Scalar;
import org.soundings.yaml.Node.Sequence;
import org.soundings.yaml.YamlReader;

/// Every screen in the pseudo language, a third longer and in brackets. Text without brackets did
/// not come from the catalogue, and a title that is cut has too little space for German.
///
/// Texts of packs and people are not changed, and neither are names, numbers and ids. Runs in its
/// own virtual machine, because the language is set once.
@WindowTest
class PseudoLanguageIT {

  static {
    Messages.speak(Language.PSEUDO);
  }

  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

  private static final Pattern WORD = Pattern.compile("[^\\s,;:()·→–]+");

  /// Text from the catalogue, with its inserted values.
  private static final Pattern IN_CATALOGUE = Pattern.compile("⟦[^⟦⟧]*⟧");

  /// Ids, dates, times, keys, paths, file names, versions, hashes and code.
  private static final Pattern NO_WORDS =
      Pattern.compile(
          ("(?x) [A-Z]{1,2}-?\\d[\\w-]* (@[\\w-]+)? | [a-z]+(-[a-z0-9]+)+ (@[\\w-]+)?"
                  + "| \\d{1,2}\\s\\p{Lu}\\p{Ll}{2,8}(\\s\\d{4})? (\\s\\d\\d:\\d\\d)? | \\d\\d:\\d\\d"
                  + "| KEY ([\\s+] KEY)* | [/~.]\\S* | [\\w.-]+/[\\w./-]+"
                  + "| \\S+\\.(md|yaml|json|txt|pdf|png|zip) | v?\\d+(\\.\\d+)+\\S* | [0-9a-f]{8,64}")
              .replace("KEY", "(Ctrl|Alt|Shift|Esc|Enter|Tab|Page|Space|Up|Down|Left|F\\d+|\\S)"));

  /// Names are the same in every language.
  private static final Set<String> NAMES =
      Set.of("Soundings", "English", "Deutsch", "A4", "CVSS", "STRIDE", "PDF", "SHA-256");

  @TempDir Path home;
  private TestWindow window;

  @Start
  void start(Stage stage) throws IOException {
    window = new TestWindow(stage, home);
    stage.setWidth(1280);
    stage.setHeight(720);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void allTextComesFromTheCatalogueAndNoTitleIsTruncated(Robot robot) throws IOException {
    Content content = Content.read();
    var missed = new TreeSet<String>();
    window.untilPacks();
    look("welcome", content, missed);
    robot.interact(() -> window.shell.program().newAssessment());
    look("new assessment", content, missed);
    robot.interact(() -> window.shell.program().trySample());
    window.untilOpen();
    walk(robot, content, missed);
    // Some columns and panels need more space, such as a window of 1600 by 900.
    zoom(robot, 80);
    walk(robot, content, missed);
    zoom(robot, 100);
    robot.interact(window.shell::showKeys);
    look("keys", content, missed);
    robot.interact(window.shell.overlay()::close);
    robot.interact(window.shell::showPalette);
    TestWindow.until("what is found", () -> window.shell.lookupAll(".palette-line").size() > 20);
    look("palette", content, missed);
    robot.type(KeyCode.ESCAPE);
    assertThat(missed).isEmpty();
  }

  @Test
  void untranslatedTextIsDetected(Robot robot) throws IOException {
    Content content = Content.read();
    var missed = new TreeSet<String>();
    robot.interact(() -> window.shell.program().trySample());
    window.untilOpen();
    window.go(robot, new Place.Overview());
    look("overview", content, missed);
    assertThat(missed).isEmpty();
    robot.interact(() -> window.plant(new Label("Planted words")));
    look("overview", content, missed);
    assertThat(missed).containsExactly("overview: Planted words");
  }

  private void zoom(Robot robot, int percent) {
    WindowTheme theme = window.shell.theme();
    robot.interact(() -> theme.be(theme.appearance().withZoom(percent)));
  }

  private void walk(Robot robot, Content content, Set<String> missed) {
    for (Place place : Places.all()) {
      window.go(robot, place);
      look(place.toString(), content, missed);
    }
  }

  private void look(String where, Content content, Set<String> missed) {
    for (Node node : TestWindow.onWindowThread(() -> TestWindow.nodes(window.shell).toList())) {
      for (String text : TestWindow.onWindowThread(() -> texts(node))) {
        if (!content.explains(text)) {
          missed.add(where.replaceAll("\\[.*", "") + ": " + text);
        }
      }
      if (node instanceof ScrollPane scroll && runsOut(scroll) && staysSo(scroll)) {
        missed.add(where.replaceAll("\\[.*", "") + ", too wide: " + widest(scroll.getContent()));
      }
      if (node instanceof Labeled label && isCutTitle(label)) {
        missed.add(where + ", cut: " + label.getText());
      }
    }
  }

  /// Whether a node in a pane that scrolls only vertically extends past its side.
  private static boolean runsOut(ScrollPane scroll) {
    return scroll.isFitToWidth()
        && scroll.isVisible()
        && scroll.getViewportBounds().getWidth() > 0
        && scroll.getContent().getLayoutBounds().getWidth()
            > scroll.getViewportBounds().getWidth() + 1;
  }

  /// Nodes as wide as their pane, such as a drawn page, are resized a moment later.
  private static boolean staysSo(ScrollPane scroll) {
    WindowThread.settle();
    return TestWindow.onWindowThread(() -> runsOut(scroll));
  }

  /// The nodes that take space, from the outside inwards.
  private static String widest(Node node) {
    String name = node.getClass().getSimpleName() + node.getStyleClass();
    if (node instanceof Labeled label) {
      return name + " " + label.getText();
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .filter(Node::isManaged)
            .max(Comparator.comparingDouble(child -> child.minWidth(-1)))
            .map(child -> name + " > " + widest(child))
            .orElse(name)
        : name;
  }

  private static boolean isCutTitle(Labeled label) {
    return label.isVisible()
        && label.getStyleClass().contains("title")
        && label.lookup(".text") instanceof Text shown
        && !shown.getText().equals(label.getText());
  }

  /// The text, prompt and accessible text of a node.
  private static List<String> texts(Node node) {
    // Content of files and commands for other programs are not translated.
    if (node.getStyleClass().contains("mono")) {
      return List.of();
    }
    if (!node.isVisible() || node.getEffectiveNodeOrientation() == NodeOrientation.INHERIT) {
      return List.of();
    }
    Stream<String> shown =
        switch (node) {
          case Labeled label -> Stream.of(label.getText());
          case TextInputControl input -> Stream.of(input.getPromptText());
          default -> Stream.empty();
        };
    return Stream.concat(shown, Stream.of(node.getAccessibleText(), node.getAccessibleHelp()))
        .filter(Objects::nonNull)
        .filter(text -> LETTERS.matcher(text).find())
        .toList();
  }

  /// The texts of packs and of the people of the sample, and the names of libraries.
  private record Content(Set<String> texts, String all) {

    /// Precedes the keys of files, which are shown unchanged or not at all.
    private static final String KEY = "key: ";

    static Content read() throws IOException {
      var texts = new HashSet<String>();
      try (Stream<Path> files =
          Stream.of("questions", "themes", "src/main/resources/org/soundings/app/licence")
              .flatMap(Content::walk)) {
        for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
          collect(YamlReader.read(file, file.toString()).value(), texts);
        }
      }
      return new Content(texts, String.join("\n", texts));
    }

    private static Stream<Path> walk(String folder) {
      try {
        return Files.walk(Path.of(folder));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void collect(org.soundings.yaml.Node node, Set<String> texts) {
      switch (node) {
        case Absent _ -> {}
        case Scalar scalar -> {
          texts.add(plain(scalar.text()));
          texts.add(plain(ManualCheck.words(scalar.text())));
          scalar.text().lines().forEach(line -> texts.add(plain(line)));
        }
        case Sequence list -> list.items().forEach(item -> collect(item, texts));
        case Mapping mapping ->
            mapping
                .entries()
                .forEach(
                    entry -> {
                      texts.add(KEY + entry.key());
                      collect(entry.value(), texts);
                    });
      }
    }

    private static String plain(String text) {
      return text.toLowerCase(Locale.ROOT)
          .replaceAll("[*`_\\[\\]]", "")
          .replaceAll("\\s+", " ")
          .replaceAll("^[\\s\\p{P}\\p{S}]+|[\\s\\p{P}\\p{S}]+$", "");
    }

    /// Whether a text came from the catalogue, or is not a text of the program.
    boolean explains(String shown) {
      String text = shown;
      while (IN_CATALOGUE.matcher(text).find()) {
        text = IN_CATALOGUE.matcher(text).replaceAll(" ");
      }
      return isKnown(text)
          || Stream.of(text.split("\\n")).allMatch(line -> isKnown(line) || isMadeOfKnown(line));
    }

    /// Whether it is one text that a person wrote, or contains no words.
    private boolean isKnown(String text) {
      String plain = plain(text);
      return !LETTERS.matcher(text).find()
          || NAMES.contains(text)
          || NO_WORDS.matcher(text).matches()
          || texts.contains(plain)
          || texts.contains(KEY + text)
          || (plain.length() > 15 && all.contains(plain));
    }

    /// Whether it consists of several such texts, such as a title, a name and a date.
    private boolean isMadeOfKnown(String text) {
      List<MatchResult> words = WORD.matcher(text).results().toList();
      var reached = new boolean[words.size() + 1];
      reached[0] = true;
      for (int end = 1; end <= words.size(); end++) {
        for (int start = end - 1; start >= 0 && !reached[end]; start--) {
          reached[end] =
              reached[start]
                  && isKnown(text.substring(words.get(start).start(), words.get(end - 1).end()));
        }
      }
      return reached[words.size()];
    }
  }
}
