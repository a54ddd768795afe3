package org.soundings.report.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.DataFlow;
import org.soundings.assessment.system.SystemModel;
import org.soundings.assessment.system.Zone;

/// How much each trust zone is trusted, relative to the others.
///
/// Open Threat Model requires a trust rating from 0 to 100, and says that a zone is the less
/// trustworthy the more accessible it is. The team gives no such number. The rating is therefore
/// one of three steps, read from who is in a zone and which data flows enter it. It is an order and
/// not a measure. No zone gets the upper half of the scale, because no one said that it is safe.
///
/// @param rating from 0 to 100
/// @param reason in words, without a full stop
record OtmTrust(int rating, String reason) {

  /// The whole system, about which nothing can be said.
  static final OtmTrust UNKNOWN = new OtmTrust(0, "not known");

  private static final OtmTrust OUTSIDE =
      new OtmTrust(0, "users, suppliers, attackers or external systems are in it");
  private static final OtmTrust NO_ENTRY = new OtmTrust(0, "no data flow into it is known");
  private static final OtmTrust ENTERED =
      new OtmTrust(25, "a data flow enters it from outside the system");
  private static final OtmTrust BEHIND =
      new OtmTrust(50, "data flows enter it only from other trust zones of the system");

  /// The trust in one zone of the system.
  static OtmTrust of(Zone zone, SystemModel system) {
    if (isOutside(zone.id(), system)) {
      return OUTSIDE;
    }
    Set<String> inside = within(zone.id(), system);
    List<DataFlow> entering =
        system.dataFlows().stream()
            .filter(each -> system.hasEnd(each.from()))
            .filter(each -> inside.contains(system.zoneOf(each.to())))
            .filter(each -> !inside.contains(system.zoneOf(each.from())))
            .toList();
    if (entering.isEmpty()) {
      return NO_ENTRY;
    }
    return entering.stream().anyMatch(each -> comesFromOutside(each, system)) ? ENTERED : BEHIND;
  }

  /// A source without a trust zone counts as outside.
  private static boolean comesFromOutside(DataFlow each, SystemModel system) {
    String zone = system.zoneOf(each.from());
    return system.zone(zone).isEmpty() || isOutside(zone, system);
  }

  private static boolean isOutside(String zone, SystemModel system) {
    return system.actors().stream()
            .anyMatch(each -> each.zone().equals(zone) && isOutside(each.kind()))
        || system.components().stream()
            .anyMatch(each -> each.zone().equals(zone) && each.kind() == Component.Kind.EXTERNAL);
  }

  private static boolean isOutside(Actor.Kind kind) {
    return switch (kind) {
      case USER, SUPPLIER, ATTACKER -> true;
      case OPERATOR, DEVELOPER -> false;
    };
  }

  /// A zone and all zones in it. A zone cannot be in itself, even if a file says so.
  private static Set<String> within(String zone, SystemModel system) {
    var inside = new HashSet<String>();
    inside.add(zone);
    boolean isMore = true;
    while (isMore) {
      isMore = false;
      for (Zone each : system.zones()) {
        isMore |= inside.contains(each.parent()) && inside.add(each.id());
      }
    }
    return inside;
  }
}
