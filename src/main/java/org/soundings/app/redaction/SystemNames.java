package org.soundings.app.redaction;

import static org.soundings.language.Messages.tr;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.DataFlow;
import org.soundings.assessment.system.SystemModel;
import org.soundings.assessment.system.Zone;
import org.soundings.report.RedactionNotes.Kind;

/// Replacements for the names of the system and its parts: their kind and a number. Ids are derived
/// from names, so they are replaced too, consistently everywhere.
final class SystemNames {

  private static final Pattern THREAT = Pattern.compile("[a-z0-9-]+@[a-z0-9-]+");

  /// Last names of fields with the id of a part.
  private static final Set<String> ENDS =
      Set.of(
          "system.components.id",
          "system.actors.id",
          "system.data_flows.from",
          "system.data_flows.to",
          "evidence.about",
          "threats.components");

  private static final Set<String> ZONES =
      Set.of(
          "system.zones.id", "system.zones.parent", "system.components.zone", "system.actors.zone");

  private final Map<String, String> standIns = new HashMap<>();
  private final Map<String, Redaction> redactions = new LinkedHashMap<>();
  private final Map<String, String> ends = new HashMap<>();
  private final Map<String, String> zones = new HashMap<>();
  private final Map<String, String> dataFlows = new HashMap<>();

  void learn(Assessment assessment) {
    String title = assessment.profile().title();
    name(title, tr("the assessed system"), properNames(title));
    SystemModel system = assessment.system();
    for (Component each : system.components()) {
      part(each.id(), each.name(), each.kind().words() + " " + each.number());
      ends.putIfAbsent(each.id(), "component-" + each.number());
    }
    for (Actor each : system.actors()) {
      part(each.id(), each.name(), each.kind().words() + " " + each.number());
      ends.putIfAbsent(each.id(), "actor-" + each.number());
    }
    for (Zone each : system.zones()) {
      part(each.id(), each.name(), tr("zone %s", each.number()));
      zones.putIfAbsent(each.id(), "zone-" + each.number());
    }
    for (DataFlow each : system.dataFlows()) {
      dataFlows.putIfAbsent(each.id(), "data-flow-" + each.number());
    }
  }

  /// An id keeps the first name of a part. An id of a single word can be an ordinary word.
  private void part(String id, String name, String standIn) {
    name(name, standIn, List.of());
    if (id.indexOf('-') > 0) {
      name(id, standIn, List.of());
    }
  }

  /// A common word reveals nothing about a system, so it is not redacted.
  private void name(String name, String standIn, List<String> parts) {
    standIns.putIfAbsent(key(name), standIn);
    if (!CommonWords.isOfSentences(name)) {
      var words = Stream.concat(Stream.of(name), parts.stream()).toList();
      redactions.putIfAbsent(NameForms.key(name), new Redaction(Kind.SYSTEM, words, standIn));
    }
  }

  /// The proper names in a title, such as Kittiwake in "Kittiwake payments platform".
  private static List<String> properNames(String title) {
    return NameForms.parts(title).stream()
        .filter(word -> Character.isUpperCase(word.codePointAt(0)) && !CommonWords.has(word))
        .toList();
  }

  /// The words that are redacted in free text.
  Collection<Redaction> redactions() {
    return redactions.values();
  }

  private static String key(String name) {
    return NormalizedText.of(NameForms.composed(name)).text().strip().toLowerCase(Locale.ROOT);
  }

  /// The replacement for a name.
  String standIn(String name) {
    return standIns.getOrDefault(key(name), name);
  }

  /// The replacement for the id of a part, or of a threat to a part. Other values are returned
  /// unchanged.
  String id(String field, String value) {
    if (ENDS.contains(field)) {
      return ends.getOrDefault(value, value);
    }
    if (ZONES.contains(field)) {
      return zones.getOrDefault(value, value);
    }
    if (field.equals("system.data_flows.id")) {
      return dataFlows.getOrDefault(value, value);
    }
    return THREAT.matcher(value).matches() ? threat(ThreatId.parse(value)).toString() : value;
  }

  /// A part that is no longer in the system model gets a number of its own.
  ThreatId threat(ThreatId threat) {
    String end = threat.component();
    return end.equals(ThreatId.WHOLE_SYSTEM)
        ? threat
        : new ThreatId(threat.template(), ends.computeIfAbsent(end, _ -> "part-" + ends.size()));
  }
}
