package org.soundings.report;

import static org.soundings.language.Messages.forms;
import static org.soundings.language.Messages.inSentence;
import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.soundings.assessment.Readers;
import org.soundings.language.Messages.Forms;

/// What was taken away for certain readers before anything was written.
///
/// @param lines at most one for each kind, only of what was there
public record Removed(Readers readers, List<Line> lines) {

  /// What stands for an address that was taken away; it leads nowhere (RFC 2606).
  public static final String ADDRESS = "https://removed.invalid/";

  public static final Removed NOTHING = new Removed(Readers.INTERNAL, List.of());

  public Removed {
    lines = List.copyOf(lines);
  }

  /// How often something of a kind was there.
  ///
  /// @param places where, such as `answers`
  public record Line(Kind kind, int count, List<String> places) {
    public Line {
      places = List.copyOf(places);
    }

    /// Such as "7 names of people".
    public String counted() {
      return Removed.counted(kind, count);
    }
  }

  /// Such as "7 names of people".
  public static String counted(Kind kind, int count) {
    return count + " " + kind.words(count);
  }

  /// A kind of thing that is not for everybody, with its rule.
  public enum Kind {
    PEOPLE(
        forms("name of a person", "names of people"),
        mark(
            "A person's name is given by the person's role, or by a number if no role is known. In"
                + " running text, the name and its parts are found in any case, and common words"
                + " with a capital only. Roles that stand in place of a name stay.")),
    DISSENT(
        forms(
            "name of somebody who sees it otherwise, or vote",
            "names of those who see it otherwise, and votes"),
        mark(
            "Who holds another view and how each voted is not said; views, reasons and what was decided"
                + " stay.")),
    NOTES(forms("note of a meeting", "notes of meetings"), mark("Notes of meetings are left out.")),
    TALK(
        forms("word before a conclusion", "words before conclusions"),
        mark(
            "What each perspective said, notes made in silence, cards and in what the perspectives"
                + " differ is left out; the conclusion stays.")),
    EFFORT(
        forms("note of effort", "notes of effort"),
        mark(
            "How much work an action is and how many minutes were spent at a meeting is left out; when it began and ended stays.")),
    ADDRESSES(
        forms("address", "addresses"),
        mark(
            "Hosts, systems, images, links, e-mail and network addresses are left out; in running text"
                + " each is given by a number. A host's name in running text is known by its ending"
                + " (.internal, .com and the like) or because evidence names the host.")),
    SYSTEM(
        forms("name of the system or of a part of it", "names of the system and of its parts"),
        mark(
            "The system, its components, actors and zones are given by what they are and a number, in"
                + " running text too. A name that is a common word is found there only as it is"
                + " written or with a capital, and so are the names in the system's title.")),
    FILES(
        forms("name of a file", "names of files"),
        mark(
            "Names of files, and where in a file something was read, are left out. In running text"
                + " that holds for files that evidence names and for paths through somebody's"
                + " home folder.")),
    EVIDENCE(
        forms("content of evidence", "contents of evidence"),
        mark(
            "What evidence says is left out: commands, statements, notes, what was read in files, and"
                + " what scanners report. Titles, kinds, ages and fingerprints stay.")),
    WORDS(
        forms("word of the team's list", "words of the team's list"),
        mark("Words that the team added to the list are replaced, in any case."));

    private final Forms forms;
    private final String rule;

    Kind(Forms forms, String rule) {
      this.forms = forms;
      this.rule = rule;
    }

    public String words(int count) {
      return forms.of(count);
    }

    /// The rule, as readers are told it.
    public String rule() {
      return tr(rule);
    }

    /// All that is taken away for some readers.
    public static Set<Kind> of(Readers readers) {
      return switch (readers) {
        case INTERNAL -> EnumSet.noneOf(Kind.class);
        case AUDITOR -> EnumSet.of(DISSENT, NOTES, EFFORT);
        case PUBLIC -> EnumSet.allOf(Kind.class);
      };
    }
  }

  public boolean isNothing() {
    return readers == Readers.INTERNAL;
  }

  /// All of it in a sentence.
  public String sentence() {
    if (isNothing()) {
      return tr("Nothing was taken away.");
    }
    String title = readers.title();
    return lines.isEmpty()
        ? tr("Nothing that the rules for %s readers take away was there.", adjective(title))
        : tr(
            "Taken away for %s readers: %s.",
            adjective(title), lines.stream().map(Line::counted).collect(Collectors.joining(", ")));
  }

  private static String adjective(String title) {
    return inSentence(title);
  }
}
