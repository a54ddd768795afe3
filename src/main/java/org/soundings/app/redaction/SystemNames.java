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
import org.soundings.assessment.system.Connection;
import org.soundings.assessment.system.SystemPicture;
import org.soundings.assessment.system.Zone;
import org.soundings.report.Removed.Kind;

/// What stands in the place of the names of the system and of its parts: what they are, and their
/// number. Their ids are made of their names, so they have others too, the same wherever they
/// stand.
final class SystemNames {

  private static final Pattern THREAT = Pattern.compile("[a-z0-9-]+@[a-z0-9-]+");

  /// Last names of fields that hold the id of a part.
  private static final Set<String> ENDS =
      Set.of(
          "system.components.id",
          "system.actors.id",
          "system.connections.from",
          "system.connections.to",
          "evidence.about",
          "threats.components");

  private static final Set<String> ZONES =
      Set.of(
          "system.zones.id", "system.zones.within", "system.components.zone", "system.actors.zone");

  private final Map<String, String> standIns = new HashMap<>();
  private final Map<String, Redaction> redactions = new LinkedHashMap<>();
  private final Map<String, String> ends = new HashMap<>();
  private final Map<String, String> zones = new HashMap<>();
  private final Map<String, String> connections = new HashMap<>();

  void learn(Assessment assessment) {
    String title = assessment.profile().title();
    name(title, tr("the assessed system"), properNames(title));
    SystemPicture system = assessment.system();
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
    for (Connection each : system.connections()) {
      connections.putIfAbsent(each.id(), "connection-" + each.number());
    }
  }

  /// An id keeps what a part was called at first. One of a single word may be any word.
  private void part(String id, String name, String standIn) {
    name(name, standIn, List.of());
    if (id.indexOf('-') > 0) {
      name(id, standIn, List.of());
    }
  }

  /// A word of every sentence tells nothing of a system, so it is not looked for.
  private void name(String name, String standIn, List<String> parts) {
    standIns.putIfAbsent(key(name), standIn);
    if (!CommonWords.isOfSentences(name)) {
      var words = Stream.concat(Stream.of(name), parts.stream()).toList();
      redactions.putIfAbsent(NameForms.key(name), new Redaction(Kind.SYSTEM, words, standIn));
    }
  }

  /// The words of a title that are names, such as Kittiwake of "Kittiwake payments platform".
  private static List<String> properNames(String title) {
    return NameForms.parts(title).stream()
        .filter(word -> Character.isUpperCase(word.codePointAt(0)) && !CommonWords.has(word))
        .toList();
  }

  /// What is looked for in running text.
  Collection<Redaction> redactions() {
    return redactions.values();
  }

  private static String key(String name) {
    return NormalizedText.of(NameForms.composed(name)).text().strip().toLowerCase(Locale.ROOT);
  }

  /// What stands in a name's place.
  String standIn(String name) {
    return standIns.getOrDefault(key(name), name);
  }

  /// What stands in the place of an id of a part, or of the threat to one; other values as they
  /// are.
  String id(String field, String value) {
    if (ENDS.contains(field)) {
      return ends.getOrDefault(value, value);
    }
    if (ZONES.contains(field)) {
      return zones.getOrDefault(value, value);
    }
    if (field.equals("system.connections.id")) {
      return connections.getOrDefault(value, value);
    }
    return THREAT.matcher(value).matches() ? threat(ThreatId.parse(value)).toString() : value;
  }

  /// A part that is gone from the picture has a number of its own.
  ThreatId threat(ThreatId threat) {
    String end = threat.component();
    return end.equals(ThreatId.WHOLE_SYSTEM)
        ? threat
        : new ThreatId(threat.template(), ends.computeIfAbsent(end, _ -> "part-" + ends.size()));
  }
}
