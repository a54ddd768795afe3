package org.soundings.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.assessment.AnswerState.Standing;
import org.soundings.assessment.Session;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.FigureData;
import org.soundings.report.Row;
import org.soundings.report.Section;
import org.soundings.report.Words;

/// Threats by level, questions by chapter, standings and effort on one page.
final class DashboardSection implements Sections.Part {

  @Override
  public Optional<Section> of(Material material) {
    var blocks = new ArrayList<Block>();
    var squares =
        material.threats().lookedInto().stream()
            .map(t -> new FigureData.Square(t.level(), t.label(), Anchors.threat(t.id())))
            .toList();
    blocks.add(
        new Block.Statement(
            Words.of(
                "%s looked into. %d of %d questions that apply are answered."
                    .formatted(
                        squares.size() == 1 ? "1 threat was" : squares.size() + " threats were",
                        material.coverage().answered(),
                        material.coverage().applying()))));
    if (!squares.isEmpty()) {
      blocks.add(
          new Block.Figure(
              new FigureData.ThreatSquares(squares),
              "Threats by level now",
              Words.of("One square per threat that the team has looked into (section 3).")));
    }
    if (!material.chapters().isEmpty()) {
      blocks.add(
          new Block.Figure(
              new FigureData.Coverage(material.figures()),
              "Questions by chapter",
              Words.of(
                  "One cell per question; the number counts answers among the questions that apply."
                      + " An answer need not be a good one.")));
    }
    blocks.add(standings(material));
    addEffort(material, blocks);
    return Optional.of(Section.chapter("2", "Dashboard", Anchors.section("dashboard"), blocks));
  }

  private static Block standings(Material material) {
    Words words = Words.NONE;
    for (Standing standing : Standing.values()) {
      long count =
          material.coverage().soundings().stream()
              .filter(s -> s.answer().standing().filter(standing::equals).isPresent())
              .count();
      words = words.standing(standing).and(standing.words() + " ").strong(count + "     ");
    }
    return Phrases.label("Standing of answers", words);
  }

  private static void addEffort(Material material, List<Block> blocks) {
    List<Session> sessions = material.assessment().sessions();
    if (sessions.isEmpty()) {
      return;
    }
    var rows = new ArrayList<Row>();
    for (Session session : sessions) {
      rows.add(
          Row.of(
              Cell.of(Phrases.day(session.date())),
              Cell.of(session.title()),
              Cell.of(session.minutes() == 0 ? "" : duration(session.minutes())),
              Cell.of(String.valueOf(session.participants().size())),
              Cell.of(session.personHours() == 0 ? "" : hours(session.personHours()))));
    }
    double total = sessions.stream().mapToDouble(Session::personHours).sum();
    rows.add(
        new Row.Cells(
            List.of(
                Cell.of(Words.strongly("Total")),
                Cell.of(Phrases.count(sessions.size(), "session", "sessions")),
                Cell.of(duration(sessions.stream().mapToInt(Session::minutes).sum())),
                Cell.of(""),
                Cell.of(Words.strongly(hours(total)))),
            "",
            true));
    blocks.add(new Block.Heading(2, "", "Effort", ""));
    blocks.add(
        new Block.Table(
            List.of(
                Column.words("Date", 80),
                Column.words("Session", 221),
                Column.number("Length", 60),
                Column.number("People", 50),
                Column.number("Person-hours", 70)),
            rows,
            Block.Density.NORMAL));
  }

  static String duration(int minutes) {
    return minutes < 60 ? minutes + " min" : "%d h %02d".formatted(minutes / 60, minutes % 60);
  }

  private static String hours(double hours) {
    return String.format(java.util.Locale.ROOT, "%.1f", hours);
  }
}
