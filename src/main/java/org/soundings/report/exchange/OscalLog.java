package org.soundings.report.exchange;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Session;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.LevelOverride;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.yaml.JsonObject;

/// What happened when: sessions in the log of the results, decisions in the log of a risk. The
/// format requires a moment, so what has none is not in a log.
record OscalLog(Oscal oscal) {

  /// The log of the sessions that took place. Empty if there was none.
  JsonObject ofSessions() {
    List<JsonObject> entries =
        oscal.exchange.assessment().sessions().stream()
            .filter(Session::tookPlace)
            .flatMap(session -> session(session).stream())
            .toList();
    return JsonObject.of().said("entries", entries);
  }

  private Optional<JsonObject> session(Session session) {
    Workshop workshop = session.workshop();
    Instant day = session.date().atStartOfDay().toInstant(ZoneOffset.UTC);
    String start = Oscal.moment(Optional.ofNullable(workshop.started()).orElse(day));
    if (start.isEmpty()) {
      return Optional.empty();
    }
    OscalProperties properties =
        OscalProperties.of()
            .add("minutes", session.minutes() == 0 ? "" : String.valueOf(session.minutes()));
    session.participants().forEach(who -> properties.add("participant", who));
    session.questions().forEach(question -> properties.add("question", question));
    return Optional.of(
        JsonObject.of()
            .put("uuid", oscal.uuid("session", session.id()))
            .put("title", Oscal.line(session.title(), session.id()))
            .said("description", session.notes())
            .put("start", start)
            .said("end", workshop.ended() == null ? "" : Oscal.moment(workshop.ended()))
            .said("props", properties.list())
            .said("remarks", results(workshop)));
  }

  /// The decisions and the parking lot.
  private static String results(Workshop workshop) {
    var words = new StringBuilder();
    for (Workshop.Agreed agreed : workshop.agreed()) {
      Exchange.append(words, "Decision: " + agreed.what() + reason(agreed.reason()));
    }
    for (Workshop.Parked parked : workshop.parked()) {
      String owner = Exchange.either(parked.who(), "not assigned");
      Exchange.append(
          words,
          "Parking lot: %s. Owner: %s.%s".formatted(parked.what(), owner, reason(parked.why())));
    }
    return words.toString();
  }

  private static String reason(String text) {
    return text.isBlank() ? "" : " Reason: " + text;
  }

  /// The log of a risk. Empty if no decision has a date.
  JsonObject of(Decision decision) {
    var entries = new ArrayList<JsonObject>();
    String id = decision.threat().toString();
    if (decision.isJudged() || decision.isNoted()) {
      entry("decision\n" + id, decision.at(), decision.by())
          .map(
              each ->
                  each.put("title", "Decision on the risk")
                      .said("description", decision.rationale()))
          .ifPresent(entries::add);
    }
    for (LevelOverride override : decision.overrides()) {
      entry("level\n" + override.stage() + "\n" + id, override.at(), override.by())
          .map(
              each ->
                  each.put("title", "Manual level: " + override.stage().words())
                      .put("description", override.rationale()))
          .ifPresent(entries::add);
    }
    return JsonObject.of().said("entries", entries);
  }

  private Optional<JsonObject> entry(String id, @Nullable Instant at, String by) {
    String start = at == null ? "" : Oscal.moment(at);
    return start.isEmpty()
        ? Optional.empty()
        : Optional.of(
            JsonObject.of()
                .put("uuid", oscal.uuid("log", id))
                .put("start", start)
                .said("remarks", by.isBlank() ? "" : "By " + by));
  }
}
