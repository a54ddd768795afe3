package org.soundings.app.search;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.soundings.assessment.Session;
import org.soundings.assessment.workshop.DissentingVote;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.PlanStep;
import org.soundings.assessment.workshop.SilentRound;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.pack.Library;

/// Creates the entry of a session with everything recorded in it. Answers of a silent round are
/// included only after they are revealed.
record SessionEntry(Library library, Session session) {

  SearchEntry entry() {
    String title = session.title().isBlank() ? tr("Session") : session.title();
    var tags = new HashSet<String>();
    tags.add("kind:session");
    Workshop workshop = session.workshop();
    EntryParts.tag(tags, "is:open", workshop.ended() == null && !workshop.plan().isEmpty());
    EntryParts.tag(tags, "has:actions", !workshop.actions().isEmpty());
    return new SearchEntry(
        SearchEntry.Kind.SESSION, session.id(), title, session.date().toString(), texts(), tags);
  }

  private List<SearchEntry.Text> texts() {
    Workshop workshop = session.workshop();
    var texts = new ArrayList<SearchEntry.Text>();
    EntryParts.add(texts, tr("notes"), session.notes());
    workshop
        .agreed()
        .forEach(
            each -> {
              EntryParts.add(texts, tr("decision"), each.what());
              EntryParts.add(texts, tr("rationale"), each.reason());
            });
    workshop.estimates().forEach(estimate -> estimate(estimate, texts));
    workshop
        .parked()
        .forEach(
            each -> {
              EntryParts.add(texts, tr("parked"), each.what());
              EntryParts.add(texts, tr("reason"), each.why());
              EntryParts.add(texts, tr("owner"), each.who());
            });
    EntryParts.add(texts, tr("What worked"), workshop.retrospective().worked());
    EntryParts.add(texts, tr("What to change"), workshop.retrospective().change());
    workshop.silentRounds().stream()
        .filter(SilentRound::revealed)
        .flatMap(round -> round.notes().stream())
        .forEach(note -> EntryParts.add(texts, note.who(), note.text()));
    workshop.cards().forEach(card -> EntryParts.add(texts, tr("card note"), card.raised()));
    EntryParts.add(texts, tr("participants"), String.join(", ", session.participants()));
    EntryParts.add(texts, tr("agenda"), planned(workshop));
    return texts;
  }

  private static void estimate(Estimate estimate, List<SearchEntry.Text> texts) {
    Optional.ofNullable(estimate.outcome())
        .ifPresent(outcome -> EntryParts.add(texts, tr("decision"), outcome.reason()));
    dissents(estimate.dissents(), texts);
    EntryParts.add(texts, tr("pending decision"), estimate.unrecorded().reason());
    dissents(estimate.unrecorded().dissents(), texts);
  }

  private static void dissents(List<DissentingVote> dissents, List<SearchEntry.Text> texts) {
    dissents.forEach(
        each ->
            EntryParts.add(
                texts,
                each.accepts()
                    ? tr("comment by %s (accepts the decision)", each.who())
                    : tr("dissent by %s", each.who()),
                each.words()));
  }

  private String planned(Workshop workshop) {
    return String.join("; ", workshop.plan().steps().stream().map(this::title).distinct().toList());
  }

  private String title(PlanStep step) {
    return step.asks()
        ? library.question(step.question()).map(q -> q.title()).orElse(step.question())
        : library.stepTitle(step.title());
  }
}
