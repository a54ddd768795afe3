package org.soundings.app.model;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.soundings.base.Shortened;
import org.soundings.change.ItemChange;

/// One item of a model and its outcome.
///
/// @param name as people read it, cut where it is very long
/// @param externalId its id in the model, "" if it cannot be told apart; what the model names twice
///   has a number behind its id
/// @param id its id here, or ""
/// @param refers ids here of what it refers to: the zone around a zone, a component or an actor;
///   the ends of a data flow; the components of a threat
public record ModelItem(
    Kind kind, Fate fate, String name, String externalId, String id, List<String> refers) {

  public ModelItem {
    name = Shortened.to(2 * ModelNames.SHOWN, name);
    refers = List.copyOf(refers);
  }

  /// Something that is only told.
  ModelItem(Kind kind, Fate fate, String name) {
    this(kind, fate, name, "", "", List.of());
  }

  ModelItem withFate(Fate to) {
    return new ModelItem(kind, to, name, externalId, id, refers);
  }

  ModelItem withRefers(List<String> to) {
    return new ModelItem(kind, fate, name, externalId, id, to);
  }

  /// Tells apart the items of one model.
  public record Key(Kind kind, String externalId) {}

  Key key() {
    return new Key(kind, externalId);
  }

  /// The kind of the item in Soundings.
  public enum Kind {
    ZONE("zones"),
    COMPONENT("components"),
    ACTOR("actors"),
    DATA_FLOW("dataFlows"),
    THREAT("customThreats"),
    /// A threat that is derived, not imported.
    CATALOGUE("threats");

    private final String type;

    Kind(String type) {
      this.type = type;
    }

    /// The plural in lists of changes, such as "custom threats".
    String words() {
      return ItemChange.typeWords(type);
    }
  }

  /// What happens to the item.
  public enum Fate {
    ADDED(mark("added")),
    /// It applied to the whole system, and now applies to components that the model names.
    MOVED(mark("moved from the whole system to a component")),
    /// It exists already, and the model has not changed.
    THERE(mark("already present")),
    /// It exists already, and the model differs from it or from the last import.
    CHANGED(mark("unchanged (different in the model)")),
    /// The team removed it.
    GONE(mark("skipped (removed here)")),
    /// It comes from question packs and is derived here too.
    DERIVED(mark("already derived from question packs")),
    /// It comes from question packs and is not derived here.
    NOT_DERIVED(mark("from question packs, skipped (not derived here)")),
    /// It cannot be taken over.
    LEFT_OUT(mark("skipped")),
    /// It was not selected. The next import offers it again.
    EXCLUDED(mark("excluded"));

    private final String words;

    Fate(String words) {
      this.words = words;
    }

    String words() {
      return tr(words);
    }
  }

  /// Items of one kind with the same outcome.
  public record Group(Kind kind, Fate fate, List<ModelItem> items) {
    public Group {
      items = List.copyOf(items);
    }

    /// Such as "components added".
    public String words() {
      return "%s %s".formatted(kind.words(), fate.words());
    }

    /// Such as `Components added, 3`, as in lists of changes.
    public String title() {
      return "%s, %s".formatted(capital(words()), items.size());
    }

    /// Such as `Components added, 2 of 3`.
    ///
    /// @param selected how many of them are imported
    public String title(int selected) {
      return selected == items.size()
          ? title()
          : tr("%s, %d of %d", capital(words()), selected, items.size());
    }
  }

  /// All items grouped by outcome, added ones first.
  public static List<Group> groups(List<ModelItem> items) {
    SequencedMap<Group, List<ModelItem>> groups =
        items.stream()
            .collect(
                Collectors.groupingBy(
                    item -> new Group(item.kind(), item.fate(), List.of()),
                    () ->
                        new TreeMap<>(Comparator.comparing(Group::fate).thenComparing(Group::kind)),
                    Collectors.toList()));
    return groups.entrySet().stream()
        .map(each -> new Group(each.getKey().kind(), each.getKey().fate(), each.getValue()))
        .toList();
  }
}
