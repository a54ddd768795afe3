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

/// What is worth knowing of a model that was read, a sentence for everything of one kind.
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

  /// A threat of a catalogue that is not here was taken as one of the team's own.
  void unknown(String title) {
    unknown.add(title);
  }

  /// A threat that is said to be the catalogue's in words that are not was taken as the team's own.
  void otherWords(String title) {
    otherWords.add(title);
  }

  /// Something was decided in the model about a threat that stands here, and nothing here.
  void decided(String title) {
    decided.add(title);
  }

  /// A threat that the model puts at no component stands at the whole system here.
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
        names(items, Kind.CONNECTION, Fate.LEFT_OUT),
        names ->
            tr(
                "Connections that lead to or from something that is not in the model: %s. They were left out.",
                names));
    say(
        all,
        names(items, Kind.CATALOGUE, Fate.LEFT_OUT),
        names ->
            tr(
                "Threats of the catalogue that the model puts at nothing that is a component here: %s. They were left out.",
                names));
    say(
        all,
        names(items, Kind.CATALOGUE, Fate.NOT_DERIVED),
        names ->
            tr(
                "Threats of the catalogue that the answers, the evidence and the decisions here do not let stand there: %s. They were left out.",
                names));
    say(
        all,
        atNoComponent,
        names ->
            tr(
                "Threats that the model puts at an actor or at something that is not in it: %s. They stand at the whole system here, because threats stand at components.",
                names));
    say(
        all,
        List.copyOf(decided),
        names -> tr("What was decided in the model is not taken; decide it here: %s.", names));
    say(all, actions, names -> tr("Actions of the model are not taken: %s.", names));
    say(
        all,
        unknown,
        names ->
            tr(
                "Derived in the model from questions that are not here, and taken as threats of your own: %s.",
                names));
    say(
        all,
        otherWords,
        names ->
            tr(
                "Marked in the model as threats of the catalogue, in words that are not the catalogue's, and taken as threats of your own: %s.",
                names));
    say(
        all,
        cut,
        names ->
            tr("Names of more than %s characters, which are cut: %s.", ModelNames.LONGEST, names));
    say(
        all,
        names(items, Fate.CHANGED),
        names ->
            tr(
                "The model says something else than what is here or than what it said before: %s. What is here was left as it is.",
                names));
    say(
        all,
        names(items, Fate.GONE),
        names ->
            tr(
                "Taken away here, and left out: %s. To have them again, take the file under another name.",
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
