package org.soundings.pack;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.pack.ContentReading.Kind;
import org.soundings.pack.EvidenceRule.Relation;
import org.soundings.pack.EvidenceRule.Saying;

/// Reads a file of rules about what evidence says.
final class EvidenceRuleReader {

  private static final Saying NOTHING = new Saying(Relation.SILENT, "");

  private EvidenceRuleReader() {}

  static void read(ContentMapping file, ContentReading reading) {
    file.prose("title");
    reading.rules.addAll(file.each("rules", EvidenceRuleReader::rule));
  }

  private static @Nullable EvidenceRule rule(ContentMapping entry) {
    Optional<String> id = entry.define(Kind.RULE);
    String question = entry.requiredReference("question", Kind.QUESTION);
    Optional<EvidenceRule.Match> match = match(entry);
    Saying matched = saying(entry, "");
    Saying otherwise = entry.entry("otherwise").map(EvidenceRuleReader::inner).orElse(NOTHING);
    if (matched.isEmpty()) {
      entry
          .reading()
          .error(
              entry.where(),
              tr("The rule says nothing."),
              tr("Add a sentence under supports, contradicts or silent."));
    }
    if (id.isEmpty() || question.isBlank() || match.isEmpty() || matched.isEmpty()) {
      return null;
    }
    return new EvidenceRule(id.get(), question, match.get(), matched, otherwise);
  }

  private static Saying inner(ContentMapping entry) {
    Saying saying = saying(entry, "otherwise ");
    entry.finish();
    return saying;
  }

  private static Saying saying(ContentMapping entry, String where) {
    var said = new ArrayList<Saying>();
    for (Relation relation : Relation.values()) {
      String sentence = entry.prose(org.soundings.yaml.Fields.word(relation));
      if (!sentence.isEmpty()) {
        said.add(new Saying(relation, sentence));
      }
    }
    if (said.size() > 1) {
      entry
          .reading()
          .error(
              entry.where(),
              tr("The rule says %smore than one thing.", where),
              tr("Keep one of supports, contradicts, silent. The first is used."));
    }
    return said.isEmpty() ? NOTHING : said.getFirst();
  }

  private static Optional<EvidenceRule.Match> match(ContentMapping entry) {
    List<String> facts = entry.texts("facts");
    List<String> formats = entry.texts("formats");
    Optional<EvidenceRule.Match> findings =
        entry.entry("findings").map(EvidenceRuleReader::findings);
    Optional<EvidenceRule.Match> inventory =
        entry.entry("inventory").map(EvidenceRuleReader::inventory);
    int given =
        (facts.isEmpty() ? 0 : 1)
            + (findings.isPresent() ? 1 : 0)
            + (inventory.isPresent() ? 1 : 0);
    if (given != 1) {
      entry
          .reading()
          .error(
              entry.where(),
              given == 0
                  ? tr("The rule looks for nothing.")
                  : tr("The rule looks for several things."),
              tr("Give it one of facts, findings, inventory."));
      return Optional.empty();
    }
    return facts.isEmpty()
        ? findings.or(() -> inventory)
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

  private static EvidenceRule.Match inventory(ContentMapping entry) {
    var match = new EvidenceRule.Inventory(entry.texts("formats"));
    entry.finish();
    return match;
  }
}
