package org.soundings.pack;

import static org.soundings.language.Messages.tr;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.soundings.pack.ContentReading.Kind;
import org.soundings.pack.ContentReading.Name;
import org.soundings.pack.ContentReading.Prose;

/// Checks the texts for people: open questions, no HTML, no abbreviation without an explanation in
/// the glossary.
final class WordingCheck {

  private static final Set<String> CLOSED =
      Set.of(
          "am", "are", "can", "could", "did", "do", "does", "had", "has", "have", "is", "may",
          "might", "must", "shall", "should", "was", "were", "will", "would");
  private static final Pattern FIRST_WORD = Pattern.compile("[\\p{L}']+");
  private static final Pattern OPEN_WORD =
      Pattern.compile("\\b(which|what|who|whom|whose|how|where|when|why|whether)\\b");
  private static final Pattern HTML =
      Pattern.compile("</?[a-zA-Z][a-zA-Z0-9-]*(\\s[^<>]*)?/?>|&[a-zA-Z]{2,8};|&#\\d+;");

  private final ContentReading reading;

  private WordingCheck(ContentReading reading) {
    this.reading = reading;
  }

  static void check(ContentReading reading) {
    var check = new WordingCheck(reading);
    for (Prose prose : reading.prose) {
      if (prose.open()) {
        check.open(prose);
      }
      html(prose, reading);
      check.abbreviations(prose);
    }
  }

  private void open(Prose prose) {
    String text = prose.text().toLowerCase(Locale.ROOT);
    Matcher first = FIRST_WORD.matcher(text);
    if (first.find() && CLOSED.contains(first.group())) {
      reading.warning(
          prose.at(),
          tr(
              "The question starts with \"%s\" and can be answered with yes or no.",
              prose.text().substring(first.start(), first.end())),
          tr("Start with a question word: which, what, who, how, where, when, why."));
    } else if (!OPEN_WORD.matcher(text).find()) {
      reading.warning(
          prose.at(),
          tr("The question contains no question word."),
          tr("Use which, what, who, how, where, when or why."));
    }
  }

  static void html(Prose prose, ContentReading reading) {
    String text = prose.text();
    // Most texts contain neither, and this is much faster than a search.
    boolean mayHold = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
    Matcher html = HTML.matcher(text);
    if (mayHold && html.find()) {
      reading.warning(
          prose.at(),
          tr("The text contains HTML (%s).", html.group()),
          tr("Use plain text. HTML is not rendered."));
    }
  }

  private void abbreviations(Prose prose) {
    var told = new HashSet<String>();
    for (String abbreviation : Abbreviations.in(prose.text())) {
      String singular = Abbreviations.singular(abbreviation);
      if (!explained(abbreviation) && !explained(singular) && told.add(singular)) {
        reading.warning(
            prose.at(),
            tr("The abbreviation %s is not in the glossary.", singular),
            tr("Explain the abbreviation in a file with \"kind: glossary\", or write it in full."));
      }
    }
  }

  private boolean explained(String abbreviation) {
    return reading.isDefined(new Name(Kind.ABBREVIATION, abbreviation));
  }
}
