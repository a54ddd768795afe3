package org.soundings.report.section;

import java.util.List;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Profile;
import org.soundings.assessment.Session;
import org.soundings.pack.Library;
import org.soundings.report.Identity;
import org.soundings.report.Report;
import org.soundings.report.ReportOptions;
import org.soundings.report.ReportPlan;
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
    var material = Material.of(library, assessment, threats, options);
    return new Report(identity(assessment.profile(), options), Sections.of(material));
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
        identity(assessment.profile(), options), List.of(ClosingPage.of(material, session)));
  }

  private static Identity identity(Profile profile, ReportOptions options) {
    String classification =
        options.classification().isBlank() ? profile.classification() : options.classification();
    return new Identity(
        profile.title(),
        profile.occasion(),
        classification,
        "Draft",
        profile.id() + " @ " + options.content().brief(),
        options.at(),
        options.program(),
        options.paper());
  }
}
