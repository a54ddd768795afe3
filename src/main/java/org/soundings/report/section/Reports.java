package org.soundings.report.section;

import static org.soundings.language.Messages.tr;

import java.util.List;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Readers;
import org.soundings.assessment.Session;
import org.soundings.assessment.profile.Profile;
import org.soundings.base.Progress;
import org.soundings.pack.Library;
import org.soundings.report.Identity;
import org.soundings.report.Report;
import org.soundings.report.ReportOptions;
import org.soundings.report.ReportPlan;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.session.ClosingPage;
import org.soundings.threat.ThreatModel;

/// Makes reports. Nothing but the arguments is looked at: no clock, no file, no network.
public final class Reports {

  private Reports() {}

  /// The report with everything in it, whatever the plan of the options.
  public static Report full(
      Library library, Assessment assessment, ThreatModel threats, ReportOptions options) {
    return of(library, assessment, threats, options.withPlan(ReportPlan.FULL));
  }

  /// The report with what the plan of the options names.
  public static Report of(
      Library library, Assessment assessment, ThreatModel threats, ReportOptions options) {
    return of(library, assessment, threats, options, Progress.unwatched());
  }

  /// @param progress asked before each section whether to go on
  public static Report of(
      Library library,
      Assessment assessment,
      ThreatModel threats,
      ReportOptions options,
      Progress progress) {
    var material = Material.of(library, assessment, threats, options);
    return new Report(
        identity(assessment.profile(), options), Sections.of(material, progress), options.brand());
  }

  /// The closing page of one meeting, as a report of its own.
  public static Report closing(
      Library library,
      Assessment assessment,
      ThreatModel threats,
      Session session,
      ReportOptions options) {
    var material = Material.of(library, assessment, threats, options);
    return new Report(
        identity(assessment.profile(), options),
        List.of(ClosingPage.of(material, session)),
        options.brand());
  }

  private static Identity identity(Profile profile, ReportOptions options) {
    return new Identity(
        profile.title(),
        profile.occasion(),
        classification(profile, options),
        tr("Draft"),
        profile.id() + " @ " + options.content().brief(),
        options.at(),
        options.program(),
        options.paper());
  }

  /// How it may be passed on: what was typed for this report; or the brand's word for its readers;
  /// or, for anybody, "Public", because what is taken away makes the assessment's own mark untrue.
  private static String classification(Profile profile, ReportOptions options) {
    if (!options.classification().isBlank()) {
      return options.classification();
    }
    Readers readers = options.removed().readers();
    String word = options.brand().word(readers);
    return switch (readers) {
      case PUBLIC -> word.isBlank() ? readers.title() : word;
      case INTERNAL, AUDITOR ->
          profile.classification().isBlank() ? word : profile.classification();
    };
  }
}
