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
import org.soundings.assessment.decision.RiskTable;
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

/// The page that people take home from a meeting: what was decided, what is open, and who does what
/// until when.
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
    // The foot of the page says Draft, and no cover says why.
    blocks.add(said(tr("Draft: nobody has signed it.")));
    if (!workshop.plan().isEmpty()) {
      blocks.add(said(workshop.plan().times()));
    }
    if (!session.participants().isEmpty()) {
      blocks.add(
          Phrases.label(
              trc("people", "Present"), RichText.of(String.join(", ", session.participants()))));
    }
    part(tr("What we decided"), decided());
    part(tr("What is open"), open());
    blocks.add(new Block.Heading(2, "", tr("Who does what until when"), ""));
    List<Action> actions = ActionSection.named(material, workshop.actions());
    blocks.add(actions.isEmpty() ? said(tr("Nobody took anything on.")) : table(actions));
    retrospective();
    SessionBlocks.said(tr("Notes"), session.notes(), blocks);
    // It may be long, and everybody looks for what stands above.
    List<Block> unplaced = new Unplaced(material, workshop).blocks();
    if (!unplaced.isEmpty()) {
      part(tr("Said beside the answers"), unplaced);
    }
  }

  private void retrospective() {
    Workshop.Retrospective how = workshop.retrospective();
    if (!how.worked().isBlank() || !how.change().isBlank()) {
      blocks.add(new Block.Heading(2, "", tr("How was it?"), ""));
      SessionBlocks.said(tr("What worked"), how.worked(), blocks);
      SessionBlocks.said(tr("What to change"), how.change(), blocks);
    }
  }

  private void part(String title, List<Block> lines) {
    blocks.add(new Block.Heading(2, "", title, ""));
    blocks.addAll(lines.isEmpty() ? List.of(said(tr("Nothing."))) : lines);
  }

  private static Block said(String words) {
    return new Block.Paragraph(RichText.quietly(words));
  }

  // What was decided.

  public List<Block> decided() {
    Stream<Block> log = workshop.agreed().stream().map(ClosingPage::agreed);
    Stream<Block> estimates =
        workshop.estimates().stream().filter(e -> e.outcome() != null).map(this::estimate);
    Stream<Block> standings = new StandingsOfMeeting(material, session).blocks();
    return Stream.of(log, estimates, standings).flatMap(each -> each).toList();
  }

  private static Block agreed(Workshop.Agreed agreed) {
    RichText words = RichText.strongly(Phrases.sentence(agreed.what()));
    return new Block.Paragraph(words.and(because(agreed.reason())));
  }

  /// A reason stands behind its name, since people begin it with a small letter or a word that
  /// nobody else may change.
  private static String because(String reason) {
    return reason.isBlank() ? "" : tr(" Because: %s", Phrases.sentence(reason));
  }

  private Block estimate(Estimate estimate) {
    RiskTable table = material.assessment().riskTable();
    Estimate.Outcome outcome = java.util.Objects.requireNonNull(estimate.outcome());
    RichText words =
        RichText.strongly(
                subject(estimate.subject())
                    + ": "
                    + EstimateSentences.rung(table, estimate.subject(), outcome.rung()))
            .and(EstimateSentences.sure(outcome) + EstimateSentences.after(estimate, outcome))
            .and("." + because(outcome.reason()));
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

  /// A standing goes with what all agree on at its question; the reason is that of the decision.
  private RichText agreed(RichText decided, VoteSubject subject) {
    return conclusion(subject)
        .map(words -> decided.newLine().and(tr("We agree: %s", Phrases.sentence(words))))
        .orElse(decided);
  }

  private Optional<String> conclusion(VoteSubject subject) {
    return subject instanceof VoteSubject.StandingOf(var id)
        ? material
            .library()
            .question(id)
            .map(question -> Phrases.inOneLine(material.answer(question).conclusion()))
            .filter(words -> !words.isEmpty())
        : Optional.empty();
  }

  private RichText with(RichText decided, VoteSubject subject, List<DissentingVote> dissents) {
    RichText words = decided;
    var sentences = new DissentSentences(material.assessment().riskTable(), subject);
    for (String line : sentences.lines(dissents)) {
      words = words.newLine().and(line);
    }
    return words;
  }

  private String subject(VoteSubject subject) {
    return switch (subject) {
      case VoteSubject.StandingOf(var question) -> title(question);
      case VoteSubject.LikelihoodOf(var threat) ->
          tr("Likelihood of “%s”", material.threatTitle(threat));
      case VoteSubject.ImpactOf(var threat) -> tr("Impact of “%s”", material.threatTitle(threat));
    };
  }

  // What is open.

  public List<Block> open() {
    Stream<Block> parked = workshop.parked().stream().map(ClosingPage::parked);
    Stream<Block> unknown =
        session.opened().stream()
            .flatMap(id -> material.library().question(id).stream())
            .filter(q -> material.answer(q).standing().isEmpty() && !isSaidByVotes(q))
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
            left(tr("Passed over:"), own(session::neverBegan), session::passedOver),
            left(tr("Not reached:"), own(session::neverReached), session::neverReached),
            workshop.silent().stream().filter(SilentRound::awaitsShowing).map(this::unshown))
        .flatMap(each -> each)
        .toList();
  }

  /// What the team put on the agenda in its own words.
  private Predicate<PlanStep> own(Predicate<PlanStep> which) {
    return step -> step.isOwn() && !step.asks() && which.test(step);
  }

  /// Names the steps that were not gone through, in one line: first what the team put there itself,
  /// then questions at which nobody talked.
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

  /// Neither who wrote nor what: nobody has seen it.
  private Block unshown(SilentRound round) {
    int count = round.notes().size();
    return new Block.Paragraph(
        RichText.strongly(title(round.question()) + ":")
            .and(
                " "
                    + trn(
                        "a silent round was not shown; one has written.",
                        "a silent round was not shown; %s have written.",
                        count,
                        count)));
  }

  /// What was voted on and not decided since, with what was put in.
  private Stream<Block> undecided() {
    return workshop.estimates().stream()
        .filter(Estimate::isUndecided)
        .filter(estimate -> !isKnownToNobody(estimate))
        .map(this::undecided);
  }

  /// Whether nobody knew, and the answer says so: that is told where answers are.
  private boolean isKnownToNobody(Estimate estimate) {
    return estimate.subject() instanceof VoteSubject.StandingOf(var id)
        && estimate.last().filter(round -> round.judged().isEmpty()).isPresent()
        && material
            .library()
            .question(id)
            .filter(question -> material.answer(question).state() instanceof AnswerState.DontKnow)
            .isPresent();
  }

  private Block undecided(Estimate estimate) {
    RiskTable table = material.assessment().riskTable();
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
              .and("." + because(putIn.reason()));
    }
    return new Block.Paragraph(with(words, estimate.subject(), putIn.dissents()));
  }

  /// How many rounds are told under what was decided. The one that it was decided on is told again,
  /// for those who moved since.
  private static int toldBefore(Estimate estimate) {
    return estimate.outcome() == null ? 0 : Math.max(0, estimate.decidedAfter() - 1);
  }

  private static String howUndecided(Estimate estimate) {
    if (estimate.outcome() == null) {
      return tr("voted on and not decided.");
    }
    if (estimate.addsWords()) {
      return tr("decided; what was added about it is not recorded.");
    }
    return estimate.awaitsDecision()
        ? tr("decided, and voted on again since; what follows from that is not decided.")
        : tr("decided; another decision was put in and not recorded.");
  }

  /// Whether all that is open about a question is that its votes are not decided, and it is said.
  private boolean isSaidByVotes(Question question) {
    return material.answer(question).state() instanceof AnswerState.Open
        && workshop
            .estimateOf(new VoteSubject.StandingOf(question.id()))
            .filter(Estimate::isUndecided)
            .isPresent();
  }

  private static Block parked(Workshop.Parked parked) {
    RichText words = RichText.strongly(Phrases.sentence(parked.what()));
    words =
        parked.why().isBlank()
            ? words
            : words.and(tr(" Not now: %s", Phrases.sentence(parked.why())));
    return new Block.Paragraph(
        words.quiet(
            parked.who().isBlank()
                ? tr(" Nobody has taken it.")
                : tr(" Taken by %s.", parked.who())));
  }

  private static String openWords(Answer answer) {
    return switch (answer.state()) {
      case AnswerState.DontKnow(var who, var by) ->
          by == null
              ? tr("we do not know; %s finds out.", finder(who))
              : tr("we do not know; %s finds out by %s.", finder(who), Phrases.day(by));
      case AnswerState.DoesNotApply(var because) -> tr("does not apply: %s", because.strip());
      case AnswerState.Later(var because) -> tr("later: %s", because.strip());
      case AnswerState.Open _, AnswerState.Answered _ ->
          answer.conclusion().isBlank()
              ? tr("no conclusion yet.")
              : tr("nobody has said yet how well it holds.");
    };
  }

  private static String finder(String who) {
    return who.isBlank() ? tr("nobody yet") : who;
  }

  private String title(String question) {
    return material.library().question(question).map(Question::title).orElse(question);
  }

  private static Block table(List<Action> actions) {
    return new Block.Table(
        List.of(
            Column.words(tr("What"), 261),
            Column.words(tr("Who"), 120),
            Column.words(tr("Until"), 100)),
        actions.stream()
            .map(
                action ->
                    Row.ofWords(
                        RichText.of(action.title()),
                        RichText.of(action.owner().isBlank() ? tr("nobody yet") : action.owner()),
                        RichText.of(
                            action.due() == null ? tr("no date") : Phrases.day(action.due()))))
            .toList(),
        Block.Density.NORMAL);
  }
}
