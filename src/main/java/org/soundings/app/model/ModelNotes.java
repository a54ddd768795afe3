package org.soundings.app.model;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.soundings.app.model.ModelItem.Fate;
import org.soundings.app.model.ModelItem.Kind;

/// Notes about a model that was read, one sentence for all items of one kind.
final class ModelNotes {

  private final List<String> sentences = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();
  private final List<String> otherWords = new ArrayList<>();
  private final SequencedSet<String> decided = new LinkedHashSet<>();
  private final List<String> atNoComponent = new ArrayList<>();
  private final List<String> actions = new ArrayList<>();

  void add(String sentence) {
    sentences.add(sentence);
  }

  /// A threat of an unknown catalogue was imported as a custom threat.
  void unknown(String title) {
    unknown.add(title);
  }

  /// A threat that claims to be the catalogue's, but has another text, was imported as a custom
  /// threat.
  void otherWords(String title) {
    otherWords.add(title);
  }

  /// The model contains a decision about a threat, and the assessment does not.
  void decided(String title) {
    decided.add(title);
  }

  /// A threat without a component in the model applies to the whole system here.
  void atNoComponent(String title) {
    atNoComponent.add(title);
  }

  void action(String name) {
    actions.add(name);
  }

  /// @param cut names that were too long
  List<String> all(List<ModelItem> items, List<String> cut) {
    var all = new ArrayList<>(sentences);
    say(
        all,
        names(items, Kind.DATA_FLOW, Fate.LEFT_OUT),
        names ->
            tr(
                "Data flows to or from elements that are not in the model were skipped: %s.",
                names));
    say(
        all,
        names(items, Kind.CATALOGUE, Fate.LEFT_OUT),
        names ->
            tr(
                "Catalogue threats were skipped because none of their components exists here: %s.",
                names));
    say(
        all,
        names(items, Kind.CATALOGUE, Fate.NOT_DERIVED),
        names ->
            tr(
                "Catalogue threats were skipped because they cannot be derived from the answers, evidence and decisions here: %s.",
                names));
    say(
        all,
        atNoComponent,
        names ->
            tr(
                "Threats that the model maps to an actor or to an unknown element apply to the whole system here: %s.",
                names));
    say(
        all,
        List.copyOf(decided),
        names ->
            tr(
                "Decisions in the model were not imported. Decide on these threats here: %s.",
                names));
    say(all, actions, names -> tr("Actions in the model were not imported: %s.", names));
    say(
        all,
        unknown,
        names ->
            tr(
                "These threats were imported as custom threats because their questions are not available here: %s.",
                names));
    say(
        all,
        otherWords,
        names ->
            tr(
                "These threats were imported as custom threats because their text differs from the catalogue threat: %s.",
                names));
    say(
        all,
        cut,
        names ->
            tr("Names longer than %s characters were shortened: %s.", ModelNames.LONGEST, names));
    say(
        all,
        names(items, Fate.CHANGED),
        names -> tr("These items differ in the model and were not changed here: %s.", names));
    say(
        all,
        names(items, Fate.EXCLUDED),
        names -> tr("Excluded from this import: %s. The next import offers them again.", names));
    say(
        all,
        names(items, Fate.GONE),
        names ->
            tr(
                "These items were skipped because they were removed here: %s. To import them again, rename the model file.",
                names));
    return all;
  }

  private static void say(List<String> all, List<String> names, UnaryOperator<String> sentence) {
    if (!names.isEmpty()) {
      all.add(sentence.apply(ModelNames.listed(names)));
    }
  }

  private static List<String> names(List<ModelItem> items, Fate fate) {
    return names(items.stream().filter(each -> each.fate() == fate));
  }

  private static List<String> names(List<ModelItem> items, Kind kind, Fate fate) {
    return names(items.stream().filter(each -> each.kind() == kind && each.fate() == fate));
  }

  private static List<String> names(Stream<ModelItem> items) {
    return items.map(ModelItem::name).toList();
  }
}
