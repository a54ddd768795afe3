package org.soundings.pack;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soundings.yaml.Node;

/// Replaces single texts by their translations, and knows which are missing.
final class OverlayTexts {

  private static final Pattern PLACE = Pattern.compile("\\{([a-z_]+)}");

  private final OverlayProblems problems;
  private final List<String> source = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();

  OverlayTexts(OverlayProblems problems) {
    this.problems = problems;
  }

  /// How far the texts have been read.
  record Mark(int source, int missing) {}

  Mark mark() {
    return new Mark(source.size(), missing.size());
  }

  List<String> sourceSince(Mark before) {
    return source.subList(before.source(), source.size());
  }

  /// @return whether none was missing
  boolean forgetMissingSince(Mark before) {
    boolean isWhole = missing.size() == before.missing();
    missing.subList(before.missing(), missing.size()).clear();
    return isWhole;
  }

  int missing() {
    return missing.size();
  }

  /// @param optional whether it may stay untranslated
  Node prose(Node english, @Nullable Node text, boolean optional) {
    return lay(english, text, optional, false);
  }

  /// A sentence with placeholders.
  Node template(Node english, @Nullable Node text) {
    return lay(english, text, false, true);
  }

  Node command(Node english, @Nullable Node text) {
    if (english instanceof Node.Scalar(var _, var words, var _)
        && Translatable.CommandText.isText(words)) {
      return prose(english, text, false);
    }
    if (text != null) {
      problems.error(
          text.place(),
          tr("Commands cannot be translated."),
          tr(
              "Remove the translation. Only text that starts with a parenthesis can be translated here."));
    }
    return english;
  }

  private Node lay(Node english, @Nullable Node text, boolean optional, boolean template) {
    if (!(english instanceof Node.Scalar(var place, var words, var _)) || words.isBlank()) {
      if (text != null) {
        problems.error(text.place(), tr("The source has no text here."), tr("Remove this entry."));
      }
      return english;
    }
    source.add(words);
    if (text == null) {
      if (!optional) {
        missing.add(words);
      }
      return english;
    }
    String translated = translated(words, text, template);
    if (translated == null) {
      missing.add(words);
      return english;
    }
    return new Node.Scalar(place, translated, false);
  }

  /// The translation; null, with a problem, if it cannot be used.
  private @Nullable String translated(String words, Node text, boolean template) {
    if (!(text instanceof Node.Scalar(var _, var translated, var _)) || translated.isBlank()) {
      problems.error(
          text.place(),
          text instanceof Node.Mapping || text instanceof Node.Sequence
              ? tr("One text value is required here.")
              : tr("The text is empty."),
          tr("Add text, or remove the key. %s", OverlayProblems.stays()));
      return null;
    }
    if (template && !places(words).equals(places(translated))) {
      problems.error(
          text.place(),
          tr(
              "The sentence must contain the placeholders %s, like the source text.",
              places(words).stream().map("{%s}"::formatted).collect(Collectors.joining(", "))),
          tr("Use each of these placeholders, and no others. %s", OverlayProblems.stays()));
      return null;
    }
    var prose = new ContentReading.Prose(translated, false, problems.at(text.place()));
    WordingCheck.html(prose, problems.reading());
    return translated;
  }

  private static Set<String> places(String template) {
    return PLACE
        .matcher(template)
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
