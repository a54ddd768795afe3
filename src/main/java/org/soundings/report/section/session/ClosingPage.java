package org.soundings.report.section.session;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trc;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.soundings.assessment.Action;
import org.soundings.assessment.Session;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.decision.RiskMatrix;
import org.soundings.assessment.workshop.DissentingVote;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.PlanStep;
import org.soundings.assessment.workshop.Proposal;
import org.soundings.assessment.workshop.SilentRound;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.pack.Question;
import org.soundings.report.Block;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.Section;
import org.soundings.report.section.estimate.DissentSentences;
import org.soundings.report.section.estimate.EstimateSentences;
import org.soundings.report.section.estimate.RoundSentences;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.threat.ActionSection;

/// The closing page that participants take home from a session: decisions, open items, and actions
/// with owners and due dates.
public final class ClosingPage {

  private final Material material;
  private final Session session;
  private final Workshop workshop;
  private final List<Block> blocks = new ArrayList<>();

  public ClosingPage(Material material, Session session) {
    this.material = material;
    this.session = session;
    this.workshop = session.workshop();
  }

  public static Section of(Material material, Session session) {
    var page = new ClosingPage(material, session);
    page.add();
    String title = session.title().isBlank() ? tr("Session") : session.title();
    return Section.page("", title, Anchors.section("closing"), page.blocks);
  }

  private void add() {
    blocks.add(new Block.Statement(RichText.of(new ClosingHead(session).words())));
    // The footer of the page has the status Draft, and without a cover this explains it.
    blocks.add(said(tr("Draft – not approved.")));
    if (!workshop.plan().isEmpty()) {
      blocks.add(said(workshop.plan().times()));
    }
    if (!session.participants().isEmpty()) {
      blocks.add(
          Phrases.label(
              trc("people", "Present"), RichText.of(String.join(", ", session.participants()))));
    }
    part(tr("Decisions"), decided());
    part(tr("Open items"), open());
    blocks.add(new Block.Heading(2, "", tr("Actions"), ""));
    List<Action> actions = ActionSection.named(material, workshop.actions());
    blocks.add(actions.isEmpty() ? said(tr("No actions agreed.")) : table(actions));
    retrospective();
    SessionBlocks.said(tr("Notes"), session.notes(), blocks);
    // It may be long, so it is below the more important parts.
    List<Block> unplaced = new UnassignedNotes(material, workshop).blocks();
    if (!unplaced.isEmpty()) {
      part(tr("Additional notes"), unplaced);
    }
  }

  private void retrospective() {
    Workshop.Retrospective how = workshop.retrospective();
    if (!how.worked().isBlank() || !how.change().isBlank()) {
      blocks.add(new Block.Heading(2, "", tr("Retrospective"), ""));
      SessionBlocks.said(tr("What worked"), how.worked(), blocks);
      SessionBlocks.said(tr("What to change"), how.change(), blocks);
    }
  }

  private void part(String title, List<Block> lines) {
    blocks.add(new Block.Heading(2, "", title, ""));
    blocks.addAll(lines.isEmpty() ? List.of(said(tr("None."))) : lines);
  }

  private static Block said(String words) {
    return new Block.Paragraph(RichText.quietly(words));
  }

  // Decisions.

  public List<Block> decided() {
    Stream<Block> log = workshop.agreed().stream().map(ClosingPage::agreed);
    Stream<Block> estimates =
        workshop.estimates().stream().filter(e -> e.outcome() != null).map(this::estimate);
    Stream<Block> ratings = new SessionRatings(material, session).blocks();
    return Stream.of(log, estimates, ratings).flatMap(each -> each).toList();
  }

  private static Block agreed(Workshop.Agreed agreed) {
    RichText words = RichText.strongly(Phrases.sentence(agreed.what()));
    return new Block.Paragraph(words.and(reason(agreed.reason())));
  }

  /// A reason follows its label, because people begin it with a lower-case letter or a word that
  /// must not be changed.
  private static String reason(String reason) {
    return reason.isBlank() ? "" : tr(" Reason: %s", Phrases.sentence(reason));
  }

