package org.soundings.app.model;

import static org.soundings.language.Messages.quoted;
import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soundings.app.model.ModelItem.Fate;
import org.soundings.app.model.ModelItem.Kind;
import org.soundings.base.Shortened;

/// Which of the items that one or more models would add are imported.
///
/// A data flow needs both of its ends, and a threat at least one of its components. An item of an
/// excluded trust zone is imported without a zone.
public final class ImportSelection {

  /// An item of one of the models.
  ///
  /// @param model the place of its model, from 0
  public record Entry(int model, ModelItem item) {}

  /// Characters of a name in a note that names another one too.
  private static final int SHORT = 24;

  private final List<Entry> entries;
  private final Set<Entry> off;

  /// Names of what is switched off and can be referred to, by its id here.
  private final Map<String, String> zonesOff;

  private final Map<String, String> endsOff;

  private final Set<Here> idsOff;

  /// Something that would have an id here.
  private record Here(Kind kind, String id) {
    static Here of(Entry entry) {
      return new Here(entry.item().kind(), entry.item().id());
    }
  }

  private ImportSelection(List<Entry> entries, Set<Entry> off) {
    this.entries = entries;
    this.off = Set.copyOf(off);
    zonesOff = namesOff(kind -> kind == Kind.ZONE);
    endsOff = namesOff(kind -> kind == Kind.COMPONENT || kind == Kind.ACTOR);
    idsOff = off.stream().map(Here::of).collect(Collectors.toSet());
  }

  private Map<String, String> namesOff(Predicate<Kind> kinds) {
    var names = new HashMap<String, String>();
    off.stream()
        .map(Entry::item)
        .filter(item -> kinds.test(item.kind()))
        .forEach(item -> names.put(item.id(), item.name()));
    return names;
  }

  /// All that the models would add, each read into what those before it made.
  public static ImportSelection of(List<ImportedModel> models) {
    var entries = new ArrayList<Entry>();
    for (int model = 0; model < models.size(); model++) {
      for (ModelItem item : models.get(model).items()) {
        entries.add(new Entry(model, item));
      }
    }
    return new ImportSelection(List.copyOf(entries), Set.of());
  }

  /// Everything that the models tell.
  public List<Entry> entries() {
    return entries;
  }

  /// Whether an item is new and can be switched off. A catalogue threat comes with its component.
  public boolean isOffered(Entry entry) {
    return isNew(entry) && entry.item().kind() != Kind.CATALOGUE;
  }

  private static boolean isNew(Entry entry) {
    return entry.item().fate() == Fate.ADDED;
  }

  /// Whether an item is imported.
  public boolean isSelected(Entry entry) {
    return isNew(entry) && !off.contains(entry) && missing(entry).isEmpty();
  }

  /// The name of something excluded without which an item is not imported.
  private Optional<String> missing(Entry entry) {
    List<String> refers = entry.item().refers();
    return switch (entry.item().kind()) {
      case ZONE, COMPONENT, ACTOR -> Optional.empty();
      case DATA_FLOW -> named(refers, endsOff).findFirst();
      case THREAT, CATALOGUE ->
          endsOff.keySet().containsAll(refers)
              ? named(refers, endsOff).findFirst()
              : Optional.empty();
    };
  }

  private static Stream<String> named(List<String> ids, Map<String, String> names) {
    return ids.stream().filter(names::containsKey).map(id -> names.getOrDefault(id, id));
  }

  /// Whether an item can be switched on or off now: nothing that it needs is excluded.
  public boolean canSwitch(Entry entry) {
    return isOffered(entry) && missing(entry).isEmpty();
  }

  /// What follows for an item from something excluded, in a sentence, or "".
  public String note(Entry entry) {
    if (!isNew(entry)) {
      return "";
    }
    Optional<String> missing = missing(entry);
    if (missing.isPresent()) {
      return tr("Requires %s, which is excluded.", quoted(Shortened.to(SHORT, missing.get())));
    }
    return isSelected(entry) ? withoutZone(entry.item()) : "";
  }

  private String withoutZone(ModelItem item) {
    return switch (item.kind()) {
      case ZONE ->
          named(item.refers(), zonesOff).findFirst().isPresent()
              ? tr("Imported without its parent zone.")
              : "";
      case COMPONENT, ACTOR ->
          named(item.refers(), zonesOff).findFirst().isPresent()
              ? tr("Imported without a trust zone.")
              : "";
      case DATA_FLOW, THREAT, CATALOGUE -> "";
    };
  }

  /// Switches an item off, or on again; nothing changes if that is not possible.
  public ImportSelection toggled(Entry entry) {
    if (!canSwitch(entry)) {
      return this;
    }
    var now = new HashSet<>(off);
    if (!now.remove(entry)) {
      now.add(entry);
    }
    return new ImportSelection(entries, now);
  }

  public ImportSelection all() {
    return new ImportSelection(entries, Set.of());
  }

  public ImportSelection none() {
    return new ImportSelection(
        entries, entries.stream().filter(this::isOffered).collect(Collectors.toSet()));
  }

  /// Whether nothing is excluded.
  public boolean isAll() {
    return off.isEmpty();
  }

  /// How many items are imported.
  public int count() {
    return Math.toIntExact(entries.stream().filter(this::isSelected).count());
  }

  /// How many items are new.
  public int offered() {
    return Math.toIntExact(entries.stream().filter(ImportSelection::isNew).count());
  }

  /// What of a model is not to be added. What an earlier model of several has, too, is excluded
  /// from all of them.
  ///
  /// @param model the place of the model, from 0
  public Set<ModelItem.Key> excluded(int model) {
    return entries.stream()
        .filter(entry -> entry.model() == model)
        .filter(entry -> isNew(entry) ? !isSelected(entry) : idsOff.contains(Here.of(entry)))
        .map(entry -> entry.item().key())
        .collect(Collectors.toSet());
  }
}
