package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Audience;
import org.soundings.assessment.Paper;
import org.soundings.assessment.ReportPreset;
import org.soundings.assessment.ReportPreset.Form;
import org.soundings.yaml.Binding;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// `reports/<id>.yaml`: a report preset.
public final class ReportFile {

  /// The placeholder id while a report preset without one is read.
  private static final String NO_ID = "none";

  private ReportFile() {}

  public static Node.Mapping write(ReportPreset report) {
    return Binding.write(report, ReportFile::report);
  }

  static @Nullable public ReportPreset read(Fields fields) {
    return Binding.read(fields, ReportFile::report);
  }

  private static ReportPreset report(Binding<ReportPreset> file) {
    return new ReportPreset(
        id(file),
        file.text("name", ReportPreset::name),
        new ReportPreset.Parts(
            file.word("type", Form.FULL, ReportPreset::form),
            file.texts("included", ReportPreset::added),
            file.texts("excluded", ReportPreset::leftOut),
            file.field("details", ReportPreset::details, ReportFile::details, ReportFile::details)),
        file.word("paper", Paper.A4, ReportPreset::paper),
        file.text("classification", ReportPreset::classification),
        audience(file),
        file.flag("attach_data", ReportPreset::attachData),
        file.flag("default", ReportPreset::isDefault),
        file.text("branding", ReportPreset::branding).strip());
  }

  private static Node details(Map<String, String> details) {
    var builder = Node.mapping();
    details.forEach(builder::text);
    return builder.build();
  }

  private static Map<String, String> details(Fields file, String key) {
    var details = new TreeMap<String, String>();
    file.fields(key)
        .ifPresent(
            sections -> {
              sections.keys().forEach(section -> details.put(section, sections.text(section)));
              sections.finish();
            });
    return details;
  }

  /// The audience determines the redactions. If it cannot be read, the most restrictive audience is
  /// used.
  private static Audience audience(Binding<ReportPreset> file) {
    boolean isThere = file.file().filter(fields -> fields.has("audience")).isPresent();
    return file.word(
        "audience", isThere ? Audience.PUBLIC : Audience.INTERNAL, ReportPreset::audience);
  }

  private static String id(Binding<ReportPreset> file) {
    String id = file.required("id", ReportPreset::id);
    if (ReportPreset.isId(id)) {
      return id;
    }
    file.refuse(
        "id",
        tr("A report preset requires an ID of lower-case words joined by hyphens."),
        tr("Correct the ID. It must match the file name."));
    return NO_ID;
  }
}