  private Block estimate(Estimate estimate) {
    RiskMatrix table = material.assessment().riskMatrix();
    Estimate.Outcome outcome = java.util.Objects.requireNonNull(estimate.outcome());
    RichText words =
        RichText.strongly(
                subject(estimate.subject())
                    + ": "
                    + EstimateSentences.option(table, estimate.subject(), outcome.option()))
            .and(EstimateSentences.sure(outcome) + EstimateSentences.after(estimate, outcome))
            .and("." + reason(outcome.reason()));
    words =
        estimate
            .decidedOn()
            .map(round -> EstimateSentences.estimated(table, estimate, round))
            .map(
                spread ->
                    spread + new RoundSentences(table, estimate).before(estimate.decidedAfter()))
            .map(words::quiet)
            .orElse(words);
    return new Block.Paragraph(
        with(agreed(words, estimate.subject()), estimate.subject(), estimate.dissents()));
  }

  /// A rating with the conclusion of its question. The reason is that of the decision.
  private RichText agreed(RichText decided, VoteSubject subject) {
    return conclusion(subject)
        .map(words -> decided.newLine().and(tr("Conclusion: %s", Phrases.sentence(words))))
        .orElse(decided);
  }

  private Optional<String> conclusion(VoteSubject subject) {
    return subject instanceof VoteSubject.RatingOf(var id)
        ? material
            .library()
            .question(id)
            .map(question -> Phrases.inOneLine(material.answer(question).conclusion()))
            .filter(words -> !words.isEmpty())
        : Optional.empty();
  }

  private RichText with(RichText decided, VoteSubject subject, List<DissentingVote> dissents) {
    RichText words = decided;
    var sentences = new DissentSentences(material.assessment().riskMatrix(), subject);
    for (String line : sentences.lines(dissents)) {
      words = words.newLine().and(line);
    }
    return words;
  }

  private String subject(VoteSubject subject) {
    return switch (subject) {
      case VoteSubject.RatingOf(var question) -> title(question);
      case VoteSubject.LikelihoodOf(var threat) ->
          tr("Likelihood of “%s”", material.threatTitle(threat));
      case VoteSubject.ImpactOf(var threat) -> tr("Impact of “%s”", material.threatTitle(threat));
    };
  }

  // Open items.

  public List<Block> open() {
    Stream<Block> parked = workshop.parked().stream().map(ClosingPage::parked);
    Stream<Block> unknown =
        session.opened().stream()
            .flatMap(id -> material.library().question(id).stream())
            .filter(q -> material.answer(q).rating().isEmpty() && !isSaidByVotes(q))
            .map(
                q ->
                    new Block.Paragraph(
                        RichText.strongly(q.title() + ":")
                            .and(" ")
                            .and(openWords(material.answer(q)))));
    return Stream.of(
            parked,
            undecided(),
            unknown,
            left(tr("Skipped:"), own(session::neverBegan), session::passedOver),
            left(tr("Not reached:"), own(session::neverReached), session::neverReached),
            workshop.silentRounds().stream()
                .filter(SilentRound::awaitsShowing)
                .map(this::unrevealed))
        .flatMap(each -> each)
        .toList();
  }

  /// Agenda items that the team added.
  private Predicate<PlanStep> own(Predicate<PlanStep> which) {
    return step -> step.isOwn() && !step.asks() && which.test(step);
  }

