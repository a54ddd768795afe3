package org.soundings.ui.system;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.soundings.app.model.ImportSelection;
import org.soundings.app.model.ImportedModel;
import org.soundings.app.model.ModelImport;
import org.soundings.app.model.ModelItem;
import org.soundings.assessment.Assessment;
import org.soundings.pack.Library;
import org.soundings.ui.screen.ScreenContext;

/// What models from other tools would add to the assessment, and what they would not change, before
/// anything is imported.
public final class ModelImportViewModel {

  /// A line of the preview.
  sealed interface Line {

    /// The line as one sentence, for screen readers.
    String spoken();

    /// The heading of several notes.
    record Heading(String words) implements Line {
      @Override
      public String spoken() {
        return words;
      }
    }

    /// What happens to the things below it, such as `Components added, 3`.
    record GroupHeading(ModelItem.Group group, List<ImportSelection.Entry> entries)
        implements Line {
      public GroupHeading {
        entries = List.copyOf(entries);
      }

      @Override
      public String spoken() {
        return group.title();
      }
    }

    /// Something worth knowing, in a sentence.
    record Note(String words) implements Line {
      @Override
      public String spoken() {
        return words;
      }
    }

    record SystemElement(ImportSelection.Entry entry, String group) implements Line {
      ModelItem item() {
        return entry.item();
      }

      @Override
      public String spoken() {
        return "%s, %s".formatted(item().name(), group);
      }
    }
  }

  /// Files that were read, and what each would add to an assessment.
  ///
  /// @param before the assessment before the import
  /// @param refused why some of the files cannot be imported, a sentence each
  record Looked(
      Assessment before,
      List<ModelImport.Read> models,
      List<ImportedModel> taken,
      List<String> refused) {
    Looked {
      models = List.copyOf(models);
      taken = List.copyOf(taken);
      refused = List.copyOf(refused);
    }

    /// Imports one file after the other, each into the result of those before it.
    static Looked of(
        List<ModelImport.Read> models, List<String> refused, Assessment before, Library library) {
      return of(models, refused, before, library, ImportSelection.of(List.of()));
    }

    /// The same without what is excluded.
    static Looked of(
        List<ModelImport.Read> models,
        List<String> refused,
        Assessment before,
        Library library,
        ImportSelection selection) {
      var all = new ArrayList<ImportedModel>();
      Assessment now = before;
      for (int model = 0; model < models.size(); model++) {
        ImportedModel next = models.get(model).into(now, library, selection.excluded(model));
        all.add(next);
        now = next.after();
      }
      return new Looked(before, models, all, refused);
    }

    private Assessment after() {
      return taken.getLast().after();
    }

    private List<String> notes() {
      return Stream.concat(refused.stream(), taken.stream().flatMap(each -> each.notes().stream()))
          .toList();
    }
  }

  private final ScreenContext context;
  private final Looked looked;
  private final Consumer<String> told;
  private final List<ModelImport.Read> models;
  private final List<ImportedModel> taken;
  private final ReadOnlyObjectWrapper<ImportSelection> selection;

  /// @param told receives a summary of what was imported
  ModelImportViewModel(ScreenContext context, Looked looked, Consumer<String> told) {
    this.context = context;
    this.looked = looked;
    this.told = told;
    this.models = looked.models();
    this.taken = looked.taken();
    selection = new ReadOnlyObjectWrapper<>(ImportSelection.of(taken));
  }

  /// What of it is imported.
  ReadOnlyObjectProperty<ImportSelection> selectionProperty() {
    return selection.getReadOnlyProperty();
  }

  private ImportSelection selection() {
    return selection.get();
  }

  /// Such as "Import preview: shop.otm".
  public String title() {
    return tr("Import preview: %s", source());
  }

  private String source() {
    return models.size() == 1
        ? models.getFirst().name()
        : trn("%,d file", "%,d files", models.size(), models.size());
  }

  /// The kind of the model, and what is new in it, or that nothing is.
  String summary() {
    String formats =
        taken.stream().map(ImportedModel::format).distinct().collect(Collectors.joining(", "));
    if (!isNew()) {
      return canTake()
          ? tr(
              "%s. No new items. The import links matching items so that they are recognised even after renaming.",
              formats)
          : tr("%s. No new items.", formats);
    }
    return tr("%s. Nothing changes until you start the import.", formats);
  }

  /// What cannot be imported, and additional information, a sentence each.
  List<String> notes() {
    return looked.notes();
  }

