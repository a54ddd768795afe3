package org.soundings.report.section;

import static org.soundings.language.Messages.tr;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Audience;
import org.soundings.assessment.Session;
import org.soundings.assessment.profile.Profile;
import org.soundings.base.Progress;
import org.soundings.pack.Library;
import org.soundings.report.Identity;
import org.soundings.report.Report;
import org.soundings.report.ReportOptions;
import org.soundings.report.plan.ReportDetail;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.plan.ReportPlan;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.session.ClosingPage;
import org.soundings.threat.ThreatModel;

/// Makes reports from its arguments alone: no clock, no file, no network.
public final class Reports {

  /// The sections of a report before anything is entered.
  private static final Set<ReportPart> BEFORE_ENTRIES =
      EnumSet.of(ReportPart.COVER, ReportPart.SUMMARY, ReportPart.SCOPE);

  private Reports() {}

  /// The report with all sections, regardless of the options.
  public static Report full(
      Library library, Assessment assessment, ThreatModel threats, ReportOptions options) {
    return of(library, assessment, threats, options.withPlan(ReportPlan.ALL));
  }

  /// The report with the sections of the options.
  public static Report of(
      Library library, Assessment assessment, ThreatModel threats, ReportOptions options) {
    return of(library, assessment, threats, options, Progress.unwatched());
  }

  /// @param progress called before each section
  public static Report of(
      Library library,
      Assessment assessment,
      ThreatModel threats,
      ReportOptions options,
      Progress progress) {
    var material = Material.of(library, assessment, threats, fitting(options, assessment));
    return new Report(
        identity(assessment.profile(), options), Sections.of(material, progress), options.brand());
  }

  /// Without an entry there is nothing to print but what was planned. A complete report lists all
  /// questions nevertheless.
  private static ReportOptions fitting(ReportOptions options, Assessment assessment) {
    Profile profile = assessment.profile();
    Profile blank =
        Profile.begin(profile.id(), profile.title(), profile.created(), profile.packs())
            .withHeading(profile.heading())
            .withFrameworks(profile.frameworks())
            .withNumbers(profile.numbers());
    boolean hasEntries =
        !assessment.equals(Assessment.begin(blank)) || !options.inputs().milestones().isEmpty();
    if (hasEntries || options.plan().detail() == ReportDetail.FULL) {
      return options;
    }
    var parts = EnumSet.copyOf(options.plan().parts());
    parts.retainAll(BEFORE_ENTRIES);
    return options.withPlan(options.plan().with(parts));
  }

  /// The closing page of one session, as a separate report.
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

  /// The classification of the report. What the user entered for this report comes first, then the
  /// assessment's own, then the branding's text for the audience. The assessment's own does not
  /// apply to a public report, because it is redacted. The default there is "Public".
  static String classification(Profile profile, ReportOptions options) {
    if (!options.classification().isBlank()) {
      return options.classification();
    }
    Audience audience = options.removed().audience();
    String word = options.brand().word(audience);
    return switch (audience) {
      case PUBLIC -> word.isBlank() ? audience.title() : word;
      case INTERNAL, AUDITOR ->
          profile.classification().isBlank() ? word : profile.classification();
    };
  }
}
