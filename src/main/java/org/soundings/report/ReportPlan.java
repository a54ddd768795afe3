package org.soundings.report;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.soundings.assessment.ReportPreset;
import org.soundings.assessment.ReportPreset.Form;

/// The sections of a report. The cover is always included.
///
/// @param name the report type, such as "Brief"
/// @param parts in the order of the report
/// @param isShort whether long lists are cut after a few lines, with the number of omitted ones
public record ReportPlan(String name, Set<ReportPart> parts, boolean isShort) {

  /// How many lines a list has in a short report.
  public static final int FEW = 8;

  /// The full report.
  public static final ReportPlan FULL =
      new ReportPlan(mark("Full report"), EnumSet.allOf(ReportPart.class), false);

  /// For a reader with a quarter of an hour.
  public static final ReportPlan BRIEF =
      new ReportPlan(
          mark("Summary report"),
          EnumSet.of(
              ReportPart.SUMMARY,
              ReportPart.DASHBOARD,
              ReportPart.RISK,
              ReportPart.ACTIONS,
              ReportPart.CHANGE,
              ReportPart.UNKNOWN),
          true);

  /// The evidence and its contradictions.
  public static final ReportPlan EVIDENCE =
      new ReportPlan(
          mark("Evidence report"),
          EnumSet.of(
              ReportPart.CONTENTS,
              ReportPart.CONTRADICTIONS,
              ReportPart.DISAGREEMENT,
              ReportPart.TRACEABILITY,
              ReportPart.EVIDENCE,
              ReportPart.IMPORTS,
              ReportPart.CONTROL),
          false);

  public ReportPlan {
    var all = EnumSet.of(ReportPart.COVER);
    all.addAll(parts);
    parts = Collections.unmodifiableSet(all);
  }

  /// The sections of a report type.
  public static ReportPlan of(Form form) {
    return switch (form) {
      case FULL -> FULL;
      case BRIEF -> BRIEF;
      case EVIDENCE -> EVIDENCE;
    };
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
    return of(saved.form()).with(chosen).named(saved.name());
  }

  /// The same with other sections.
  public ReportPlan with(Set<ReportPart> others) {
    return new ReportPlan(name, others, isShort);
  }

  private ReportPlan named(String other) {
    return new ReportPlan(other.isBlank() ? name : other, parts, isShort);
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
    return new ReportPlan(name, left, isShort);
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
