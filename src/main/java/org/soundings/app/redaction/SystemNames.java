package org.soundings.app.redaction;

import static org.soundings.language.Messages.tr;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.system.SystemPicture;

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
  private final Map<String, String> bySpelling = new HashMap<>();
  private final Map<String, String> ends = new HashMap<>();
  private final Map<String, String> zones = new HashMap<>();
  private final Map<String, String> connections = new HashMap<>();
  private final PartNames names = new PartNames();

  void learn(Assessment assessment) {
    String title = assessment.profile().title();
    name(title, tr("the assessed system"));
    SystemPicture system = assessment.system();
    system
        .components()
        .forEach(
            each -> {
              name(each.name(), each.kind().words() + " " + each.number());
              idAsName(each.id(), each.kind().words() + " " + each.number());
              ends.putIfAbsent(each.id(), "component-" + each.number());
            });
    system
        .actors()
        .forEach(
            each -> {
              name(each.name(), each.kind().words() + " " + each.number());
              idAsName(each.id(), each.kind().words() + " " + each.number());
              ends.putIfAbsent(each.id(), "actor-" + each.number());
            });
    system
        .zones()
        .forEach(
            each -> {
              name(each.name(), tr("zone %s", each.number()));
              idAsName(each.id(), tr("zone %s", each.number()));
              zones.putIfAbsent(each.id(), "zone-" + each.number());
            });
    system
        .connections()
        .forEach(each -> connections.putIfAbsent(each.id(), "connection-" + each.number()));
  }

  private void name(String name, String standIn) {
    standIns.putIfAbsent(key(name), standIn);
    bySpelling.putIfAbsent(WrittenNames.key(name), standIn);
    names.add(name);
  }

  /// An id keeps what a part was called at first. One of a single word may be any word.
  private void idAsName(String id, String standIn) {
    if (id.indexOf('-') > 0) {
      name(id, standIn);
    }
  }

  private static String key(String name) {
    return NormalizedText.of(WrittenNames.composed(name)).text().strip().toLowerCase(Locale.ROOT);
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

  /// What finds names in running text.
  Pattern inText() {
    return names.pattern();
  }

  /// What stands in the place of a name that was found there, also of several of its kind.
  String standInOfFound(String found) {
    String key = WrittenNames.key(found);
    String one = key.isEmpty() ? key : key.substring(0, key.length() - 1);
    String standIn = bySpelling.getOrDefault(key, bySpelling.get(one));
    return standIn == null ? standIn(found) : standIn;
  }
}
