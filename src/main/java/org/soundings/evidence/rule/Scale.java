package org.soundings.evidence.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.secret.SecretDetector;
import org.soundings.pack.EvidenceRule;

/// One rule with what it has counted so far.
sealed interface Scale permits FactScale, FindingScale, InventoryScale {

  /// `{flaw|flaws}`: the form for one, and for every other number.
  Pattern FORMS = Pattern.compile("\\{([^{}|]*)\\|([^{}|]*)}");

  /// What is known about the file once it is read.
  record Circumstances(String format, ToolRun run, Targets targets) {}

  /// What the rule says; nothing where the file could not show it, or where the rule has no
  /// sentence for what it showed.
  Optional<Said> said(Circumstances circumstances);

  /// The sentence of a rule with its numbers and names.
  static Optional<Said> fill(
      EvidenceRule rule, boolean matched, long count, long total, Object examples, Object targets) {
    EvidenceRule.Saying saying = matched ? rule.matched() : rule.otherwise();
    if (saying.isEmpty()) {
      return Optional.empty();
    }
    String sentence =
        FORMS
            .matcher(saying.sentence())
            .replaceAll(forms -> Matcher.quoteReplacement(forms.group(count == 1 ? 1 : 2)))
            .replace("{count}", number(count))
            .replace("{total}", number(total))
            .replace("{examples}", examples.toString())
            .replace("{targets}", targets.toString());
    String shown = SecretDetector.masked(sentence);
    return Optional.of(new Said(rule.id(), rule.question(), saying.relation(), shown));
  }

  /// The sentence is stored, so that a number in it looks the same wherever it is made.
  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
