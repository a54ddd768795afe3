package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Paper;
import org.soundings.assessment.Readers;
import org.soundings.assessment.SavedReport;
import org.soundings.assessment.SavedReport.Form;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// `reports/<id>.yaml`: a way to hand over the report.
public final class ReportFile {

  private ReportFile() {}

  public static Node.Mapping write(SavedReport report) {
    return Node.mapping()
        .text("id", report.id())
        .text("name", report.name())
        .text("form", Fields.word(report.form()))
        .put("added", Node.texts(report.added()))
        .put("left_out", Node.texts(report.leftOut()))
        .text("paper", Fields.word(report.paper()))
        .text("classification", report.classification())
        .text("readers", Fields.word(report.readers()))
        .plain("with_data", report.withData() ? true : null)
        .plain("usual", report.isUsual() ? true : null)
        .text("brand", report.brand())
        .build();
  }

  static @Nullable public SavedReport read(Fields fields) {
    String id = fields.requiredText("id");
    String name = fields.text("name");
    Form form = fields.word("form", Form.class).orElse(Form.FULL);
    var added = fields.texts("added");
    var leftOut = fields.texts("left_out");
    Paper paper = fields.word("paper", Paper.class).orElse(Paper.A4);
    String classification = fields.text("classification");
    // Whom it is for decides what is kept back, so what cannot be read keeps back the most.
    Readers readers =
        fields
            .word("readers", Readers.class)
            .orElse(fields.has("readers") ? Readers.PUBLIC : Readers.INTERNAL);
    boolean withData = fields.bool("with_data", false);
    boolean usual = fields.bool("usual", false);
    String brand = fields.text("brand").strip();
    fields.finish();
    if (!SavedReport.isId(id)) {
      fields.problem(
          fields.placeOf("id"),
          tr("A report needs an id of lower-case words joined by hyphens."),
          tr("Mend it; the file's name is the id."));
      return null;
    }
    return new SavedReport(
        id,
        name,
        new SavedReport.Parts(form, added, leftOut),
        paper,
        classification,
        readers,
        withData,
        usual,
        brand);
  }
}
