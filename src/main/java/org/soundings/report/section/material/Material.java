package org.soundings.report.section.material;

import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Coverage;
import org.soundings.assessment.MissingPack;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.assessment.QuestionOrder;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.rule.RuleTranslation;
import org.soundings.pack.Framework;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.pack.QuestionPack;
import org.soundings.report.Block;
import org.soundings.report.RedactionNotes;
import org.soundings.report.ReportOptions;
import org.soundings.report.RichText;
import org.soundings.report.figure.FigureData;
import org.soundings.report.plan.ReportDetail;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.plan.ReportPlan;
import org.soundings.threat.ThreatModel;
import org.soundings.threat.ThreatNames;

/// The input of the sections.
///
/// @param coverage over all questions of the assessment
/// @param order the questions with the reasons for their places
/// @param chapters the sections of the assessment's packs, numbered from 1
/// @param silent empty sections, so that no other section refers to them
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

  /// The available control frameworks that the team chose.
  public List<Framework> frameworks() {
    List<String> chosen = assessment.profile().frameworks();
    return library.frameworks().stream().filter(each -> chosen.contains(each.id())).toList();
  }

  /// The ids of chosen control frameworks that are not available.
  public List<String> missingFrameworks() {
    return assessment.profile().frameworks().stream()
        .filter(id -> library.framework(id).isEmpty())
        .toList();
  }

  /// Packs of the assessment that this report was made without.
  public List<MissingPack> missingPacks() {
    return MissingPack.of(library, assessment);
  }

  /// The title of a chapter in a list of all. Equal titles from several packs are distinguished by
  /// pack.
  public String title(ReportChapter chapter) {
    String title = chapter.section().title();
    long same = chapters.stream().filter(other -> other.section().title().equals(title)).count();
    return same > 1 ? title + " (" + chapter.pack().title() + ")" : title;
  }

  public List<FigureData.Chapter> figures() {
    return chapters.stream().map(ReportChapter::figure).toList();
  }

  /// Whether a kind of data was redacted for this audience, so that its absence has no meaning.
  public boolean isTakenAway(RedactionNotes.Kind kind) {
    return RedactionNotes.Kind.of(options.removed().audience()).contains(kind);
  }

  /// Whether a question has an answer or evidence.
  public boolean hasSomething(QuestionCoverage questionCoverage) {
    return !questionCoverage.answer().isUntouched()
        || assessment.evidenceOn(questionCoverage.question().id()).findAny().isPresent();
  }

  public LocalDate today() {
    return options.at().atZone(ZoneOffset.UTC).toLocalDate();
  }

  Question question(String id) {
    return library
        .question(id)
        .orElseThrow(() -> new IllegalArgumentException("no such question: " + id));
  }

  /// The answer to a question; an open one if there is none.
  public Answer answer(Question question) {
    return assessment.answer(question.pack(), question.id());
  }

  /// The sentence of a mapping, in the language of the library.
  public String sentence(EvidenceMapping mapping) {
    return Phrases.inOneLine(RuleTranslation.in(library, mapping));
  }

  /// How many of the questions are not completely in the language of the library.
  public long untranslated() {
    return QuestionOrder.questions(library, assessment).stream()
        .filter(question -> !library.isTranslated(question))
        .count();
  }

  /// The title of a threat; its id if there is no description any longer.
  public String threatTitle(ThreatId threat) {
    return ThreatNames.of(library, assessment, threat);
  }

  /// Answers to questions that no current pack has.
  public List<Answer> orphans() {
    return assessment.orphanedAnswers(library);
  }

  /// How much a section prints.
  public ReportDetail detail(ReportPart part) {
    return options.plan().detail(part);
  }

  /// Whether a section prints texts of the packs too.
  public boolean isFull(ReportPart part) {
    return detail(part) == ReportDetail.FULL;
  }

  public boolean isShort() {
    return options.plan().isShort();
  }

  /// The first few in a short report, else all.
  public <T> List<T> few(List<T> all) {
    return isShort() && all.size() > ReportPlan.FEW ? all.subList(0, ReportPlan.FEW) : all;
  }

  /// The number of omitted items of a list; empty if there are none.
  public Optional<Block> leftOut(int all) {
    return leftOut(Math.min(all, ReportPlan.FEW), all);
  }

  public Optional<Block> leftOut(int shown, int all) {
    return isShort() && all > shown
        ? Optional.of(
            new Block.Note(
                RichText.quietly(
                    tr(
                        "The first %d of %d are shown. The full report lists all of them.",
                        shown, all))))
        : Optional.empty();
  }

  /// Sections that others refer to.
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

  /// Whether another section may refer to this one.
  public boolean canName(ReportPart part) {
    if (!POINTED_TO.contains(part)) {
      throw new IllegalArgumentException("add it to POINTED_TO: " + part);
    }
    return has(part);
  }

  /// Whether the report has a section: it is included and not empty.
  public boolean has(ReportPart part) {
    return options.plan().has(part) && !silent.contains(part);
  }

  /// A reference such as ` (section 18)` or ` (appendix A)`; "" if this report does not have the
  /// section.
  public String see(ReportPart part) {
    if (!canName(part)) {
      return "";
    }
    return part.isAppendix()
        ? tr(" (appendix %s)", part.number())
        : tr(" (section %s)", part.number());
  }

  /// The same with knowledge of empty sections.
  public Material knowing(Set<ReportPart> nothingToSay) {
    return new Material(
        library, assessment, threats, options, coverage, order, chapters, nothingToSay);
  }
}
