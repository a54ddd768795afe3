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
import org.soundings.assessment.system.SystemModel;
import org.soundings.pack.Library;
import org.soundings.pack.ThreatTemplate;
import org.soundings.threat.Threat;
import org.soundings.threat.ThreatModel;

/// Threats of the catalogue that a model contains. They are derived and never imported.
///
/// A new component is recorded as affected by a threat if the threat would not be derived for it.
/// An existing component is not changed.
final class CatalogueThreats {

  private final Library library;
  private final SequencedMap<ThreatId, Told> told = new LinkedHashMap<>();

  /// @param name its name in the model
  /// @param isDecided whether the model contains a decision about it
  private record Told(String name, boolean isDecided) {}

  /// The result for all of them.
  ///
  /// @param system the system model with the threats recorded on new components
  /// @param decided threats with a decision in the model and none here
  record Found(SystemModel system, List<ModelItem> items, List<String> decided) {}

  CatalogueThreats(Library library) {
    this.library = library;
  }

  void tell(ThreatId id, String name, boolean isDecided) {
    told.merge(
        id,
        new Told(name, isDecided),
        (one, other) -> new Told(one.name(), one.isDecided() || other.isDecided()));
  }

  /// @param before the assessment before the import
  /// @param plain the system model with everything imported except the recorded threats
  Found found(Assessment before, SystemModel plain) {
    if (told.isEmpty()) {
      return new Found(plain, List.of(), List.of());
    }
    Set<ThreatId> anyway = rating(before.withSystem(plain));
    Set<ThreatId> asTold = rating(before.withSystem(naming(before, plain, told.keySet(), anyway)));
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
          items.add(
              new ModelItem(Kind.CATALOGUE, fate, words(names, id, each.name(), fate))
                  .withRefers(List.of(id.component())));
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

  /// The affected components of a threat do not depend on the time.
  private Set<ThreatId> rating(Assessment assessment) {
    return ThreatModel.derive(library, assessment, Instant.EPOCH).threats().stream()
        .map(Threat::id)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /// The system model in which each new component records the threats that are not derived for it.
  private static SystemModel naming(
      Assessment before, SystemModel plain, Set<ThreatId> named, Set<ThreatId> anyway) {
    Set<String> old =
        before.system().components().stream().map(Component::id).collect(Collectors.toSet());
    Map<String, List<String>> threats =
        named.stream()
            .filter(id -> !anyway.contains(id) && !old.contains(id.component()))
            .collect(
                Collectors.groupingBy(
                    ThreatId::component,
                    Collectors.mapping(ThreatId::template, Collectors.toList())));
    return new SystemModel(
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
        plain.dataFlows(),
        plain.given(),
        plain.origins());
  }

  private String words(Map<String, String> names, ThreatId id, String name, Fate fate) {
    String words =
        fate == Fate.ADDED
            ? tr("%s (applies to %s in the model)", title(id.template()), place(names, id))
            : at(names, id);
    String modelName = ModelNames.bare(name);
    boolean isSame =
        Stream.of("", title(id.template()), at(names, id))
            .map(ModelNames::bare)
            .anyMatch(modelName::equals);
    return isSame ? words : tr("“%s” in the model: %s", modelName, words);
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
