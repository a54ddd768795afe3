package org.soundings.report.exchange;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.soundings.app.export.ReportExport;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Audience;
import org.soundings.assessment.Paper;
import org.soundings.assessment.Session;
import org.soundings.assessment.profile.Person;
import org.soundings.base.Sha256;
import org.soundings.evidence.EvidenceSource;
import org.soundings.pack.Library;
import org.soundings.report.ReportOptions;
import org.soundings.report.ReportSamples;
import org.soundings.threat.Threat;
import org.soundings.threat.ThreatModel;

/// Assessments for the tests of exchange formats.
final class ExchangeSamples {

  static final Library LIBRARY = ReportSamples.library();

  private ExchangeSamples() {}

  static Exchange exchange(Assessment assessment) {
    return new Exchange(
        LIBRARY,
        assessment,
        ThreatModel.derive(LIBRARY, assessment, ReportSamples.AT),
        ReportOptions.of(ReportSamples.AT, "Soundings 1.0", Sha256.of("content")));
  }

  static Map<String, Assessment> assessments() throws IOException {
    var assessments = new TreeMap<String, Assessment>();
    assessments.put("empty", ReportSamples.empty(LIBRARY));
    assessments.put("sample", ReportSamples.sample());
    Assessment full = ReportSamples.withSystem(ReportSamples.full(LIBRARY));
    assessments.put("full", full);
    assessments.put("hostile", hostile(full));
    assessments.put("redacted", redacted(ReportSamples.sample()));
    return assessments;
  }

  /// The sample for everyone, as `--audience public` writes it.
  private static Assessment redacted(Assessment assessment) {
    return new ReportExport(Paper.A4, "", false)
        .withAudience(Audience.PUBLIC)
        .redacted(assessment)
        .assessment();
  }

  /// Texts and dates that people can type and that the formats do not expect: space that is not a
  /// space, line separators, names that are empty or not unique, an address with brackets, and
  /// years outside the usual ones.
  private static Assessment hostile(Assessment full) {
    String odd = "\u00A0\uFEFF a\u2028b \u0085c\u0007\n\td\u3000";
    LocalDate never = LocalDate.of(9999, 12, 31);
    var person = new Person(odd, odd, odd);
    var link = new EvidenceSource.Link("https://[::1]/{a}|ü%zz%41#b#c[");
    Instant early = Instant.parse("1601-01-01T00:00:00Z");
    Threat threat = exchange(full).looked().getFirst();
    return full.changing(
            profile ->
                profile
                    .withTitle(odd)
                    .withOccasion(odd)
                    .withClassification("\u00A0")
                    .withPeople(List.of(person, person, new Person("", "", ""))))
        .withEvidence(
            full.evidence().get("E-001").withTitle(odd).withSource(link).withCapturedOn(early))
        .withAction(
            Action.planned("A-900", odd)
                .withOwner(odd)
                .withDue(never)
                .withMitigates(List.of(threat.id())))
        .withDecision(
            full.decision(threat.id()).withExpires(never).withOwner(odd).stamped(odd, early))
        .withSession(
            new Session(
                "1066-10-14", LocalDate.of(1066, 10, 14), odd, 90, List.of(odd), List.of(), odd))
        .withSession(
            new Session(
                "2026-11-20", LocalDate.of(2026, 11, 20), "", 90, List.of("", odd), List.of(), odd))
        .changingSystem(
            system ->
                system.with(
                    system.component("web").orElseThrow().withName("").withDescription(odd)));
  }
}
