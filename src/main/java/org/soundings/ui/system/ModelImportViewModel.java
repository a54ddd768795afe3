package org.soundings.ui.system;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /// What happens to the things below it, such as `Components added, 3`.
    record Heading(String words) implements Line {
      @Override
      public String spoken() {
        return words;
      }
    }

    /// Something worth knowing, in a sentence.
    record Note(String words) implements Line {
      @Override
      public String spoken() {
        return words;
      }
    }

    record SystemElement(ModelItem item, String group) implements Line {
      @Override
      public String spoken() {
        return "%s, %s".formatted(item.name(), group);
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
      var all = new ArrayList<ImportedModel>();
      Assessment now = before;
      for (ModelImport.Read model : models) {
        ImportedModel next = model.into(now, library);
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

  /// @param told receives a summary of what was imported
  ModelImportViewModel(ScreenContext context, Looked looked, Consumer<String> told) {
    this.context = context;
    this.looked = looked;
    this.told = told;
    this.models = looked.models();
    this.taken = looked.taken();
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
    return tr("%s. Nothing changes until you import it.", formats);
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
    List<ModelItem> items = taken.stream().flatMap(each -> each.items().stream()).toList();
    for (ModelItem.Group group : ModelItem.groups(items)) {
      lines.add(new Line.Heading(group.title()));
      group.items().forEach(item -> lines.add(new Line.SystemElement(item, group.words())));
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
    return !looked.after().equals(looked.before());
  }

  /// Such as "Take 12 items".
  String action() {
    return isNew() ? trn("Import 1 item", "Import %,d items", added(), added()) : tr("Import");
  }

  /// Takes it as one step that can be taken back. Where something else was changed since it was
  /// looked at, a job finds out first what is new by now.
  void take() {
    take(looked);
  }

  private void take(Looked now) {
    Assessment current = context.assessment();
    if (current.equals(now.before())) {
      context.workbench().edit(tr("import of %s", source()), _ -> now.after());
      told.accept(sentences(now));
      return;
    }
    context
        .work()
        .change(
            tr("Importing %s", source()),
            tr("Nothing was imported. Try again."),
            _ -> Looked.of(models, now.refused(), current, context.library()),
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
