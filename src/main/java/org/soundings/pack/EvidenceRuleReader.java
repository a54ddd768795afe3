package org.soundings.pack;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.pack.ContentReading.Kind;
import org.soundings.pack.EvidenceRule.Relation;
import org.soundings.pack.EvidenceRule.Verdict;

/// Reads a file of evidence rules.
final class EvidenceRuleReader {

  private static final Verdict NOTHING = new Verdict(Relation.NEUTRAL, "");

  private EvidenceRuleReader() {}

  static void read(ContentMapping file, ContentReading reading) {
    file.prose("title");
    reading.rules.addAll(file.each("rules", EvidenceRuleReader::rule));
  }

  private static @Nullable EvidenceRule rule(ContentMapping entry) {
    Optional<String> id = entry.define(Kind.RULE);
    String question = entry.requiredReference("question", Kind.QUESTION);
    Optional<EvidenceRule.Match> match = match(entry);
    Verdict matched = saying(entry, "");
    Verdict otherwise = entry.entry("no_match").map(EvidenceRuleReader::inner).orElse(NOTHING);
    if (matched.isEmpty()) {
      entry
          .reading()
          .error(
              entry.where(),
              tr("The rule has no sentence."),
              tr("Add a sentence under \"supports:\", \"contradicts:\" or \"neutral:\"."));
    }
    if (id.isEmpty() || question.isBlank() || match.isEmpty() || matched.isEmpty()) {
      return null;
    }
    return new EvidenceRule(id.get(), question, match.get(), matched, otherwise);
  }

  private static Verdict inner(ContentMapping entry) {
    Verdict saying = saying(entry, " (no_match)");
    entry.finish();
    return saying;
  }

  private static Verdict saying(ContentMapping entry, String where) {
    var said = new ArrayList<Verdict>();
    for (Relation relation : Relation.values()) {
      String sentence = entry.prose(org.soundings.yaml.Fields.word(relation));
      if (!sentence.isEmpty()) {
        said.add(new Verdict(relation, sentence));
      }
    }
    if (said.size() > 1) {
      entry
          .reading()
          .error(
              entry.where(),
              tr("The rule has more than one sentence%s.", where),
              tr(
                  "Use only one of \"supports:\", \"contradicts:\" and \"neutral:\". The first is used."));
    }
    return said.isEmpty() ? NOTHING : said.getFirst();
  }

  private static Optional<EvidenceRule.Match> match(ContentMapping entry) {
    List<String> facts = entry.texts("facts");
    List<String> formats = entry.texts("formats");
    Optional<EvidenceRule.Match> findings =
        entry.entry("findings").map(EvidenceRuleReader::findings);
    Optional<EvidenceRule.Match> sbom = entry.entry("sbom").map(EvidenceRuleReader::sbom);
    int given =
        (facts.isEmpty() ? 0 : 1) + (findings.isPresent() ? 1 : 0) + (sbom.isPresent() ? 1 : 0);
    if (given != 1) {
      entry
          .reading()
          .error(
              entry.where(),
              given == 0
                  ? tr("The rule has no criterion.")
                  : tr("The rule has more than one criterion."),
              tr("Specify exactly one of \"facts:\", \"findings:\" and \"sbom:\"."));
      return Optional.empty();
    }
    return facts.isEmpty()
        ? findings.or(() -> sbom)
        : Optional.of(new EvidenceRule.Facts(facts, formats));
  }

  private static EvidenceRule.Match findings(ContentMapping entry) {
    var match =
        new EvidenceRule.Findings(
            entry.texts("kinds"),
            entry.texts("ids"),
            entry.texts("tools"),
            entry.text("at_least"),
            fixes(entry),
            entry.bool("asserted"));
    entry.finish();
    return match;
  }

  private static EvidenceRule.Fixes fixes(ContentMapping entry) {
    if (entry.bool("fixed")) {
      return EvidenceRule.Fixes.OUT;
    }
    return entry.text("fixed").isEmpty() ? EvidenceRule.Fixes.ANY : EvidenceRule.Fixes.NOT_OUT;
  }

  private static EvidenceRule.Match sbom(ContentMapping entry) {
    var match = new EvidenceRule.Sbom(entry.texts("formats"));
    entry.finish();
    return match;
  }
}
