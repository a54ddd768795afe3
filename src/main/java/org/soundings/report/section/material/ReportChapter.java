package org.soundings.report.section.material;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.pack.QuestionPack;
import org.soundings.report.figure.FigureData;

/// A section of a pack with the coverage of its questions.
public record ReportChapter(
    int number, QuestionPack pack, QuestionPack.Section section, List<QuestionCoverage> soundings) {

  public FigureData.Chapter figure() {
    return new FigureData.Chapter(
        String.valueOf(number),
        section.title(),
        soundings.stream().map(QuestionCoverage::state).toList());
  }

  /// Those with questions, numbered from 1.
  static List<ReportChapter> all(List<QuestionPack> packs, Assessment assessment, Instant at) {
    var chapters = new ArrayList<ReportChapter>();
    for (QuestionPack pack : packs) {
      for (QuestionPack.Section section : pack.sections()) {
        var soundings = QuestionCoverage.all(section.questions(), assessment, at);
        if (!soundings.isEmpty()) {
          chapters.add(new ReportChapter(chapters.size() + 1, pack, section, soundings));
        }
      }
    }
    return chapters;
  }
}
