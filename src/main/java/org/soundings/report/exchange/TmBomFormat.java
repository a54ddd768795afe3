package org.soundings.report.exchange;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.profile.Assumption;
import org.soundings.assessment.profile.Context;
import org.soundings.assessment.profile.Scope;
import org.soundings.yaml.JsonObject;

/// Threat model bill of materials of the OWASP Threat Model Library (schema 1.0.2).
///
/// The model counts as reviewed on the day of the last session that took place. Without one, the
/// file does not give a day: that it was exported does not make it reviewed.
///
/// The format requires data that the team may not have entered. For an unrated or unknown context
/// factor, and for the skill and the likelihood of a threat persona, the middle of the scale is
/// used, and an extension names these members.
final class TmBomFormat {

  private static final String SCHEMA =
      "https://github.com/OWASP/www-project-threat-model-library/blob/v1.0.2/threat-model.schema.json";

  /// The prefix of the program's extensions. The domain is reserved and has no owner.
  private static final String EXTENSION = "soundings.example/";

  private final Exchange exchange;

  TmBomFormat(Exchange exchange) {
    this.exchange = exchange;
  }

  JsonObject write() {
    JsonObject file =
        JsonObject.of()
            .put("$schema", SCHEMA)
            .put("version", "1.0")
            .put("scope", scope())
            .said("description", purpose(exchange.assessment().profile().scope()))
            .put("frozen", false)
            .said("reviewed_at", reviewed());
    new TmBomSystem(exchange).addTo(file);
    file.put(
        "assumptions",
        exchange.assessment().profile().assumptions().stream()
            .map(TmBomFormat::assumption)
            .toList());
    new TmBomThreats(exchange).addTo(file);
    return file.put("extensions", extensions());
  }

  /// The day of the last session that took place, or "".
  private String reviewed() {
    LocalDate today = exchange.options().at().atZone(ZoneOffset.UTC).toLocalDate();
    return exchange.assessment().sessions().stream()
        .filter(session -> session.tookPlace() && !session.date().isAfter(today))
        .map(session -> session.date().toString())
        .max(Comparator.naturalOrder())
        .orElse("");
  }

  // The scope.

  private JsonObject scope() {
    var profile = exchange.assessment().profile();
    return JsonObject.of()
        .put("title", profile.title())
        .put("description", Exchange.either(limits(profile.scope()), profile.title()))
        .put("business_criticality", byLevel("data-value", "low", "moderate", "high"))
        .put("data_sensitivity", List.of())
        .put("exposure", byLevel("internet-exposure", "internal", "external", "external"))
        .put("tier", byLevel("data-value", "non_critical", "important", "business_critical"));
  }

  private static String purpose(Scope scope) {
    var words = new StringBuilder();
    Exchange.append(words, scope.purpose());
    Exchange.append(words, scope.data());
    return words.toString();
  }

  /// What is in scope and what is not, without the purpose of the system.
  private static String limits(Scope scope) {
    var words = new StringBuilder();
    Exchange.fact(words, "In scope", Exchange.included(scope));
    Exchange.fact(words, "Out of scope", Exchange.excluded(scope));
    return words.toString();
  }

  private String byLevel(String factor, String low, String middle, String high) {
    Context.@Nullable Level level =
        exchange.assessment().profile().context().level(factor).orElse(null);
    return switch (level) {
      case LOW -> low;
      case HIGH -> high;
      case MEDIUM, NOT_KNOWN -> middle;
      case null -> middle;
    };
  }

  private JsonObject extensions() {
    var unrated = new ArrayList<String>();
    for (String factor : List.of("data-value", "internet-exposure")) {
      if (exchange
          .assessment()
          .profile()
          .context()
          .level(factor)
          .filter(level -> level != Context.Level.NOT_KNOWN)
          .isEmpty()) {
        unrated.add(factor);
      }
    }
    if (!exchange.looked().isEmpty()) {
      unrated.add("threat_personas.skill_level");
      unrated.add("threat_personas.applicability_to_org");
    }
    return JsonObject.of()
        .put(
            EXTENSION + "written-by",
            JsonObject.of()
                .put("program", exchange.options().program())
                .put("assessment", exchange.assessmentId())
                .said("occasion", exchange.assessment().profile().occasion())
                .said("classification", exchange.assessment().profile().classification()))
        .put(EXTENSION + "not-rated", unrated);
  }

  private static JsonObject assumption(Assumption each) {
    return JsonObject.of()
        .put(
            "description",
            each.confirmedBy().isBlank()
                ? each.text()
                : "%s Confirmed by: %s.".formatted(each.text(), each.confirmedBy()))
        .put("validity", each.confirmedBy().isBlank() ? "unconfirmed" : "confirmed");
  }
}