  /// Lists the agenda items that were not reached, in one line: first those that the team added,
  /// then questions without discussion.
  private Stream<Block> left(String how, Predicate<PlanStep> own, Predicate<PlanStep> asking) {
    List<PlanStep> steps = workshop.plan().steps();
    List<String> titles =
        Stream.concat(
                steps.stream().filter(own).map(PlanStep::title),
                steps.stream()
                    .filter(step -> step.asks() && asking.test(step))
                    .map(step -> title(step.question())))
            .toList();
    return titles.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new Block.Paragraph(
                RichText.strongly(how).and(" ").and(String.join("; ", titles) + ".")));
  }

  /// Neither names nor texts, because the round is not revealed.
  private Block unrevealed(SilentRound round) {
    int count = round.notes().size();
    return new Block.Paragraph(
        RichText.strongly(title(round.question()) + ":")
            .and(
                " "
                    + trn(
                        "silent round not revealed, one entry.",
                        "silent round not revealed, %s entries.",
                        count,
                        count)));
  }

  /// Votes without a decision, with their proposals.
  private Stream<Block> undecided() {
    return workshop.estimates().stream()
        .filter(Estimate::isUndecided)
        .filter(estimate -> !isUnknownToAll(estimate))
        .map(this::undecided);
  }

  /// Whether all votes were "don't know" and the answer has that status, so that it is listed with
  /// the answers.
  private boolean isUnknownToAll(Estimate estimate) {
    return estimate.subject() instanceof VoteSubject.RatingOf(var id)
        && estimate.last().filter(round -> round.judged().isEmpty()).isPresent()
        && material
            .library()
            .question(id)
            .filter(question -> material.answer(question).state() instanceof AnswerState.DontKnow)
            .isPresent();
  }

  private Block undecided(Estimate estimate) {
    RiskMatrix table = material.assessment().riskMatrix();
    RichText words =
        RichText.strongly(subject(estimate.subject()) + ":").and(" ").and(howUndecided(estimate));
    words =
        estimate
            .last()
            .filter(_ -> estimate.awaitsDecision())
            .map(round -> EstimateSentences.estimated(table, estimate, round))
            .map(
                spread ->
                    spread
                        + new RoundSentences(table, estimate)
                            .between(toldBefore(estimate), estimate.rounds().size()))
            .map(words::quiet)
            .orElse(words);
    Proposal putIn = estimate.unrecorded();
    if (!putIn.isEmpty()) {
      words =
          words
              .and(" ")
              .and(EstimateSentences.proposed(table, estimate))
              .and("." + reason(putIn.reason()));
    }
    return new Block.Paragraph(with(words, estimate.subject(), putIn.dissents()));
  }

  /// The number of rounds described with the decision. The round of the decision itself is
  /// repeated, for people who changed their vote since.
  private static int toldBefore(Estimate estimate) {
    return estimate.outcome() == null ? 0 : Math.max(0, estimate.decidedAfter() - 1);
  }

  private static String howUndecided(Estimate estimate) {
    if (estimate.outcome() == null) {
      return tr("voted on, decision pending.");
    }
    if (estimate.addsWords()) {
      return tr("decided, later comments not recorded.");
    }
    return estimate.awaitsDecision()
        ? tr("decided, then voted on again, new decision pending.")
        : tr("decided, different decision entered but not recorded.");
  }

  /// Whether the only open point of a question is its undecided vote, which is listed.
  private boolean isSaidByVotes(Question question) {
    return material.answer(question).state() instanceof AnswerState.Open
        && workshop
            .estimateOf(new VoteSubject.RatingOf(question.id()))
            .filter(Estimate::isUndecided)
            .isPresent();
  }

  private static Block parked(Workshop.Parked parked) {
    RichText words = RichText.strongly(Phrases.sentence(parked.what()));
    words =
        parked.why().isBlank()
            ? words
            : words.and(tr(" Reason for parking: %s", Phrases.sentence(parked.why())));
    return new Block.Paragraph(
        words.quiet(
            parked.who().isBlank() ? tr(" No owner assigned.") : tr(" Owner: %s.", parked.who())));
  }

  private static String openWords(Answer answer) {
    return switch (answer.state()) {
      case AnswerState.DontKnow(var who, var by) ->
          by == null
              ? tr("don't know. Owner: %s.", finder(who))
              : tr("don't know. Owner: %s, due %s.", finder(who), Phrases.day(by));
      case AnswerState.NotApplicable(var reason) -> tr("not applicable: %s", reason.strip());
      case AnswerState.Deferred(var reason) -> tr("deferred: %s", reason.strip());
      case AnswerState.Open _, AnswerState.Answered _ ->
          answer.conclusion().isBlank() ? tr("no conclusion yet.") : tr("not yet rated.");
    };
  }

  private static String finder(String who) {
    return who.isBlank() ? tr("unassigned") : who;
  }

  private String title(String question) {
    return material.library().question(question).map(Question::title).orElse(question);
  }

  private static Block table(List<Action> actions) {
    return new Block.Table(
        List.of(
            Column.words(tr("Action"), 261),
            Column.words(tr("Owner"), 120),
            Column.words(tr("Due date"), 100)),
        actions.stream()
            .map(
                action ->
                    Row.ofWords(
                        RichText.of(action.title()),
                        RichText.of(action.owner().isBlank() ? tr("unassigned") : action.owner()),
                        RichText.of(
                            action.due() == null ? tr("no due date") : Phrases.day(action.due()))))
            .toList(),
        Block.Density.NORMAL);
  }
}
