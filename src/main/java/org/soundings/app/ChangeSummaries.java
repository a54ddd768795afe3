package org.soundings.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.ReportPreset;
import org.soundings.assessment.Session;
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.profile.Assumption;
import org.soundings.assessment.profile.Person;
import org.soundings.assessment.profile.Profile;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.DataFlow;
import org.soundings.assessment.system.SystemModel;
import org.soundings.assessment.system.Zone;
import org.soundings.pack.ContextFactor;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.threat.ThreatNames;

/// Finds what differs between two states of one assessment, with titles that people know.
final class ChangeSummaries {

  private final Library library;
  private final Assessment from;
  private final Assessment to;
  private final List<ChangedItem> found = new ArrayList<>();

  private ChangeSummaries(Library library, Assessment from, Assessment to) {
    this.library = library;
    this.from = from;
    this.to = to;
  }

  /// @param to the state after the step
  static ChangeSummary between(Library library, Assessment from, Assessment to) {
    var parts = new ChangeSummaries(library, from, to);
    parts.compare();
    return ChangeSummary.of(
        parts.found.stream().sorted(Comparator.comparing(ChangedItem::kind)).toList());
  }

  private void compare() {
    compareProfiles(from.profile(), to.profile());
    compare(ChangedItem.Kind.ANSWER, from.answers(), to.answers(), (id, _) -> questionTitle(id));
    compareSystems(from.system(), to.system());
    compare(ChangedItem.Kind.EVIDENCE, from.evidence(), to.evidence(), (_, item) -> item.title());
    compareThreats();
    compare(
        ChangedItem.Kind.ACTION,
        byId(from.actions(), Action::id),
        byId(to.actions(), Action::id),
        (_, action) -> action.title());
    compare(
        ChangedItem.Kind.SESSION,
        byId(from.sessions(), Session::id),
        byId(to.sessions(), Session::id),
        (_, session) -> session.title());
    compare(
        ChangedItem.Kind.REPORT,
        byId(from.reports(), ReportPreset::id),
        byId(to.reports(), ReportPreset::id),
        (_, report) -> report.name());
  }

  private void compareProfiles(Profile before, Profile after) {
    if (before.equals(after)) {
      return;
    }
    compareListed(ChangedItem.Kind.PERSON, before.people(), after.people(), Person::name);
    compareListed(
        ChangedItem.Kind.ASSUMPTION, before.assumptions(), after.assumptions(), Assumption::text);
    compare(
        ChangedItem.Kind.FACTOR,
        before.context().ratings(),
        after.context().ratings(),
        (id, _) -> library.factor(id).map(ContextFactor::title).orElse(id));
    only(ChangedItem.Kind.NAME, before, after, Profile::title);
    only(ChangedItem.Kind.NAME, before, after, Profile::occasion);
    only(ChangedItem.Kind.NAME, before, after, Profile::classification);
    only(ChangedItem.Kind.SCOPE, before, after, Profile::scope);
    only(ChangedItem.Kind.FRAMEWORKS, before, after, Profile::frameworks);
    only(ChangedItem.Kind.VALIDITY, before, after, Profile::validity);
  }

  private <T> void only(
      ChangedItem.Kind kind, Profile before, Profile after, Function<Profile, T> part) {
    if (!part.apply(before).equals(part.apply(after))) {
      found.add(new ChangedItem(kind, "", "", true));
    }
  }

