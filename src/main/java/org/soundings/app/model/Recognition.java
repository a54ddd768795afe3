package org.soundings.app.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.soundings.app.model.ModelItem.Fate;
import org.soundings.app.model.ModelItem.Kind;
import org.soundings.assessment.system.Origin;

/// Determines for each item of a model whether it exists already, and records the outcome.
///
/// An item that came from the same file before is recognised by the model's own id. It stays as the
/// team edited it, even if the model has changed. A similar item also stays and is compared. An
/// item that the team removed is not added again. All of this is reported.
final class Recognition {

  private final RecognisedItems known;
  private final List<ModelItem> items = new ArrayList<>();
  private final ModelNames names = new ModelNames();
  private final ModelNotes notes = new ModelNotes();
  private final Set<ModelItem.Key> excluded;
  private boolean isOwnExport;

  /// @param excluded what is not to be added
  Recognition(RecognisedItems known, Set<ModelItem.Key> excluded) {
    this.known = known;
    this.excluded = excluded;
  }

  RecognisedItems known() {
    return known;
  }

  ModelNames names() {
    return names;
  }

  ModelNotes notes() {
    return notes;
  }

  /// Soundings exported the model. An item with the same id, name and kind is the same item.
  void recogniseOwn() {
    isOwnExport = true;
  }

  boolean isOwnExport() {
    return isOwnExport;
  }

  /// The id of an item that exists, or that existed before the team removed it.
  ///
  /// @param here the existing items of its kind
  /// @param alike what looks the same
  /// @param isOther whether the model differs from the existing item
  <T> Optional<String> existing(
      RecognisedItems.Key told,
      String name,
      String said,
      KnownModelItems<T> here,
      List<T> alike,
      Predicate<T> isOther) {
    Optional<Origin> taken = known.before(told);
    if (taken.isPresent()) {
      String saidThen = taken.get().hash();
      T now = here.get(taken.get().id());
      if (now == null) {
        tell(told, Fate.GONE, name, taken.get().id(), List.of());
      } else {
        // No hash is stored for an item that differed from the beginning.
        boolean isChanged = saidThen.isEmpty() ? isOther.test(now) : !saidThen.equals(said);
        tell(told, isChanged ? Fate.CHANGED : Fate.THERE, name, taken.get().id(), List.of());
      }
      return taken.map(Origin::id);
    }
    Optional<String> same = known.alike(told, alike.stream().map(here::id));
    same.flatMap(id -> Optional.ofNullable(here.get(id)))
        .ifPresent(
            now -> {
              boolean isChanged = isOther.test(now);
              tell(told, isChanged ? Fate.CHANGED : Fate.THERE, name, here.id(now), List.of());
              known.keep(told, here.id(now), isChanged ? "" : said);
            });
    return same;
  }

  /// Whether a model differs. An empty value in another program's model does not count, because its
  /// format may lack the field.
  boolean isOther(String told, String here) {
    return (isOwnExport || !told.isBlank()) && !told.strip().equals(here.strip());
  }

  /// Tells what becomes of something.
  ///
  /// @param id its id here, or ""
  /// @param refers ids here of what it refers to
  private void tell(
      RecognisedItems.Key told, Fate fate, String name, String id, List<String> refers) {
    items.add(new ModelItem(kind(told), fate, name, told.externalId(), id, refers));
  }

  private static Kind kind(RecognisedItems.Key told) {
    return switch (told.kind()) {
      case ZONE -> Kind.ZONE;
      case COMPONENT -> Kind.COMPONENT;
      case ACTOR -> Kind.ACTOR;
      case DATA_FLOW -> Kind.DATA_FLOW;
      case THREAT -> Kind.THREAT;
    };
  }

  /// Tells that something was added.
  ///
  /// @param id its id here
  /// @param refers ids here of what it refers to
  void tellAdded(RecognisedItems.Key told, String name, String id, List<String> refers) {
    tell(told, Fate.ADDED, name, id, refers);
  }

  /// Whether something new is not to be added. That is told then.
  boolean excludes(RecognisedItems.Key told, String name) {
    boolean isExcluded = excluded.contains(new ModelItem.Key(kind(told), told.externalId()));
    if (isExcluded) {
      exclude(told, name);
    }
    return isExcluded;
  }

  /// Tells that something was not added because it, or what it needs, is excluded.
  void exclude(RecognisedItems.Key told, String name) {
    tell(told, Fate.EXCLUDED, name, "", List.of());
  }

  void add(ModelItem item) {
    items.add(item);
  }

  /// The position of the last recorded item.
  int last() {
    return items.size() - 1;
  }

  /// Marks the item at a position as different from the existing one.
  void change(int place) {
    items.set(place, items.get(place).withFate(Fate.CHANGED));
  }

  /// What was told at a place turned out to refer to something.
  void refer(int place, String id) {
    items.set(place, items.get(place).withRefers(List.of(id)));
  }

  /// All recorded items in their order.
  List<ModelItem> items() {
    return List.copyOf(items);
  }

  int with(Fate fate) {
    return Math.toIntExact(items.stream().filter(each -> each.fate() == fate).count());
  }

  int added(Kind kind) {
    return Math.toIntExact(
        items.stream().filter(each -> each.fate() == Fate.ADDED && each.kind() == kind).count());
  }
}
