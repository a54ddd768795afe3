package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Paper;
import org.soundings.assessment.Readers;
import org.soundings.assessment.SavedReport;
import org.soundings.assessment.SavedReport.Form;
import org.soundings.yaml.Binding;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// `reports/<id>.yaml`: a way to hand over the report.
public final class ReportFile {

  /// What an id is while a report is read that has none.
  private static final String NO_ID = "none";

  private ReportFile() {}

  public static Node.Mapping write(SavedReport report) {
    return Binding.write(report, ReportFile::report);
  }

  static @Nullable public SavedReport read(Fields fields) {
    return Binding.read(fields, ReportFile::report);
  }

  private static SavedReport report(Binding<SavedReport> file) {
    return new SavedReport(
        id(file),
        file.text("name", SavedReport::name),
        new SavedReport.Parts(
            file.word("form", Form.FULL, SavedReport::form),
            file.texts("added", SavedReport::added),
            file.texts("left_out", SavedReport::leftOut)),
        file.word("paper", Paper.A4, SavedReport::paper),
        file.text("classification", SavedReport::classification),
        readers(file),
        file.flag("with_data", SavedReport::withData),
        file.flag("usual", SavedReport::isUsual),
        file.text("brand", SavedReport::brand).strip());
  }

  /// Whom it is for decides what is kept back, so what cannot be read keeps back the most.
  private static Readers readers(Binding<SavedReport> file) {
    boolean isThere = file.file().filter(fields -> fields.has("readers")).isPresent();
    return file.word("readers", isThere ? Readers.PUBLIC : Readers.INTERNAL, SavedReport::readers);
  }

  private static String id(Binding<SavedReport> file) {
    String id = file.required("id", SavedReport::id);
    if (SavedReport.isId(id)) {
      return id;
    }
    file.refuse(
        "id",
        tr("A report needs an id of lower-case words joined by hyphens."),
        tr("Mend it; the file's name is the id."));
    return NO_ID;
  }
}
