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
import org.soundings.assessment.system.Connection;
import org.soundings.assessment.system.SystemPicture;
import org.soundings.assessment.system.Zone;
import org.soundings.pack.ContextFactor;
import org.soundings.pack.Library;

/// Makes entries of what it is all about: scope, context, people and assumptions, and the parts of
/// the system.
record ProfileEntries(Library library, Assessment assessment) {

  List<SearchEntry> all() {
    SystemPicture system = assessment.system();
    return Stream.of(
            Stream.of(profile()),
            system.components().stream().map(ProfileEntries::component),
            system.zones().stream().map(ProfileEntries::zone),
            system.actors().stream().map(ProfileEntries::actor),
            connections(system))
        .flatMap(each -> each)
        .toList();
  }

  private SearchEntry profile() {
    Profile profile = assessment.profile();
    var texts = new ArrayList<SearchEntry.Text>();
    EntryParts.add(texts, tr("what it does"), profile.scope().purpose());
    EntryParts.add(texts, tr("data"), profile.scope().data());
    profile.scope().included().forEach(each -> EntryParts.add(texts, tr("looked at"), each));
    profile
        .scope()
        .excluded()
        .forEach(
            each -> {
              EntryParts.add(texts, tr("not looked at"), each.what());
              EntryParts.add(texts, tr("why not"), each.because());
            });
    profile
        .context()
        .ratings()
        .forEach((factor, rating) -> EntryParts.add(texts, factor(factor), rating.reason()));
    profile
        .assumptions()
        .forEach(
            each -> {
              EntryParts.add(texts, tr("taken for true"), each.text());
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
    EntryParts.add(texts, tr("what it does"), part.description());
    EntryParts.add(texts, tr("made with"), part.technology());
    EntryParts.add(texts, tr("image"), part.image());
    EntryParts.add(texts, tr("data"), part.data());
    return part(part.id(), part.name(), part.label(), texts);
  }

  private static SearchEntry zone(Zone zone) {
    var texts = new ArrayList<SearchEntry.Text>();
    EntryParts.add(texts, tr("what is trusted in it"), zone.trust());
    return part(zone.id(), zone.name(), zone.label(), texts);
  }

  private static SearchEntry actor(Actor actor) {
    var texts = new ArrayList<SearchEntry.Text>();
    EntryParts.add(texts, tr("wants and may"), actor.description());
    return part(actor.id(), actor.name(), actor.label(), texts);
  }

  private static Stream<SearchEntry> connections(SystemPicture system) {
    Map<String, String> names = new HashMap<>();
    system.components().forEach(each -> names.put(each.id(), each.name()));
    system.actors().forEach(each -> names.put(each.id(), each.name()));
    return system.connections().stream().map(each -> connection(each, names));
  }

  private static SearchEntry connection(Connection between, Map<String, String> names) {
    var texts = new ArrayList<SearchEntry.Text>();
    EntryParts.add(texts, tr("data"), between.data());
    EntryParts.add(texts, tr("protocol"), between.protocol());
    EntryParts.add(texts, tr("who is asked to prove who they are"), between.authentication());
    String title =
        tr(
            "%s to %s",
            names.getOrDefault(between.from(), between.from()),
            names.getOrDefault(between.to(), between.to()));
    return part(between.from(), title, tr("connection"), texts);
  }

  /// @param id what the system's screen shows for it
  private static SearchEntry part(
      String id, String title, String detail, List<SearchEntry.Text> texts) {
    return new SearchEntry(SearchEntry.Kind.SYSTEM, id, title, detail, texts, Set.of());
  }
}
