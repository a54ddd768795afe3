package org.soundings.evidence.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.Fact;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Observation;
import org.soundings.evidence.SbomComponent;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.importer.Importer;
import org.soundings.evidence.importer.Intake;
import org.soundings.pack.EvidenceRule;

/// Applies all rules to the findings of one importer in one file.
public final class EvidenceEvaluation implements Intake {

  private final String format;
  private final List<RuleCount> scales = new ArrayList<>();
  private final Map<Finding.Kind, List<FindingScale>> byKind = new EnumMap<>(Finding.Kind.class);
  private final Map<Fact, List<FactScale>> byFact = new EnumMap<>(Fact.class);
  private final List<SbomScale> inventories = new ArrayList<>();
  private final Targets targets = new Targets();
  private ToolRun run = ToolRun.of("");

  public EvidenceEvaluation(List<EvidenceRule> rules, Importer importer) {
    this.format = importer.format();
    var ids = new Ids();
    for (EvidenceRule rule : rules) {
      switch (rule.match()) {
        case EvidenceRule.Facts facts -> add(new FactScale(rule, facts));
        case EvidenceRule.Findings findings -> add(new FindingScale(rule, findings, importer, ids));
        case EvidenceRule.Sbom sbom -> add(new SbomScale(rule, sbom, format));
      }
    }
  }

  private void add(FactScale scale) {
    scales.add(scale);
    scale.facts().forEach(fact -> byFact.computeIfAbsent(fact, _ -> new ArrayList<>()).add(scale));
  }

  private void add(FindingScale scale) {
    scales.add(scale);
    scale.kinds().forEach(kind -> byKind.computeIfAbsent(kind, _ -> new ArrayList<>()).add(scale));
  }

  private void add(SbomScale scale) {
    scales.add(scale);
    inventories.add(scale);
  }

  @Override
  public void run(ToolRun newRun) {
    run = newRun;
  }

  @Override
  public void target(String name) {
    targets.add(name);
  }

  @Override
  public void lookedFor(Finding.Kind kind) {
    byKind.getOrDefault(kind, List.of()).forEach(FindingScale::lookedFor);
  }

  @Override
  public void unlisted(Finding.Kind kind) {
    byKind.getOrDefault(kind, List.of()).forEach(FindingScale::unlisted);
  }

  @Override
  public void finding(Finding finding) {
    for (FindingScale scale : byKind.getOrDefault(finding.kind(), List.of())) {
      scale.finding(finding);
    }
  }

  @Override
  public void observation(Observation observation) {
    for (FactScale scale : byFact.getOrDefault(observation.fact(), List.of())) {
      scale.observation(observation);
    }
  }

  @Override
  public void component(SbomComponent component) {
    inventories.forEach(scale -> scale.component(component));
  }

  @Override
  public void remark(String sentence) {}

  /// The mappings of the file to questions, in the order of the rules.
  public List<EvidenceMapping> mappings() {
    Map<String, List<RuleStatement>> byQuestion = new LinkedHashMap<>();
    for (RuleCount scale : scales) {
      scale
          .said(new RuleCount.Circumstances(format, run, targets))
          .ifPresent(
              said ->
                  byQuestion.computeIfAbsent(said.question(), _ -> new ArrayList<>()).add(said));
    }
    return byQuestion.values().stream().map(RuleStatement::together).toList();
  }
}
