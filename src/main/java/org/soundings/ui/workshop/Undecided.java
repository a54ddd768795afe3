package org.soundings.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.soundings.assessment.workshop.Subject;

/// Words that were typed after a vote and not recorded. So that they survive whatever comes, they
/// stand as lines in the notes of the meeting until they are recorded.
final class Undecided {

  private static final String BEGIN = "Undecided, ";

  private Undecided() {}

  /// The notes with other words of somebody; without any where they are blank.
  ///
  /// @param who who does not share what is decided; "" for the reason of the room
  static String with(String notes, Subject subject, String who, String words) {
    String begin = begin(subject, who);
    var lines =
        new ArrayList<String>(notes.lines().filter(line -> !line.startsWith(begin)).toList());
    if (!words.isBlank()) {
      if (!lines.isEmpty() && !lines.getLast().isBlank() && !lines.getLast().startsWith(BEGIN)) {
        lines.add("");
      }
      lines.add(begin + words.strip());
    } else if (lines.size() == notes.lines().count()) {
      return notes;
    }
    return String.join("\n", lines).stripTrailing();
  }

  /// The notes without any words on a subject.
  static String without(String notes, Subject subject) {
    String about = about(subject);
    List<String> lines = notes.lines().toList();
    List<String> left = lines.stream().filter(line -> !isAbout(line, about)).toList();
    return left.size() == lines.size() ? notes : String.join("\n", left).stripTrailing();
  }

  /// What somebody had typed.
  static Optional<String> of(String notes, Subject subject, String who) {
    String begin = begin(subject, who);
    return notes
        .lines()
        .filter(line -> line.startsWith(begin))
        .map(line -> line.substring(begin.length()))
        .findFirst();
  }

  /// The id of one question may begin another's.
  private static boolean isAbout(String line, String about) {
    return line.startsWith(about + ": ") || line.startsWith(about + ", ");
  }

  private static String about(Subject subject) {
    return BEGIN + subject.scale().name().toLowerCase(Locale.ROOT) + " of " + subject.about();
  }

  private static String begin(Subject subject, String who) {
    return about(subject) + (who.isEmpty() ? "" : ", " + who) + ": ";
  }
}
