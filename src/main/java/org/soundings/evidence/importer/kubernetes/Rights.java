package org.soundings.evidence.importer.kubernetes;

import java.util.List;
import java.util.function.Predicate;
import org.soundings.evidence.Fact;
import org.soundings.evidence.Observation.Verdict;
import org.soundings.evidence.importer.observing.FieldValue;
import org.soundings.evidence.importer.observing.Observer;

/// Roles and the bindings that grant them.
///
/// Source: Kubernetes RBAC good practices,
/// https://kubernetes.io/docs/concepts/security/rbac-good-practices/ (2026).
final class Rights {

  private final Resource resource;
  private final Observer observer;

  Rights(Resource resource, Observer observer) {
    this.resource = resource;
    this.observer = observer;
  }

  void judgeRole() {
    List<Rule> rules = resource.top().get("rules").items().stream().map(Rule::of).toList();
    rules(Fact.WIDE_ROLE, rules, Rule::isWide);
    rules(Fact.ESCALATING_ROLE, rules, Rule::isEscalating);
    FieldValue aggregated = resource.top().get("aggregationRule");
    if (aggregated.isPresent()) {
      aggregated(aggregated);
    }
  }

  /// The rules come from other roles, which the cluster aggregates.
  private void aggregated(FieldValue field) {
    for (Fact fact : List.of(Fact.WIDE_ROLE, Fact.ESCALATING_ROLE)) {
      observer.judge(fact, Verdict.NOT_KNOWN, field.path(), "rules of other roles");
    }
  }

  private void rules(Fact fact, List<Rule> rules, Predicate<Rule> offends) {
    List<Rule> offenders = rules.stream().filter(offends).toList();
    if (offenders.isEmpty()) {
      observer.judge(fact, true, "rules", "");
    }
    offenders.forEach(rule -> observer.judge(fact, false, rule.field().path(), rule.words()));
  }

  void judgeBinding() {
    for (FieldValue subject : resource.top().get("subjects").items()) {
      if (subject.text("kind").equals("ServiceAccount") && subject.text("name").equals("default")) {
        observer.violated(Fact.DEFAULT_SERVICE_ACCOUNT, subject.get("name"));
      }
    }
  }
}
