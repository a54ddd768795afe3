package org.soundings.app.model;

import static org.soundings.language.Messages.tr;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soundings.app.model.ModelItem.Fate;
import org.soundings.app.model.ModelItem.Kind;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.SystemPicture;
import org.soundings.pack.Library;
import org.soundings.pack.ThreatTemplate;
import org.soundings.threat.Threat;
import org.soundings.threat.ThreatModel;

/// Threats of the catalogue that a model tells. They are derived, never taken.
///
/// A component that is new here gets it said that a threat is about it, where nothing else lets the
/// threat stand there; one that was here is left as it is.
final class CatalogueThreats {

  private final Library library;
  private final SequencedMap<ThreatId, Told> told = new LinkedHashMap<>();

  /// @param name what the model calls it
  /// @param isDecided whether something was decided about it there
  private record Told(String name, boolean isDecided) {}

  /// What becomes of all of them.
  ///
  /// @param system the picture with what the model says of new components
  /// @param decided of which something was decided in the model and nothing here
  record Found(SystemPicture system, List<ModelItem> items, List<String> decided) {}

  CatalogueThreats(Library library) {
    this.library = library;
  }

  void tell(ThreatId id, String name, boolean isDecided) {
    told.merge(
        id,
        new Told(name, isDecided),
        (one, other) -> new Told(one.name(), one.isDecided() || other.isDecided()));
  }

  /// @param before the assessment as it was
  /// @param plain the picture with all that the model adds but what it says of threats
  Found found(Assessment before, SystemPicture plain) {
    if (told.isEmpty()) {
      return new Found(plain, List.of(), List.of());
    }
    Set<ThreatId> anyway = standing(before.withSystem(plain));
    Set<ThreatId> asTold =
        standing(before.withSystem(naming(before, plain, told.keySet(), anyway)));
    Map<String, String> names =
        plain.components().stream().collect(Collectors.toMap(Component::id, Component::name));
    var items = new ArrayList<ModelItem>();
    var decided = new ArrayList<String>();
    var named = new LinkedHashSet<ThreatId>();
    told.forEach(
        (id, each) -> {
          Fate fate =
              anyway.contains(id)
                  ? Fate.DERIVED
                  : asTold.contains(id) ? Fate.ADDED : Fate.NOT_DERIVED;
          if (fate == Fate.ADDED) {
            named.add(id);
          }
          items.add(new ModelItem(Kind.CATALOGUE, fate, words(names, id, each.name(), fate)));
          if (each.isDecided() && fate != Fate.NOT_DERIVED && !before.decisions().containsKey(id)) {
            decided.add(at(names, id));
          }
        });
    named.stream()
        .map(ThreatId::template)
        .distinct()
        .map(ThreatId::ofSystem)
        .filter(id -> anyway.contains(id) && !asTold.contains(id))
        .forEach(id -> items.add(new ModelItem(Kind.CATALOGUE, Fate.MOVED, title(id.template()))));
    return new Found(naming(before, plain, named, anyway), items, decided);
  }

  /// Where threats stand does not depend on the moment.
  private Set<ThreatId> standing(Assessment assessment) {
    return ThreatModel.derive(library, assessment, Instant.EPOCH).threats().stream()
        .map(Threat::id)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /// The picture in which every new component is said to have the threats that do not stand there
  /// anyway.
  private static SystemPicture naming(
      Assessment before, SystemPicture plain, Set<ThreatId> named, Set<ThreatId> anyway) {
    Set<String> old =
        before.system().components().stream().map(Component::id).collect(Collectors.toSet());
    Map<String, List<String>> threats =
        named.stream()
            .filter(id -> !anyway.contains(id) && !old.contains(id.component()))
            .collect(
                Collectors.groupingBy(
                    ThreatId::component,
                    Collectors.mapping(ThreatId::template, Collectors.toList())));
    return new SystemPicture(
        plain.zones(),
        plain.components().stream()
            .map(
                each ->
                    threats.containsKey(each.id())
                        ? each.withThreats(
                            Stream.concat(
                                    each.threats().stream(),
                                    threats.getOrDefault(each.id(), List.of()).stream())
                                .toList())
                        : each)
            .toList(),
        plain.actors(),
        plain.connections(),
        plain.given(),
        plain.origins());
  }

  private String words(Map<String, String> names, ThreatId id, String name, Fate fate) {
    String words =
        fate == Fate.ADDED
            ? tr("%s, named at %s by the model", title(id.template()), place(names, id))
            : at(names, id);
    String theirs = ModelNames.bare(name);
    boolean isSame =
        Stream.of("", title(id.template()), at(names, id))
            .map(ModelNames::bare)
            .anyMatch(theirs::equals);
    return isSame ? words : tr("“%s” in the model: %s", theirs, words);
  }

  private String at(Map<String, String> names, ThreatId id) {
    String place = place(names, id);
    return place.isEmpty()
        ? title(id.template())
        : "%s (%s)".formatted(title(id.template()), place);
  }

  private static String place(Map<String, String> names, ThreatId id) {
    return names.getOrDefault(id.component(), "");
  }

  private String title(String template) {
    return library.threat(template).map(ThreatTemplate::title).orElse(template);
  }
}
