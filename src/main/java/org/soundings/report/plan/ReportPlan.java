package org.soundings.report.plan;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.soundings.assessment.ReportPreset;
import org.soundings.assessment.ReportPreset.Form;
import org.soundings.base.Loaded;
import org.soundings.base.Problem;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;
import org.soundings.yaml.YamlReader;

/// The sections of a report and how much each prints. The cover is always included.
///
/// The built-in types are files in `preset`, which a team's own presets start from.
///
/// @param name the report type, such as "Brief"
/// @param parts in the order of the report
/// @param detail how much a section prints if `details` does not name it
/// @param details how much single sections print
public record ReportPlan(
    String name,
    Set<ReportPart> parts,
    ReportDetail detail,
    Map<ReportPart, ReportDetail> details) {

  /// How many lines a list has in a short report.
  public static final int FEW = 6;

  /// Everything that was said.
  public static final ReportPlan FULL = read(mark("Full report"), Form.FULL);

  /// For the people who act.
  public static final ReportPlan TEAM = read(mark("Team report"), Form.TEAM);

  /// For decision makers.
  public static final ReportPlan BRIEF = read(mark("Summary report"), Form.BRIEF);

  /// For auditors.
  public static final ReportPlan EVIDENCE = read(mark("Evidence report"), Form.EVIDENCE);

  /// Every section with everything in it, also the texts of the packs.
  public static final ReportPlan ALL =
      new ReportPlan(
          mark("Complete report"), EnumSet.allOf(ReportPart.class), ReportDetail.FULL, Map.of());

  public ReportPlan {
    var all = EnumSet.of(ReportPart.COVER);
    all.addAll(parts);
    parts = Collections.unmodifiableSet(all);
    details = Map.copyOf(details);
  }

  private static ReportPlan read(String name, Form form) {
    String file = "preset/" + Fields.word(form) + ".yaml";
    try (InputStream in = ReportPlan.class.getResourceAsStream(file)) {
      Loaded<Node.Mapping> read =
          YamlReader.read(Objects.requireNonNull(in, file).readAllBytes(), file);
      var problems = new ArrayList<Problem>();
      var fields = new Fields(read.value(), file, problems);
      var parts = EnumSet.noneOf(ReportPart.class);
      fields.texts("sections").forEach(word -> parts.add(ReportPart.of(word).orElseThrow()));
      var plan =
          new ReportPlan(
              name,
              parts,
              fields.word("detail", ReportDetail.class).orElseThrow(),
              details(fields));
      fields.finish();
      if (read.hasErrors() || !problems.isEmpty()) {
        throw new IllegalStateException(file + ": " + problems);
      }
      return plan;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<ReportPart, ReportDetail> details(Fields file) {
    var details = new EnumMap<ReportPart, ReportDetail>(ReportPart.class);
    file.fields("details")
        .ifPresent(
            each -> {
              each.keys()
                  .forEach(
                      word ->
                          details.put(
                              ReportPart.of(word).orElseThrow(),
                              each.word(word, ReportDetail.class).orElseThrow()));
              each.finish();
            });
    return details;
  }

  /// The sections of a report type.
  public static ReportPlan of(Form form) {
    return switch (form) {
      case FULL -> FULL;
      case TEAM -> TEAM;
      case BRIEF -> BRIEF;
      case EVIDENCE -> EVIDENCE;
    };
  }

  /// How much a section prints.
  public ReportDetail detail(ReportPart part) {
    return details.getOrDefault(part, detail);
  }

  /// Whether long lists are cut after a few lines, with the number of omitted ones.
  public boolean isShort() {
    return detail == ReportDetail.FEW;
  }

  /// The sections of a preset. Sections that this version of the program does not know are skipped.
  public static ReportPlan of(ReportPreset saved) {
    var chosen = EnumSet.copyOf(of(saved.form()).parts);
    for (ReportPart part : ReportPart.values()) {
      if (saved.added().contains(part.word())) {
        chosen.add(part);
      }
      if (saved.leftOut().contains(part.word())) {
        chosen.remove(part);
      }
    }
    return of(saved.form()).with(chosen).with(saved.details()).named(saved.name());
  }

  /// The same with other details of sections. Words that this version does not know are skipped.
  private ReportPlan with(Map<String, String> words) {
    var changed = new EnumMap<ReportPart, ReportDetail>(ReportPart.class);
    changed.putAll(details);
    words.forEach(
        (section, word) ->
            ReportPart.of(section)
                .ifPresent(
                    part -> ReportDetail.of(word).ifPresent(found -> changed.put(part, found))));
    return new ReportPlan(name, parts, detail, changed);
  }

  /// The same with other sections.
  public ReportPlan with(Set<ReportPart> others) {
    return new ReportPlan(name, others, detail, details);
  }

  private ReportPlan named(String other) {
    return new ReportPlan(other.isBlank() ? name : other, parts, detail, details);
  }

  /// A preset with one section included or excluded.
  public static ReportPreset switched(ReportPreset saved, ReportPart part, boolean on) {
    boolean isOfTheForm = of(saved.form()).has(part);
    return saved.withParts(
        words(saved.added(), part, on && !isOfTheForm),
        words(saved.leftOut(), part, !on && isOfTheForm));
  }

  private static List<String> words(List<String> words, ReportPart part, boolean isIn) {
    var changed = new ArrayList<>(words);
    changed.remove(part.word());
    if (isIn) {
      changed.add(part.word());
    }
    return changed;
  }

  /// Its label.
  public String title() {
    return tr(name);
  }

  public boolean has(ReportPart part) {
    return parts.contains(part);
  }

  /// The same without some sections.
  public ReportPlan without(Collection<ReportPart> others) {
    var left = EnumSet.copyOf(parts);
    left.removeAll(others);
    return new ReportPlan(name, left, detail, details);
  }

  /// The excluded numbered sections, such as `6`, `7` and `A`.
  public List<ReportPart> leftOut() {
    var left = new ArrayList<ReportPart>();
    for (ReportPart part : ReportPart.values()) {
      if (!part.number().isEmpty() && !has(part)) {
        left.add(part);
      }
    }
    return left;
  }
}
