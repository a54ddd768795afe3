package org.soundings.ui.system;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soundings.app.model.ModelImport;
import org.soundings.app.model.ModelItem;
import org.soundings.assessment.Assessment;
import org.soundings.ui.Desk;

/// What models made elsewhere would add to the assessment, and what they would leave alone, before
/// anything of it is taken.
public final class TakeViewModel {

  /// One line of the preview.
  sealed interface Line {

    /// All of it in one sentence, to be read aloud.
    String spoken();

    /// What happens to the things below it, such as `Components added, 3`.
    record Heading(String words) implements Line {
      @Override
      public String spoken() {
        return words;
      }
    }

    record Thing(ModelItem item, String group) implements Line {
      @Override
      public String spoken() {
        return "%s, %s".formatted(item.name(), group);
      }
    }
  }

  private final Desk desk;
  private final List<ModelImport.Read> models;
  private final List<String> refused;
  private final Consumer<String> told;
  private final Assessment before;
  private final List<ModelImport.Taken> taken;

  /// @param refused why some of the files cannot be taken, a sentence each
  /// @param told what was taken, in a few sentences
  TakeViewModel(
      Desk desk, List<ModelImport.Read> models, List<String> refused, Consumer<String> told) {
    this.desk = desk;
    this.models = List.copyOf(models);
    this.refused = List.copyOf(refused);
    this.told = told;
    this.before = desk.assessment();
    this.taken = into(before);
  }

  /// Takes one after the other, each into what those before it made.
  private List<ModelImport.Taken> into(Assessment assessment) {
    var all = new ArrayList<ModelImport.Taken>();
    Assessment now = assessment;
    for (ModelImport.Read model : models) {
      ModelImport.Taken next = model.into(now, desk.library());
      all.add(next);
      now = next.after();
    }
    return all;
  }

  /// Such as "What would be taken from shop.otm".
  public String title() {
    return tr("What would be taken from %s", source());
  }

  private String source() {
    return models.size() == 1
        ? models.getFirst().name()
        : trn("%,d file", "%,d files", models.size(), models.size());
  }

  /// What kind of model it is, what is new in it, or that nothing is.
  String summary() {
    String formats =
        taken.stream().map(ModelImport.Taken::format).distinct().collect(Collectors.joining(", "));
    if (!isNew()) {
      return canTake()
          ? tr(
              "%s. Nothing in it is new. Taking it keeps what is the same here and there, so that it is known again under another name.",
              formats)
          : tr("%s. Nothing in it is new.", formats);
    }
    return tr("%s. Nothing is changed until you take it.", formats);
  }

  /// What cannot be taken and what is worth knowing, a sentence each.
  List<String> notes() {
    return Stream.concat(refused.stream(), taken.stream().flatMap(each -> each.notes().stream()))
        .toList();
  }

  /// All that is told, by what happens to it, what is added first.
  List<Line> lines() {
    var lines = new ArrayList<Line>();
    List<ModelItem> items = taken.stream().flatMap(each -> each.items().stream()).toList();
    for (ModelItem.Group group : ModelItem.groups(items)) {
      lines.add(new Line.Heading(group.title()));
      group.items().forEach(item -> lines.add(new Line.Thing(item, group.words())));
    }
    return lines;
  }

  boolean isNew() {
    return added() > 0;
  }

  private long added() {
    return taken.stream()
        .flatMap(each -> each.items().stream())
        .filter(each -> each.fate() == ModelItem.Fate.ADDED)
        .count();
  }

  /// Whether taking it would change anything.
  boolean canTake() {
    return !taken.getLast().after().equals(before);
  }

  /// Such as "Take 12 items".
  String action() {
    return isNew() ? trn("Take 1 item", "Take %,d items", added(), added()) : tr("Take it");
  }

  /// Takes it as one step that can be taken back.
  void take() {
    desk.workbench()
        .edit(tr("import of %s", source()), assessment -> into(assessment).getLast().after());
    var sentences = new ArrayList<String>();
    for (int i = 0; i < models.size(); i++) {
      sentences.add(sentence(models.get(i).name(), taken.get(i)));
    }
    sentences.addAll(notes());
    told.accept(String.join(" ", sentences));
  }

  private static String sentence(String name, ModelImport.Taken taken) {
    return taken.counts().isNothing() && taken.changed() == 0
        ? tr("%s holds nothing new.", name)
        : tr("Taken from %s (%s): %s.", name, taken.format(), taken.words());
  }
}
