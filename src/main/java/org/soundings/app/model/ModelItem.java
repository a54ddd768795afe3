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
public record ModelItem(Kind kind, Fate fate, String name) {

  public ModelItem {
    name = Shortened.to(2 * ModelNames.SHOWN, name);
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
    CHANGED(mark("different in the model, not changed here")),
    /// The team removed it.
    GONE(mark("removed here, skipped")),
    /// It comes from question packs and is derived here too.
    DERIVED(mark("from question packs, already derived here")),
    /// It comes from question packs and is not derived here.
    NOT_DERIVED(mark("from question packs, not derived here, skipped")),
    /// It cannot be taken over.
    LEFT_OUT(mark("skipped"));

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
