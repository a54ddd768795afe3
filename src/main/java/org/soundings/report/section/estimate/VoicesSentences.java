package org.soundings.report.section.estimate;

import static org.soundings.language.Messages.spoken;
import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.soundings.assessment.answer.Answer.Dissent;
import org.soundings.assessment.decision.RiskTable;
import org.soundings.assessment.workshop.Voices;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.report.Block;
import org.soundings.report.RichText;
import org.soundings.report.section.material.Phrases;

/// What those say to a decision who judged otherwise: on a page that people take home as lines, in
/// a report as blocks.
public final class VoicesSentences {

  private VoicesSentences() {}

  /// Whoever said something has a line. Those who did not share one, and so do those who can live
  /// with it, so that the page stays one.
  public static List<String> lines(RiskTable table, VoteSubject subject, Voices voices) {
    Voices said = spokenIn(table, subject, voices);
    var lines = new ArrayList<String>();
    var silent = new ArrayList<String>();
    for (Dissent dissent : said.dissents()) {
      if (dissent.reason().isBlank()) {
        silent.add(sees(dissent));
      } else {
        lines.add(tr("%s: %s", sees(dissent), Phrases.sentence(dissent.reason())));
      }
    }
    var along = new ArrayList<String>();
    for (Voices.Along each : said.along()) {
      if (each.words().isBlank()) {
        along.add(voted(each));
      } else {
        lines.add(tr("%s can live with it: %s", voted(each), Phrases.sentence(each.words())));
      }
    }
    if (!along.isEmpty()) {
      String names = String.join(", ", along);
      lines.add(trn("%s can live with it.", "%s can live with it.", along.size(), names));
    }
    if (!silent.isEmpty()) {
      lines.add(tr("%s; no reason given.", String.join(", ", silent)));
    }
    return lines;
  }

  private static String sees(Dissent dissent) {
    return dissent.view().isBlank()
        ? tr("%s sees it otherwise", dissent.who())
        : tr("%s judges it “%s”", dissent.who(), dissent.view());
  }

  /// Such as `Ben (missing)`.
  private static String voted(Voices.Along along) {
    return along.view().isBlank() ? along.who() : "%s (%s)".formatted(along.who(), along.view());
  }

  public static Stream<Block> blocks(RiskTable table, VoteSubject subject, Voices voices) {
    Voices said = spokenIn(table, subject, voices);
    return Stream.concat(
        said.dissents().stream().map(VoicesSentences::dissent),
        said.along().stream().map(VoicesSentences::along));
  }

  private static Block along(Voices.Along along) {
    RichText head = RichText.strongly(along.who());
    var body = new ArrayList<Block>();
    body.add(
        new Block.Paragraph(
            along.view().isBlank() ? head : head.and(tr(" judged: %s", along.view()))));
    if (!along.words().isBlank()) {
      body.add(new Block.Prose(Phrases.said(along.words())));
    }
    return new Block.Labelled(RichText.quietly(tr("Can live with it")), body);
  }

  /// With what they judged in the language that is spoken: the name of a rung is stored in English.
  private static Voices spokenIn(RiskTable table, VoteSubject subject, Voices voices) {
    return new Voices(
        voices.dissents().stream()
            .map(each -> new Dissent(each.who(), view(table, subject, each.view()), each.reason()))
            .toList(),
        voices.along().stream()
            .map(
                each ->
                    new Voices.Along(each.who(), view(table, subject, each.view()), each.words()))
            .toList());
  }

  /// What somebody judged, in the language that is spoken and the words of the team.
  public static String view(RiskTable table, VoteSubject subject, String stored) {
    return spoken(
        stored,
        IntStream.range(0, subject.scale().size())
            .<Supplier<String>>mapToObj(rung -> () -> EstimateSentences.rung(table, subject, rung))
            .toList());
  }

  /// What one person says who does not share an answer.
  public static Block dissent(Dissent dissent) {
    RichText head = RichText.strongly(dissent.who());
    head =
        dissent.view().isBlank()
            ? head.and(tr(" does not share it"))
            : head.and(tr(" judges it: %s", dissent.held()));
    var body = new ArrayList<Block>();
    if (!dissent.isReasoned()) {
      head = head.quiet(" (%s)".formatted(dissent.why()));
    }
    body.add(new Block.Paragraph(head));
    if (dissent.isReasoned()) {
      body.add(new Block.Prose(Phrases.said(dissent.reason())));
    }
    return new Block.Labelled(RichText.quietly(dissent.label()), body);
  }
}
