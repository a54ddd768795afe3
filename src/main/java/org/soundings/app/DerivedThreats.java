package org.soundings.app;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.RiskMatrix;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.profile.Profile;
import org.soundings.assessment.system.SystemModel;
import org.soundings.evidence.Evidence;
import org.soundings.pack.Library;
import org.soundings.threat.ThreatModel;

/// The threats of the current assessment, derived once for all callers. Screens ask at every pause
/// in typing, and what is recorded in a session changes no threat. For one thread.
final class DerivedThreats {

  /// Everything that threats are derived from.
  ///
  /// @param minute the time; expired evidence is noticed at most a minute late
  private record Basis(
      Profile profile,
      SystemModel system,
      SortedMap<String, Answer> answers,
      SortedMap<String, Evidence> evidence,
      SortedMap<ThreatId, Decision> decisions,
      List<CustomThreat> customThreats,
      List<Action> actions,
      RiskMatrix riskMatrix,
      Instant minute) {

    static Basis of(Assessment assessment, Instant now) {
      return new Basis(
          assessment.profile(),
          assessment.system(),
          assessment.answers(),
          assessment.evidence(),
          assessment.decisions(),
          assessment.customThreats(),
          assessment.actions(),
          assessment.riskMatrix(),
          now.truncatedTo(ChronoUnit.MINUTES));
    }
  }

  /// @param of the assessment of the last call; its basis need not be compared again
  private record Derived(Assessment of, Basis from, ThreatModel threats) {
    boolean isOf(Assessment assessment, Instant now) {
      return of == assessment && from.minute().equals(now.truncatedTo(ChronoUnit.MINUTES));
    }
  }

  private final Library library;
  private @Nullable Derived last;

  DerivedThreats(Library library) {
    this.library = library;
  }

  ThreatModel of(Assessment assessment, Instant now) {
    Derived known = last;
    if (known == null || !known.isOf(assessment, now)) {
      Basis basis = Basis.of(assessment, now);
      ThreatModel threats =
          known != null && known.from().equals(basis)
              ? known.threats()
              : ThreatModel.derive(library, assessment, now);
      known = new Derived(assessment, basis, threats);
      last = known;
    }
    return known.threats();
  }
}