  /// The additional information, then all elements by what happens to them, additions first.
  List<Line> lines() {
    var lines = new ArrayList<Line>();
    if (!notes().isEmpty()) {
      lines.add(new Line.Heading(tr("Notes: %d", notes().size())));
      notes().forEach(note -> lines.add(new Line.Note(note)));
    }
    List<ModelItem> items =
        selection().entries().stream().map(ImportSelection.Entry::item).toList();
    for (ModelItem.Group group : ModelItem.groups(items)) {
      List<ImportSelection.Entry> entries =
          selection().entries().stream().filter(each -> isIn(group, each.item())).toList();
      lines.add(new Line.GroupHeading(group, entries));
      entries.forEach(entry -> lines.add(new Line.SystemElement(entry, group.words())));
    }
    return lines;
  }

  private static boolean isIn(ModelItem.Group group, ModelItem item) {
    return item.kind() == group.kind() && item.fate() == group.fate();
  }

  /// Such as `Components added, 2 of 3`.
  String title(Line.GroupHeading heading) {
    return heading.group().fate() == ModelItem.Fate.ADDED
        ? heading
            .group()
            .title(
                Math.toIntExact(heading.entries().stream().filter(selection()::isSelected).count()))
        : heading.group().title();
  }

  /// All of a line in one sentence, with what is decided about it.
  String spoken(Line line) {
    return switch (line) {
      case Line.SystemElement thing when selection().isOffered(thing.entry()) ->
          Stream.of(
                  selection().isSelected(thing.entry()) ? tr("selected") : tr("not selected"),
                  thing.spoken(),
                  note(thing))
              .filter(words -> !words.isEmpty())
              .collect(Collectors.joining(", "));
      case Line.GroupHeading heading -> title(heading);
      case Line other -> other.spoken();
    };
  }

  boolean isOffered(Line.SystemElement line) {
    return selection().isOffered(line.entry());
  }

  boolean canSwitch(Line.SystemElement line) {
    return selection().canSwitch(line.entry());
  }

  boolean isSelected(Line.SystemElement line) {
    return selection().isSelected(line.entry());
  }

  /// What follows for an item from something excluded, in a sentence, or "".
  String note(Line.SystemElement line) {
    return selection().note(line.entry());
  }

  /// Switches an item off, or on again. The next import offers again what is off.
  void toggle(Line.SystemElement line) {
    selection.set(selection().toggled(line.entry()));
  }

  void selectAll() {
    selection.set(selection().all());
  }

  void selectNone() {
    selection.set(selection().none());
  }

  /// Excludes everything, or nothing if something was excluded.
  void toggleAll() {
    if (selection().isAll()) {
      selectNone();
    } else {
      selectAll();
    }
  }

  boolean isNew() {
    return selection().offered() > 0;
  }

  /// Whether taking all of it would change anything.
  boolean canTake() {
    return !looked.after().equals(looked.before());
  }

  /// Whether something is left to import.
  boolean isAnySelected() {
    return !isNew() || selection().count() > 0;
  }

  /// Such as "Import 12 items".
  String action() {
    int count = selection().count();
    return isNew() ? trn("Import 1 item", "Import %,d items", count, count) : tr("Import");
  }

  /// Takes what is selected as one step that can be taken back. Where something is excluded, or
  /// something else was changed since it was looked at, a job finds out first what is new.
  void take() {
    if (!isAnySelected()) {
      return;
    }
    if (selection().isAll()) {
      take(looked);
    } else {
      lookAgain();
    }
  }

  private void take(Looked now) {
    Assessment current = context.assessment();
    if (current.equals(now.before())) {
      context.workbench().edit(tr("%s imported", source()), _ -> now.after());
      told.accept(sentences(now));
      return;
    }
    lookAgain();
  }

  private void lookAgain() {
    Assessment current = context.assessment();
    ImportSelection selected = selection();
    context
        .work()
        .change(
            tr("Importing %s", source()),
            tr("Nothing was imported. Try again."),
            _ -> Looked.of(models, looked.refused(), current, context.library(), selected),
            this::take);
  }

  private String sentences(Looked now) {
    var sentences = new ArrayList<String>();
    for (int i = 0; i < models.size(); i++) {
      sentences.add(sentence(models.get(i).name(), now.taken().get(i)));
    }
    sentences.addAll(now.notes());
    return String.join(" ", sentences);
  }

  private static String sentence(String name, ImportedModel taken) {
    return taken.counts().isNothing() && taken.changed() == 0
        ? tr("%s contains nothing new.", name)
        : tr("Imported from %s (%s): %s.", name, taken.format(), taken.words());
  }
}