  /// Items without an id. An item whose text changed counts as one change, under its new title.
  private <T> void compareListed(
      ChangedItem.Kind kind, List<T> before, List<T> after, Function<T, String> name) {
    List<T> gone = before.stream().filter(each -> !after.contains(each)).toList();
    List<T> come = after.stream().filter(each -> !before.contains(each)).toList();
    for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
      boolean remains = i < come.size();
      String title = name.apply(remains ? come.get(i) : gone.get(i));
      found.add(new ChangedItem(kind, title, title, remains));
    }
  }

  private <T> void compare(
      ChangedItem.Kind kind,
      Map<String, T> before,
      Map<String, T> after,
      BiFunction<String, T, String> title) {
    differing(before, after)
        .forEach(
            id -> {
              T is = after.get(id);
              T known = is == null ? before.get(id) : is;
              String called = known == null ? id : title.apply(id, known);
              found.add(new ChangedItem(kind, id, called, isThere(kind, is)));
            });
  }

  /// The ids of entries that differ, those from before first. This runs after every change, and
  /// nearly all entries are the same objects in both maps.
  private static <T> Stream<String> differing(Map<String, T> before, Map<String, T> after) {
    return Stream.concat(
        before.entrySet().stream()
            .filter(was -> !was.getValue().equals(after.get(was.getKey())))
            .map(Map.Entry::getKey),
        after.keySet().stream().filter(id -> !before.containsKey(id)));
  }

  /// A question and a factor exist even if nothing is recorded about them.
  private static boolean isThere(ChangedItem.Kind kind, @Nullable Object is) {
    return is != null || kind == ChangedItem.Kind.ANSWER || kind == ChangedItem.Kind.FACTOR;
  }

  private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
    return things.stream()
        .collect(Collectors.toMap(id, each -> each, (one, _) -> one, LinkedHashMap::new));
  }

  /// A custom threat and the decision about a threat count as one item.
  private void compareThreats() {
    Map<String, CustomThreat> before = byId(from.customThreats(), CustomThreat::id);
    Map<String, CustomThreat> after = byId(to.customThreats(), CustomThreat::id);
    var touched = new LinkedHashMap<String, ChangedItem>();
    differing(before, after)
        .forEach(id -> touched.put(id, threat(ThreatId.ofSystem(id), after.containsKey(id))));
    Stream.concat(from.decisions().keySet().stream(), to.decisions().keySet().stream())
        .distinct()
        .filter(id -> !from.decision(id).equals(to.decision(id)))
        .filter(id -> !touched.containsKey(id.template()))
        .toList()
        .forEach(id -> touched.put(id.toString(), threat(id, true)));
    found.addAll(touched.values());
    if (!from.riskMatrix().equals(to.riskMatrix())) {
      found.add(new ChangedItem(ChangedItem.Kind.THREAT, "", "", true));
    }
  }

  private ChangedItem threat(ThreatId id, boolean remains) {
    return new ChangedItem(ChangedItem.Kind.THREAT, id.toString(), threatTitle(id), remains);
  }

  /// The title of a threat, or its last title if it no longer exists.
  private String threatTitle(ThreatId id) {
    String now = ThreatNames.of(library, to, id);
    return now.equals(id.toString()) ? ThreatNames.of(library, from, id) : now;
  }

  private String questionTitle(String id) {
    return library.question(id).map(Question::title).orElse(id);
  }

  private void compareSystems(SystemModel before, SystemModel after) {
    compare(
        ChangedItem.Kind.SYSTEM,
        byId(before.components(), Component::id),
        byId(after.components(), Component::id),
        (_, component) -> component.name());
    compare(
        ChangedItem.Kind.SYSTEM,
        byId(before.actors(), Actor::id),
        byId(after.actors(), Actor::id),
        (_, actor) -> actor.name());
    compare(
        ChangedItem.Kind.SYSTEM,
        byId(before.zones(), Zone::id),
        byId(after.zones(), Zone::id),
        (_, zone) -> zone.name());
    compare(
        ChangedItem.Kind.SYSTEM,
        ofThoseWhoStay(before, after),
        ofThoseWhoStay(after, before),
        (_, flow) -> nameOfEnd(flow.from()) + " → " + nameOfEnd(flow.to()));
  }

  /// A data flow that is added or removed together with one of its ends does not count on its own.
  private static Map<String, DataFlow> ofThoseWhoStay(SystemModel picture, SystemModel other) {
    return byId(
        picture.dataFlows().stream()
            .filter(flow -> other.hasEnd(flow.from()) && other.hasEnd(flow.to()))
            .toList(),
        DataFlow::id);
  }

  private String nameOfEnd(String id) {
    return (to.system().hasEnd(id) ? to : from).system().nameOf(id);
  }
}
