package org.soundings.app.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.soundings.app.model.ModelItem.Fate;
import org.soundings.app.model.ModelItem.Kind;
import org.soundings.assessment.system.Origin;

/// Finds out of each thing that a model tells whether it is here already, and keeps what becomes of
/// it.
///
/// What came from the same file before is found again by the model's own id and left as the team
/// made it, also where the model says something else by now; what looks the same is left as it is
/// too, and is compared; what the team took away stays away. All of that is told.
final class Recognition {

  private final KnownAgain known;
  private final List<ModelItem> items = new ArrayList<>();
  private final ModelNames names = new ModelNames();
  private final ModelNotes notes = new ModelNotes();
  private boolean isOurs;

  Recognition(KnownAgain known) {
    this.known = known;
  }

  KnownAgain known() {
    return known;
  }

  ModelNames names() {
    return names;
  }

  ModelNotes notes() {
    return notes;
  }

  /// The model was written by this program: what has the same id, name and kind here is the same.
  void knowOurs() {
    isOurs = true;
  }

  boolean isOurs() {
    return isOurs;
  }

  /// The id under which something is here already, or was before the team took it away.
  ///
  /// @param here what was here of its kind
  /// @param alike what looks the same
  /// @param isOther whether the model says something else than what is here
  <T> Optional<String> ours(
      KnownAgain.Told told,
      String name,
      String said,
      Present<T> here,
      List<T> alike,
      Predicate<T> isOther) {
    Optional<Origin> taken = known.before(told);
    if (taken.isPresent()) {
      String saidThen = taken.get().said();
      T now = here.get(taken.get().ours());
      if (now == null) {
        tell(told, Fate.GONE, name);
      } else {
        // No fingerprint is kept of what was other from the beginning.
        boolean isChanged = saidThen.isEmpty() ? isOther.test(now) : !saidThen.equals(said);
        tell(told, isChanged ? Fate.CHANGED : Fate.THERE, name);
      }
      return taken.map(Origin::ours);
    }
    Optional<String> same = known.alike(told, alike.stream().map(here::id));
    same.flatMap(id -> Optional.ofNullable(here.get(id)))
        .ifPresent(
            now -> {
              boolean isChanged = isOther.test(now);
              tell(told, isChanged ? Fate.CHANGED : Fate.THERE, name);
              known.keep(told, here.id(now), isChanged ? "" : said);
            });
    return same;
  }

  /// Whether a model says something else. Where another program's model says nothing, it may only
  /// have no place for it.
  boolean isOther(String told, String here) {
    return (isOurs || !told.isBlank()) && !told.strip().equals(here.strip());
  }

  /// Tells what becomes of something.
  void tell(KnownAgain.Told told, Fate fate, String name) {
    Kind kind =
        switch (told.kind()) {
          case ZONE -> Kind.ZONE;
          case COMPONENT -> Kind.COMPONENT;
          case ACTOR -> Kind.ACTOR;
          case CONNECTION -> Kind.CONNECTION;
          case THREAT -> Kind.THREAT;
        };
    items.add(new ModelItem(kind, fate, name));
  }

  void add(ModelItem item) {
    items.add(item);
  }

  /// The place of what was told last.
  int last() {
    return items.size() - 1;
  }

  /// What was told at a place turned out to be other than what is here.
  void change(int place) {
    ModelItem item = items.get(place);
    items.set(place, new ModelItem(item.kind(), Fate.CHANGED, item.name()));
  }

  /// Everything that was told, in its order.
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
