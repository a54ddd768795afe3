package org.soundings.report.section.material;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Action;
import org.soundings.assessment.FlaggedEvidence;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceIssue;
import org.soundings.language.DayForms;
import org.soundings.markdown.Document;
import org.soundings.markdown.Markdown;
import org.soundings.pack.Question;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.RichText;
import org.soundings.threat.Threat;

/// Texts that many sections use.
public final class Phrases {

  private Phrases() {}

  public static String day(@Nullable LocalDate date) {
    return date == null ? "" : keptTogether(DayForms.day().format(date));
  }

  public static String day(@Nullable Instant moment) {
    return moment == null ? "" : day(moment.atZone(ZoneOffset.UTC).toLocalDate());
  }

  public static String minute(@Nullable Instant moment) {
    return moment == null ? "" : minute(moment.atZone(ZoneOffset.UTC));
  }

  private static String minute(ZonedDateTime at) {
    return DayForms.day().format(at) + " " + DayForms.time().format(at);
  }

  private static String keptTogether(String words) {
    return words.replace(' ', '\u00A0');
  }

  /// The first sentence of a text.
  public static String firstSentence(String text) {
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }

  /// How much of the evidence has expired, a sentence.
  public static String expired(long count) {
    return count == 0
        ? tr("No item has expired.")
        : trn("One item has expired.", "%s items have expired.", count, count);
  }

  /// How many questions apply, within a sentence.
  public static String applying(int count) {
    return trn("%d applicable question", "%d applicable questions", count, count);
  }

  /// Typed text, with a full stop if its end has none.
  public static String sentence(String text) {
    String words = text.strip();
    return words.isEmpty() || ".!?…:;)\"”".indexOf(words.charAt(words.length() - 1)) >= 0
        ? words
        : words + ".";
  }

  /// A text without the full stop at its end.
  public static String bare(String text) {
    String words = text.strip();
    return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
  }

  /// A single typed line, as a document.
  public static Document said(String text) {
    return Markdown.read(text);
  }

  /// A text in one line, without Markdown syntax.
  public static String inOneLine(String text) {
    return said(text).text().strip().replaceAll("\\s+", " ");
  }

  /// The first block of a text, in one line.
  public static String firstPart(String text) {
    return said(text).blocks().stream()
        .findFirst()
        .map(block -> new Document(List.of(block)).text().replaceAll("\\s+", " "))
        .orElse("");
  }

  public static RichText threats(List<Threat> threats) {
    return RichText.joined(
        ", ", threats.stream().map(t -> threat(t).and("\u00A0" + t.level().letter())).toList());
  }

  /// The first few assessed threats that some questions relate to, most serious first.
  public static RichText worstThreats(Material material, List<String> questions, int most) {
    List<Threat> threats =
        material.threats().assessed().stream()
            .filter(threat -> questions.stream().anyMatch(threat.questions()::contains))
            .toList();
    RichText words = threats(threats.stream().limit(most).toList());
    return threats.size() > most ? words.quiet(tr(", and %,d more", threats.size() - most)) : words;
  }

  public static RichText threat(Threat threat) {
    return RichText.NONE.to(threat.label(), Anchors.threat(threat.id()));
  }

  /// Threats by their ids, with links. One that is no longer derived is only its id.
  public static RichText threatIds(Material material, List<ThreatId> ids) {
    return RichText.joined(
        ", ",
        ids.stream()
            .map(
                id ->
                    material
                        .threats()
                        .threat(id)
                        .map(Phrases::threat)
                        .orElse(RichText.NONE.code(id.toString())))
            .toList());
  }

  public static RichText question(String id) {
    return RichText.NONE.to(id, Anchors.question(id));
  }

  /// The title of a question, with a link to it; its id if no current pack has it.
  public static RichText questionTitle(Material material, String id) {
    String title = material.library().question(id).map(Question::title).orElse(id);
    return RichText.NONE.to(title, Anchors.question(id));
  }

  /// The title of a question with its id, which is used in folders and commands.
  public static RichText questionTitleAndId(Material material, String id) {
    return questionTitle(material, id).quiet("\u00A0" + id);
  }

  public static RichText questionPage(String id) {
    return RichText.NONE.toPage(id, Anchors.question(id));
  }

  public static RichText evidence(List<Evidence> items) {
    return RichText.joined(
        ", ", items.stream().map(e -> RichText.NONE.to(e.id(), Anchors.evidence(e.id()))).toList());
  }

  /// Items that do not count, each with the reason.
  public static RichText flagged(List<FlaggedEvidence> items) {
    return RichText.joined(
        ", ",
        items.stream()
            .map(
                each ->
                    RichText.NONE
                        .to(each.item().id(), Anchors.evidence(each.item().id()))
                        .and(" (" + each.issue().words() + ")"))
            .toList());
  }

  /// Items that do not count for another reason than their age, as a sentence; "" if there are
  /// none.
  public static RichText doubtful(Material material) {
    List<FlaggedEvidence> items =
        FlaggedEvidence.of(material.assessment(), material.options().at()).stream()
            .filter(each -> each.issue() != EvidenceIssue.EXPIRED)
            .toList();
    return items.isEmpty()
        ? RichText.NONE
        : RichText.strongly(tr(" Not counted: ")).and(flagged(items)).and(".");
  }

  public static RichText actions(List<Action> actions) {
    return RichText.joined(
        ", ", actions.stream().map(a -> RichText.NONE.to(a.id(), Anchors.action(a.id()))).toList());
  }

  public static RichText concepts(Material material, Question question) {
    return RichText.joined(
        ", ",
        question.concepts().stream()
            .flatMap(id -> material.library().concept(id).stream())
            .map(c -> RichText.NONE.to(c.title(), Anchors.concept(c.id())))
            .toList());
  }

  /// Two lines in one cell.
  public static Cell two(String first, String second) {
    RichText words = RichText.of(first.isEmpty() ? "–" : first);
    return Cell.of(second.isEmpty() ? words : words.newLine().and(second));
  }

  public static Block.Labelled label(String label, RichText words) {
    return Block.Labelled.of(label, words);
  }
}
