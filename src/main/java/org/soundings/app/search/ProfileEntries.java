package org.soundings.app.search;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Profile;
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

  List<Entry> all() {
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

  private Entry profile() {
    Profile profile = assessment.profile();
    var texts = new ArrayList<Entry.Text>();
    Entries.add(texts, tr("what it does"), profile.scope().purpose());
    Entries.add(texts, tr("data"), profile.scope().data());
    profile.scope().included().forEach(each -> Entries.add(texts, tr("looked at"), each));
    profile
        .scope()
        .excluded()
        .forEach(
            each -> {
              Entries.add(texts, tr("not looked at"), each.what());
              Entries.add(texts, tr("why not"), each.because());
            });
    profile
        .context()
        .ratings()
        .forEach((factor, rating) -> Entries.add(texts, factor(factor), rating.reason()));
    profile
        .assumptions()
        .forEach(
            each -> {
              Entries.add(texts, tr("taken for true"), each.text());
              Entries.add(texts, tr("confirmed by"), each.confirmedBy());
            });
    profile.people().forEach(each -> Entries.add(texts, each.name(), each.role()));
    return new Entry(
        Entry.Kind.CONTEXT, profile.id(), profile.title(), profile.occasion(), texts, Set.of());
  }

  private String factor(String id) {
    return library.factor(id).map(ContextFactor::title).orElse(id);
  }

  private static Entry component(Component part) {
    var texts = new ArrayList<Entry.Text>();
    Entries.add(texts, tr("what it does"), part.description());
    Entries.add(texts, tr("made with"), part.technology());
    Entries.add(texts, tr("image"), part.image());
    Entries.add(texts, tr("data"), part.data());
    return part(part.id(), part.name(), part.label(), texts);
  }

  private static Entry zone(Zone zone) {
    var texts = new ArrayList<Entry.Text>();
    Entries.add(texts, tr("what is trusted in it"), zone.trust());
    return part(zone.id(), zone.name(), zone.label(), texts);
  }

  private static Entry actor(Actor actor) {
    var texts = new ArrayList<Entry.Text>();
    Entries.add(texts, tr("wants and may"), actor.description());
    return part(actor.id(), actor.name(), actor.label(), texts);
  }

  private static Stream<Entry> connections(SystemPicture system) {
    Map<String, String> names = new HashMap<>();
    system.components().forEach(each -> names.put(each.id(), each.name()));
    system.actors().forEach(each -> names.put(each.id(), each.name()));
    return system.connections().stream().map(each -> connection(each, names));
  }

  private static Entry connection(Connection between, Map<String, String> names) {
    var texts = new ArrayList<Entry.Text>();
    Entries.add(texts, tr("data"), between.data());
    Entries.add(texts, tr("protocol"), between.protocol());
    Entries.add(texts, tr("who is asked to prove who they are"), between.authentication());
    String title =
        tr(
            "%s to %s",
            names.getOrDefault(between.from(), between.from()),
            names.getOrDefault(between.to(), between.to()));
    return part(between.from(), title, tr("connection"), texts);
  }

  /// @param id what the system's screen shows for it
  private static Entry part(String id, String title, String detail, List<Entry.Text> texts) {
    return new Entry(Entry.Kind.SYSTEM, id, title, detail, texts, Set.of());
  }
}
