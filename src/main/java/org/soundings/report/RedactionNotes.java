package org.soundings.report;

import static org.soundings.language.Messages.forms;
import static org.soundings.language.Messages.inSentence;
import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.soundings.assessment.Audience;
import org.soundings.language.Messages.Forms;

/// What was redacted for an audience before the report was made.
///
/// @param lines at most one for each kind, only for kinds that occurred
public record RedactionNotes(Audience audience, List<Line> lines) {

  /// Replaces a redacted address. It leads nowhere (RFC 2606).
  public static final String ADDRESS = "https://removed.invalid/";

  public static final RedactionNotes NOTHING = new RedactionNotes(Audience.INTERNAL, List.of());

  public RedactionNotes {
    lines = List.copyOf(lines);
  }

  /// How often a kind was redacted.
  ///
  /// @param places the parts, such as `answers`
  public record Line(Kind kind, int count, List<String> places) {
    public Line {
      places = List.copyOf(places);
    }

    /// For example "7 names of people".
    public String counted() {
      return RedactionNotes.counted(kind, count);
    }
  }

  /// For example "7 names of people".
  public static String counted(Kind kind, int count) {
    return count + " " + kind.words(count);
  }

  /// A kind of redacted data, with its rule.
  public enum Kind {
    PEOPLE(
        forms("person's name", "names of people"),
        mark(
            "The name of a person is replaced by the person's role, or by a number if no role is known. In running text, names and parts of names are found regardless of capitalisation. Names that are also common words are found only if capitalised. Roles used in place of names are retained.")),
    DISSENT(
        forms("name or vote of a participant", "names and votes of participants"),
        mark(
            "The names of dissenting participants and individual votes are redacted. Views, reasons and decisions are retained.")),
    NOTES(forms("session note", "session notes"), mark("Session notes are redacted.")),
    TALK(
        forms("discussion entry", "discussion entries"),
        mark(
            "Perspectives, silent round notes, concept cards and disagreements are redacted. Conclusions are retained.")),
    EFFORT(
        forms("effort entry", "effort entries"),
        mark(
            "The effort of actions and the time spent on agenda items are redacted. Start and end of each session are retained.")),
    ADDRESSES(
        forms("address", "addresses"),
        mark(
            "Hosts, systems, images, links, e-mail addresses and network addresses are redacted. In running text, each is replaced by a number. Host names in running text are recognised by their ending, such as .internal or .com, or because evidence names them.")),
    SYSTEM(
        forms("name of the system or a part of it", "names of the system and its parts"),
        mark(
            "The system, its components, actors and trust zones are replaced by their type and a number, including in running text. In running text, a name that is a common word is found only in its original spelling or capitalised. This also applies to names in the system title.")),
    FILES(
        forms("file name", "file names"),
        mark(
            "File names and locations within files are redacted. In running text, this applies to files named in evidence and to paths in a person's home folder.")),
    EVIDENCE(
        forms("item of evidence content", "items of evidence content"),
        mark(
            "Evidence content is redacted: commands, statements, notes, parsed file content and scanner findings. Titles, types, ages and hashes are retained.")),
    WORDS(
        forms("term on the team's redaction list", "terms on the team's redaction list"),
        mark("Terms on the team's redaction list are replaced, regardless of case."));

    private final Forms forms;
    private final String rule;

    Kind(Forms forms, String rule) {
      this.forms = forms;
      this.rule = rule;
    }

    public String words(int count) {
      return forms.of(count);
    }

    /// The rule in words.
    public String rule() {
      return tr(rule);
    }

    /// The kinds that are redacted for an audience.
    public static Set<Kind> of(Audience audience) {
      return switch (audience) {
        case INTERNAL -> EnumSet.noneOf(Kind.class);
        case AUDITOR -> EnumSet.of(DISSENT, NOTES, EFFORT);
        case PUBLIC -> EnumSet.allOf(Kind.class);
      };
    }
  }

  public boolean isNothing() {
    return audience == Audience.INTERNAL;
  }

  /// All of it in a sentence.
  public String sentence() {
    if (isNothing()) {
      return tr("Nothing was redacted.");
    }
    String title = audience.title();
    return lines.isEmpty()
        ? tr("Nothing had to be redacted for the audience “%s”.", adjective(title))
        : tr(
            "Redacted for the audience “%s”: %s.",
            adjective(title), lines.stream().map(Line::counted).collect(Collectors.joining(", ")));
  }

  private static String adjective(String title) {
    return inSentence(title);
  }
}
