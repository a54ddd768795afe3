package org.soundings.report.section.material;

import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Coverage;
import org.soundings.assessment.MissingPack;
import org.soundings.assessment.QuestionOrder;
import org.soundings.assessment.Sounding;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.rule.SaidAgain;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.pack.QuestionPack;
import org.soundings.report.Block;
import org.soundings.report.Removed;
import org.soundings.report.ReportOptions;
import org.soundings.report.ReportPart;
import org.soundings.report.ReportPlan;
import org.soundings.report.RichText;
import org.soundings.report.figure.FigureData;
import org.soundings.threat.ThreatModel;
import org.soundings.threat.ThreatNames;

/// All that a section may speak of.
///
/// @param coverage over all questions of the assessment
/// @param order the questions with the reasons for their places
/// @param chapters the sections of the assessment's packs, numbered from 1
/// @param silent parts that have nothing to say, so that no other part points to them
public record Material(
    Library library,
    Assessment assessment,
    ThreatModel threats,
    ReportOptions options,
    Coverage coverage,
    QuestionOrder order,
    List<ReportChapter> chapters,
    Set<ReportPart> silent) {

  public static Material of(
      Library library, Assessment assessment, ThreatModel threats, ReportOptions options) {
    return new Material(
        library,
        assessment,
        threats,
        options,
        Coverage.of(library, assessment, options.at()),
        QuestionOrder.of(library, assessment),
        ReportChapter.all(packs(library, assessment), assessment, options.at()),
        Set.of());
  }

  private static List<QuestionPack> packs(Library library, Assessment assessment) {
    return assessment.profile().packs().stream()
        .flatMap(use -> library.pack(use.id()).stream())
        .toList();
  }

  public List<QuestionPack> packs() {
    return packs(library, assessment);
  }

  /// Packs that the assessment names and that this report was made without.
  public List<MissingPack> missingPacks() {
    return MissingPack.of(library, assessment);
  }

  /// What a chapter is called in a list of all: areas of several packs that have one title are told
  /// apart by their packs.
  public String title(ReportChapter chapter) {
    String title = chapter.section().title();
    long same = chapters.stream().filter(other -> other.section().title().equals(title)).count();
    return same > 1 ? title + " (" + chapter.pack().title() + ")" : title;
  }

  public List<FigureData.Chapter> figures() {
    return chapters.stream().map(ReportChapter::figure).toList();
  }

  /// Whether a kind of thing was taken away for those who read this, so that its absence says
  /// nothing.
  public boolean isTakenAway(Removed.Kind kind) {
    return Removed.Kind.of(options.removed().readers()).contains(kind);
  }

  /// Whether anything was said about a question or shown to it.
  public boolean hasSomething(Sounding sounding) {
    return !sounding.answer().isUntouched()
        || assessment.evidenceOn(sounding.question().id()).findAny().isPresent();
  }

  public LocalDate today() {
    return options.at().atZone(ZoneOffset.UTC).toLocalDate();
  }

  Question question(String id) {
    return library
        .question(id)
        .orElseThrow(() -> new IllegalArgumentException("no such question: " + id));
  }

  /// What was said to a question; an open answer where nothing was.
  public Answer answer(Question question) {
    return assessment.answer(question.pack(), question.id());
  }

  /// What evidence says about a question, in the language of the library.
  public String sentence(Bearing bearing) {
    return SaidAgain.in(library, bearing);
  }

  /// How many of the questions are not wholly in the language of the library.
  public long untranslated() {
    return QuestionOrder.questions(library, assessment).stream()
        .filter(question -> !library.isTranslated(question))
        .count();
  }

  /// What a threat is called; its id where nothing describes it any more.
  public String threatTitle(ThreatId threat) {
    return ThreatNames.of(library, assessment, threat);
  }

  /// Answers to questions that no pack at hand asks any more.
  public List<Answer> orphans() {
    return assessment.unasked(library);
  }

  public boolean isShort() {
    return options.plan().isShort();
  }

  /// The first few where the report is short, or else all.
  public <T> List<T> few(List<T> all) {
    return isShort() && all.size() > ReportPlan.FEW ? all.subList(0, ReportPlan.FEW) : all;
  }

  /// The same, with every one that matters at the head of the list however many they are.
  public <T> List<T> fewButAll(List<T> all, Predicate<T> matters) {
    long mattering = all.stream().takeWhile(matters).count();
    return isShort() ? all.stream().limit(Math.max(mattering, ReportPlan.FEW)).toList() : all;
  }

  /// Says how many are left out of a list; nothing where all are there.
  public Optional<Block> leftOut(int all) {
    return leftOut(Math.min(all, ReportPlan.FEW), all);
  }

  public Optional<Block> leftOut(int shown, int all) {
    return isShort() && all > shown
        ? Optional.of(
            new Block.Note(
                RichText.quietly(
                    tr("The first %d of %d; the full report has them all.", shown, all))))
        : Optional.empty();
  }

  /// Parts that others point to.
  public static final Set<ReportPart> POINTED_TO =
      Collections.unmodifiableSet(
          EnumSet.of(
              ReportPart.DASHBOARD,
              ReportPart.RISK,
              ReportPart.ACTIONS,
              ReportPart.PEOPLE,
              ReportPart.THREATS,
              ReportPart.UNKNOWN,
              ReportPart.IMPORTS,
              ReportPart.CONTROL,
              ReportPart.SCALES));

  /// Whether another part may point to this one.
  public boolean canName(ReportPart part) {
    if (!POINTED_TO.contains(part)) {
      throw new IllegalArgumentException("add it to those that others point to: " + part);
    }
    return has(part);
  }

  /// Whether the report has a part: its form names it and there is something to say in it.
  public boolean has(ReportPart part) {
    return options.plan().has(part) && !silent.contains(part);
  }

  /// Where more stands, such as ` (section 18)` or ` (appendix A)`; "" where this report has no
  /// such part.
  public String see(ReportPart part) {
    if (!canName(part)) {
      return "";
    }
    return part.isAppendix()
        ? tr(" (appendix %s)", part.number())
        : tr(" (section %s)", part.number());
  }

  /// The same where some parts have nothing to say.
  public Material knowing(Set<ReportPart> nothingToSay) {
    return new Material(
        library, assessment, threats, options, coverage, order, chapters, nothingToSay);
  }
}
