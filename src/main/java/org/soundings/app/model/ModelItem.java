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

/// One thing that a model tells, and what becomes of it.
///
/// @param name as people read it, cut where it is very long
public record ModelItem(Kind kind, Fate fate, String name) {

  public ModelItem {
    name = Shortened.to(2 * ModelNames.SHOWN, name);
  }

  /// What it is here.
  public enum Kind {
    ZONE("zones"),
    COMPONENT("components"),
    ACTOR("actors"),
    CONNECTION("connections"),
    THREAT("ownThreats"),
    /// A threat that is derived, not written.
    CATALOGUE("threats");

    private final String type;

    Kind(String type) {
      this.type = type;
    }

    /// Several of them as lists of changes call them, such as "own threats".
    String words() {
      return ItemChange.typeWords(type);
    }
  }

  /// What becomes of it.
  public enum Fate {
    ADDED(mark("added")),
    /// It stood at the whole system, and stands at components that the model names from now on.
    MOVED(mark("no longer at the whole system, because the model names a component")),
    /// Here already, and the model says what it said before.
    THERE(mark("there already")),
    /// Here already, and the model says something else than what is here or than it said before.
    CHANGED(mark("other in the model, left as they are")),
    /// The team took it away.
    GONE(mark("taken away here, left out")),
    /// It comes from the questions here as it did there.
    DERIVED(mark("of the catalogue, derived here anyway")),
    /// It came from the questions there, and does not here.
    NOT_DERIVED(mark("of the catalogue, not derived here, left out")),
    /// It cannot be taken over.
    LEFT_OUT(mark("left out"));

    private final String words;

    Fate(String words) {
      this.words = words;
    }

    String words() {
      return tr(words);
    }
  }

  /// Things of one kind to which the same happens.
  public record Group(Kind kind, Fate fate, List<ModelItem> items) {
    public Group {
      items = List.copyOf(items);
    }

    /// Such as "components added".
    public String words() {
      return "%s %s".formatted(kind.words(), fate.words());
    }

    /// Such as `Components added, 3`, as the lists of changes have it.
    public String title() {
      return "%s, %s".formatted(capital(words()), items.size());
    }
  }

  /// All of them by what happens to them, what is added first.
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
