package org.soundings.app.search;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.profile.Profile;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.DataFlow;
import org.soundings.assessment.system.SystemModel;
import org.soundings.assessment.system.Zone;
import org.soundings.pack.ContextFactor;
import org.soundings.pack.Library;

/// Creates entries for the profile (scope, context, people, assumptions) and for the parts of the
/// system.
record ProfileEntries(Library library, Assessment assessment) {

  List<SearchEntry> all() {
    SystemModel system = assessment.system();
    return Stream.of(
            Stream.of(profile()),
            system.components().stream().map(ProfileEntries::component),
            system.zones().stream().map(ProfileEntries::zone),
            system.actors().stream().map(ProfileEntries::actor),
            dataFlows(system))
        .flatMap(each -> each)
        .toList();
  }

  private SearchEntry profile() {
    Profile profile = assessment.profile();
    var texts = new ArrayList<SearchEntry.Text>();
    EntryParts.add(texts, tr("description"), profile.scope().purpose());
    EntryParts.add(texts, tr("data"), profile.scope().data());
    profile.scope().included().forEach(each -> EntryParts.add(texts, tr("in scope"), each));
    profile
        .scope()
        .excluded()
        .forEach(
            each -> {
              EntryParts.add(texts, tr("out of scope"), each.what());
              EntryParts.add(texts, tr("reason for exclusion"), each.reason());
            });
    profile
        .context()
        .ratings()
        .forEach((factor, rating) -> EntryParts.add(texts, factor(factor), rating.reason()));
    profile
        .assumptions()
        .forEach(
            each -> {
              EntryParts.add(texts, tr("assumption"), each.text());
              EntryParts.add(texts, tr("confirmed by"), each.confirmedBy());
            });
    profile.people().forEach(each -> EntryParts.add(texts, each.name(), each.role()));
    return new SearchEntry(
        SearchEntry.Kind.CONTEXT,
        profile.id(),
        profile.title(),
        profile.occasion(),
        texts,
        Set.of());
  }

  private String factor(String id) {
    return library.factor(id).map(ContextFactor::title).orElse(id);
  }

  private static SearchEntry component(Component part) {
    var texts = new ArrayList<SearchEntry.Text>();
    EntryParts.add(texts, tr("description"), part.description());
    EntryParts.add(texts, tr("technology"), part.technology());
    EntryParts.add(texts, tr("image"), part.image());
    EntryParts.add(texts, tr("data"), part.data());
    return part(part.id(), part.name(), part.label(), texts);
  }

  private static SearchEntry zone(Zone zone) {
    var texts = new ArrayList<SearchEntry.Text>();
    EntryParts.add(texts, tr("trust level"), zone.trust());
    return part(zone.id(), zone.name(), zone.label(), texts);
  }

  private static SearchEntry actor(Actor actor) {
    var texts = new ArrayList<SearchEntry.Text>();
    EntryParts.add(texts, tr("goals and permissions"), actor.description());
    return part(actor.id(), actor.name(), actor.label(), texts);
  }

  private static Stream<SearchEntry> dataFlows(SystemModel system) {
    Map<String, String> names = new HashMap<>();
    system.components().forEach(each -> names.put(each.id(), each.name()));
    system.actors().forEach(each -> names.put(each.id(), each.name()));
    return system.dataFlows().stream().map(each -> dataFlow(each, names));
  }

  private static SearchEntry dataFlow(DataFlow between, Map<String, String> names) {
    var texts = new ArrayList<SearchEntry.Text>();
    EntryParts.add(texts, tr("data"), between.data());
    EntryParts.add(texts, tr("protocol"), between.protocol());
    EntryParts.add(texts, tr("client authentication"), between.authentication());
    String title =
        tr(
            "%s → %s",
            names.getOrDefault(between.from(), between.from()),
            names.getOrDefault(between.to(), between.to()));
    return part(between.from(), title, tr("data flow"), texts);
  }

  /// @param id the id that the system screen uses for it
  private static SearchEntry part(
      String id, String title, String detail, List<SearchEntry.Text> texts) {
    return new SearchEntry(SearchEntry.Kind.SYSTEM, id, title, detail, texts, Set.of());
  }
}
