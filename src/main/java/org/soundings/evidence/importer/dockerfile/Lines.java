package org.soundings.evidence.importer.dockerfile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Joins the lines of a file into instructions.
final class Lines {

  /// `# escape=` followed by the character, among the first lines.
  private static final Pattern ESCAPE = Pattern.compile("(?i)^#\\s*escape\\s*=\\s*([`\\\\])\\s*$");

  private static final Pattern DIRECTIVE = Pattern.compile("(?i)^#\\s*\\w+\\s*=.*");

  /// `<<EOF`, `<<-EOF`, `<<"EOF"`, after `RUN`, `COPY` or `ADD`.
  private static final Pattern HERE = Pattern.compile("<<(-?)([\"']?)([A-Za-z_][\\w.]*)\\2");

  private static final Pattern MAY_HAVE_HERE =
      Pattern.compile("(?i)^\\s*(ONBUILD\\s+)?(RUN|COPY|ADD)\\s.*");

  private final List<String> lines;
  private final String escape;
  private final List<Instruction> instructions = new ArrayList<>();
  private int at;

  private Lines(List<String> lines) {
    this.lines = lines;
    this.escape = escape(lines);
  }

  static List<Instruction> read(String text) {
    var reader = new Lines(text.lines().toList());
    reader.read();
    return reader.instructions;
  }

  private static String escape(List<String> lines) {
    for (String line : lines) {
      Matcher matcher = ESCAPE.matcher(line.strip());
      if (matcher.matches()) {
        return matcher.group(1);
      }
      if (!DIRECTIVE.matcher(line.strip()).matches()) {
        break;
      }
    }
    return "\\";
  }

  private void read() {
    while (at < lines.size()) {
      if (isSkipped(lines.get(at))) {
        at++;
      } else {
        instruction();
      }
    }
  }

  /// Comments and empty lines, also between continued lines.
  private static boolean isSkipped(String line) {
    return line.isBlank() || line.stripLeading().startsWith("#");
  }

  private void instruction() {
    int start = at + 1;
    var text = new StringBuilder();
    boolean goesOn = true;
    while (goesOn && at < lines.size()) {
      String line = lines.get(at++);
      if (!isSkipped(line)) {
        String stripped = line.stripTrailing();
        goesOn = stripped.endsWith(escape);
        text.append(goesOn ? stripped.substring(0, stripped.length() - 1) : stripped).append(' ');
      }
    }
    hereDocuments(text);
    instructions.add(Instruction.of(start, text.toString()));
  }

  private void hereDocuments(StringBuilder text) {
    if (!MAY_HAVE_HERE.matcher(text).matches()) {
      return;
    }
    Matcher here = HERE.matcher(text.toString());
    while (here.find()) {
      boolean indented = here.group(1).equals("-");
      String end = here.group(3);
      boolean ended = false;
      while (!ended && at < lines.size()) {
        String line = lines.get(at++);
        ended = (indented ? line.stripLeading() : line).equals(end);
        text.append('\n').append(ended ? "" : line);
      }
    }
  }
}
