package org.soundings.report.figure;

import java.util.ArrayList;
import java.util.List;
import org.soundings.assessment.decision.Level;
import org.soundings.report.figure.FigureData.Square;
import org.soundings.report.picture.Sketch.Tone;

/// The labels of the threats to a layer, in as many lines as fit.
final class ThreatLines {

  static final double BETWEEN = 6;

  /// The space for the number of omitted ones.
  static final double MORE = 18;

  /// The maximum width of a letter of a label, in points.
  private static final double LETTER = 4.6;

  private static final int MOST_LINES = 2;

  private final List<List<Label>> lines = new ArrayList<>();
  private final List<Label> line = new ArrayList<>();
  private final double width;
  private double used;

  private ThreatLines(double width) {
    this.width = width;
  }

  record Label(String words, Tone tone) {

    static Label of(Square threat) {
      boolean heavy = threat.level().compareTo(Level.HIGH) >= 0;
      return new Label(
          threat.label() + "\u00A0" + threat.level().letter(), heavy ? Tone.STRONG : Tone.PLAIN);
    }

    double width() {
      return words.length() * LETTER;
    }
  }

  /// Threats with this origin layer, then those that affect it.
  static List<List<Label>> of(Stack.Layer layer, double width) {
    var all = new ArrayList<>(of("", layer.threats(), MOST_LINES, width));
    all.addAll(of("↳", layer.arriving(), 1, width));
    return all;
  }

  private static List<List<Label>> of(String sign, List<Square> threats, int most, double width) {
    var lines = new ThreatLines(width);
    if (!sign.isEmpty() && !threats.isEmpty()) {
      lines.add(new Label(sign, Tone.STRONG));
    }
    lines.add(threats, most);
    return lines.lines;
  }

  /// As many in a line as fit, with the number of omitted ones at the end.
  private void add(List<Square> threats, int most) {
    for (int i = 0; i < threats.size(); i++) {
      Label label = Label.of(threats.get(i));
      boolean isLastLine = lines.size() == most - 1;
      double room = isLastLine && i < threats.size() - 1 ? width - MORE : width;
      if (used + label.width() > room && isLastLine) {
        line.add(new Label("+" + (threats.size() - i), Tone.PLAIN));
        break;
      }
      if (used + label.width() > room) {
        end();
      }
      add(label);
    }
    if (!line.isEmpty()) {
      end();
    }
  }

  private void add(Label label) {
    line.add(label);
    used += label.width() + BETWEEN;
  }

  private void end() {
    lines.add(List.copyOf(line));
    line.clear();
    used = 0;
  }
}
