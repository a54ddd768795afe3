package org.soundings.evidence.importer.corpus;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.soundings.evidence.Fact;
import org.soundings.evidence.Fact.Level;
import org.soundings.evidence.Observation;
import org.soundings.evidence.importer.CollectingIntake;
import org.soundings.yaml.foreign.ForeignPart;

/// The fixtures of the Kubernetes admission controller: each gives the expected verdict for the
/// expected control at the expected level.
///
/// The latest rules apply. A fixture of an older Kubernetes was written for the rules of its time,
/// so only three differences are allowed: the companions of a control ([#COMPANIONS]), and these
/// two:
///
/// - A fixture that passed then may fail a control that was added later ([#SINCE]).
/// - A fixture that failed then may pass a level if the rule was relaxed ([#RELAXED]): since v1.35,
///   all of `/proc` in a user namespace fails only the restricted level.
final class PodSecurityExpectation implements Expectation {

  /// The controller's names for its checks.
  static final Map<String, Set<Fact>> FACTS =
      Map.ofEntries(
          entry("allowprivilegeescalation", Set.of(Fact.PRIVILEGE_ESCALATION)),
          entry("apparmorprofile", Set.of(Fact.APPARMOR)),
          entry("capabilities_baseline", Set.of(Fact.ADDED_CAPABILITIES)),
          entry("capabilities_restricted", Set.of(Fact.DROPPED_CAPABILITIES)),
          entry("hostnamespaces", Set.of(Fact.HOST_NAMESPACES)),
          entry("hostpathvolumes", Set.of(Fact.HOST_PATH)),
          entry("hostports", Set.of(Fact.HOST_PORTS)),
          entry("hostprobesandhostlifecycle", Set.of(Fact.HOST_PROBES)),
          entry("privileged", Set.of(Fact.PRIVILEGED)),
          entry("procmount", Set.of(Fact.PROC_MOUNT)),
          entry("procmount_restricted", Set.of(Fact.PROC_MOUNT_RESTRICTED)),
          entry("restrictedvolumes", Set.of(Fact.VOLUME_TYPES)),
          entry("runasnonroot", Set.of(Fact.RUN_AS_NON_ROOT)),
          entry("runasuser", Set.of(Fact.RUN_AS_NON_ROOT_USER)),
          entry("seccompprofile_baseline", Set.of(Fact.SECCOMP_UNCONFINED)),
          entry("seccompprofile_restricted", Set.of(Fact.SECCOMP_PROFILE)),
          entry("selinuxoptions", Set.of(Fact.SELINUX)),
          entry("sysctls", Set.of(Fact.SYSCTLS)),
          entry("windowshostprocess", Set.of(Fact.HOST_PROCESS)));

  /// The minor version of Kubernetes in which a control was added. All others existed from the
  /// start.
  private static final Map<Fact, Integer> SINCE =
      Map.of(
          Fact.PRIVILEGE_ESCALATION, 8,
          Fact.SECCOMP_PROFILE, 19,
          Fact.DROPPED_CAPABILITIES, 22,
          Fact.RUN_AS_NON_ROOT_USER, 23,
          Fact.HOST_PROBES, 34,
          Fact.PROC_MOUNT_RESTRICTED, 35);

  /// Controls that a later version removed from the baseline level, with the control that replaced
  /// them.
  private static final Map<Fact, Fact> RELAXED =
      Map.of(Fact.PROC_MOUNT, Fact.PROC_MOUNT_RESTRICTED);

  /// Controls that a fixture necessarily breaks together with its own control: two controls check
  /// the same field, or one setting requires the other.
  private static final Map<Fact, Set<Fact>> COMPANIONS =
      Map.of(
          Fact.ADDED_CAPABILITIES, Set.of(Fact.DROPPED_CAPABILITIES),
          Fact.HOST_PATH, Set.of(Fact.VOLUME_TYPES),
          Fact.VOLUME_TYPES, Set.of(Fact.HOST_PATH),
          Fact.SECCOMP_UNCONFINED, Set.of(Fact.SECCOMP_PROFILE),
          Fact.SECCOMP_PROFILE, Set.of(Fact.SECCOMP_UNCONFINED),
          Fact.PRIVILEGED, Set.of(Fact.PRIVILEGE_ESCALATION),
          Fact.PRIVILEGE_ESCALATION, Set.of(Fact.DROPPED_CAPABILITIES),
          Fact.HOST_PROCESS, Set.of(Fact.HOST_NAMESPACES));

  private static final int RELAXED_SINCE = 35;

  @Override
  public boolean covers(CorpusFile file) {
    return file.tool().equals("pss-fixtures");
  }

  @Override
  public String importer(CorpusFile file) {
    return "Kubernetes manifest";
  }

  @Override
  public List<Check> checks(CorpusFile file, CollectingIntake read) {
    var checks = new ArrayList<Check>();
    for (ForeignPart verdict : file.expected().get("pss").items()) {
      Level level = Level.valueOf(verdict.text("level").toUpperCase(java.util.Locale.ROOT));
      int latest = minor(verdict.text("k8s_versions").replaceFirst(".*-", ""));
      Set<Fact> violated = violated(read, level);
      if (verdict.text("verdict").equals("pass")) {
        violated.removeIf(fact -> SINCE.getOrDefault(fact, 0) > latest);
        checks.add(new Check(level + " passes", Set.of(), violated));
      } else {
        checks.add(fails(verdict.text("control_key"), level, latest, violated));
      }
    }
    return checks;
  }

  /// The named control is violated, and no other control of that version.
  private static Check fails(String key, Level level, int latest, Set<Fact> violated) {
    Set<Fact> expected = new HashSet<>(FACTS.getOrDefault(key, Set.of()));
    boolean relaxed = latest < RELAXED_SINCE && RELAXED.keySet().containsAll(expected);
    if (relaxed) {
      expected =
          expected.stream()
              .map(RELAXED::get)
              .collect(Collectors.toCollection(() -> EnumSet.noneOf(Fact.class)));
    }
    Set<Fact> ofThatTime =
        violated.stream()
            .filter(fact -> SINCE.getOrDefault(fact, 0) <= latest || RELAXED.containsValue(fact))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Fact.class)));
    expected.stream()
        .filter(violated::contains)
        .forEach(fact -> ofThatTime.removeAll(COMPANIONS.getOrDefault(fact, Set.of())));
    if (relaxed && level == Level.BASELINE) {
      expected = Set.of();
    }
    return new Check(level + " fails by " + key, expected, ofThatTime);
  }

  /// What is violated of what the level asks.
  static Set<Fact> violated(CollectingIntake read, Level level) {
    return read.observations().stream()
        .filter(Observation::isFailed)
        .map(Observation::fact)
        .filter(fact -> fact.level() != Level.NONE && fact.level().compareTo(level) <= 0)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Fact.class)));
  }

  /// 18 for `v1.18`.
  private static int minor(String version) {
    return Integer.parseInt(version.substring(version.indexOf('.') + 1));
  }
}
