package org.soundings.evidence.secret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds possible secrets in text without known structure: by published form, and by the name
/// before them.
final class TextSearch {

  private static final int SHAPES = Shapes.starts().size();
  private static final Landmarks LANDMARKS =
      new Landmarks(Stream.concat(Shapes.starts().stream(), SecretName.TELLING.stream()).toList());

  private TextSearch() {}

  /// All possible secrets, in order and without overlaps.
  static List<Secret> find(String text) {
    var search = new Search(text);
    LANDMARKS.find(text, search);
    return search.found();
  }

  /// Created only when a telling word is found, because most texts have none.
  private static final class Search implements Landmarks.Finder {
    private final String text;
    private final List<Secret> ofShapes = new ArrayList<>();
    private final List<Secret> ofNames = new ArrayList<>();
    private Shapes.@Nullable Search shapes;
    private @Nullable NamedValues names;

    Search(String text) {
      this.text = text;
    }

    @Override
    public void at(int word, int place) {
      if (word < SHAPES) {
        shapes = shapes == null ? new Shapes.Search(text, ofShapes) : shapes;
        shapes.at(word, place);
      } else {
        names = names == null ? new NamedValues(text, ofNames) : names;
        names.at(word - SHAPES, place);
      }
    }

    List<Secret> found() {
      // If both find the same, the form tells more.
      ofShapes.addAll(ofNames);
      SecretObjects.find(text, ofShapes);
      BootstrapToken.find(text, ofShapes);
      return ofShapes.isEmpty() ? List.of() : withLines(text, withoutOverlaps(ofShapes));
    }
  }

  private static List<Secret> withoutOverlaps(List<Secret> found) {
    found.sort(Comparator.comparingInt(Secret::start).thenComparingInt(s -> -s.end()));
    var kept = new ArrayList<Secret>();
    int end = 0;
    for (Secret secret : found) {
      if (secret.start() >= end) {
        kept.add(secret);
        end = secret.end();
      }
    }
    return kept;
  }

  static List<Secret> withLines(String text, List<Secret> found) {
    var placed = new ArrayList<Secret>();
    int line = 1;
    int at = 0;
    for (Secret secret : found) {
      for (; at < secret.start(); at++) {
        if (text.charAt(at) == '\n') {
          line++;
        }
      }
      placed.add(secret.onLine(line));
    }
    return placed;
  }
}
