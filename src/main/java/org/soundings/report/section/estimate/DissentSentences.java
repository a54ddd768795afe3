package org.soundings.report.section.estimate;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soundings.assessment.answer.Answer.Dissent;
import org.soundings.assessment.decision.RiskMatrix;
import org.soundings.assessment.workshop.DissentingVote;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.report.Block;
import org.soundings.report.RichText;
import org.soundings.report.section.material.Phrases;

/// Comments on a decision by people who voted differently: as lines on the closing page, as blocks
/// in a report.
///
/// @param table has the team's labels for levels
/// @param subject the subject of the vote
public record DissentSentences(RiskMatrix table, VoteSubject subject) {

  /// A line for each person with a comment. Those who accept the decision without a comment share
  /// one, and so do those who only voted differently, so that the page stays short.
  public List<String> lines(List<DissentingVote> votes) {
    var lines = new ArrayList<String>();
    for (DissentingVote vote : chosen(votes, DissentingVote::isReasoned)) {
      lines.add(tr("%s: %s", sees(vote), Phrases.sentence(vote.words())));
    }
    List<DissentingVote> accepting = chosen(votes, DissentingVote::accepts);
    for (DissentingVote vote : chosen(accepting, vote -> !vote.words().isBlank())) {
      lines.add(tr("%s accepts the decision: %s", voted(vote), Phrases.sentence(vote.words())));
    }
    List<DissentingVote> wordless = chosen(accepting, vote -> vote.words().isBlank());
    if (!wordless.isEmpty()) {
      String names = wordless.stream().map(this::voted).collect(Collectors.joining(", "));
      lines.add(trn("%s accepts the decision.", "%s accept the decision.", wordless.size(), names));
    }
    List<DissentingVote> silent = chosen(votes, DissentingVote::isNeutral);
    if (!silent.isEmpty()) {
      String names = silent.stream().map(this::sees).collect(Collectors.joining(", "));
      lines.add(tr("%s (no reason given).", names));
    }
    return lines;
  }

  private static List<DissentingVote> chosen(
      List<DissentingVote> votes, Predicate<DissentingVote> which) {
    return votes.stream().filter(which).toList();
  }

  private String view(DissentingVote vote) {
    return EstimateSentences.option(table, subject, vote.option());
  }

  private String sees(DissentingVote vote) {
    return tr("%s voted “%s”", vote.who(), view(vote));
  }

  /// Such as `Ben (missing)`.
  private String voted(DissentingVote vote) {
    return "%s (%s)".formatted(vote.who(), view(vote));
  }

  /// One block for each, with those who accept the decision at the end.
  public Stream<Block> blocks(List<DissentingVote> votes) {
    return Stream.concat(
        chosen(votes, vote -> !vote.accepts()).stream()
            .map(vote -> dissent(new Dissent(vote.who(), view(vote), vote.words()))),
        chosen(votes, DissentingVote::accepts).stream().map(this::accepting));
  }

  private Block accepting(DissentingVote vote) {
    var body = new ArrayList<Block>();
    body.add(new Block.Paragraph(RichText.strongly(vote.who()).and(tr(" voted: %s", view(vote)))));
    if (!vote.words().isBlank()) {
      body.add(new Block.Prose(Phrases.said(vote.words())));
    }
    return new Block.Labelled(RichText.quietly(tr("Accepts the decision")), body);
  }

  /// One dissent from an answer.
  public static Block dissent(Dissent dissent) {
    RichText head = RichText.strongly(dissent.who());
    head =
        dissent.view().isBlank()
            ? head.and(tr(" dissents"))
            : head.and(tr(" dissents: %s", dissent.held()));
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
