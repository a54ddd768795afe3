package org.soundings.evidence.importer.observing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.soundings.yaml.Node;
import org.soundings.yaml.foreign.ForeignPart;

/// Parses whole numbers as Kubernetes does: `0x3e8`, `01750`, `1_000` and `1000.0` are all 1000. A
/// text in quotes is not a number.
///
/// Source: goyaml.v2 of sigs.k8s.io/yaml (2026), which leaves the base to Go's `ParseInt`.
final class WholeNumber {

  private static final Pattern WITH_BASE = Pattern.compile("([-+]?)0([xXbBoO]?)([0-9a-fA-F]+)");

  private WholeNumber() {}

  static OptionalLong of(ForeignPart value) {
    if (!(value.node() instanceof Node.Scalar scalar) || !scalar.plain()) {
      return OptionalLong.empty();
    }
    String plain = scalar.text().replace("_", "");
    try {
      Matcher based = WITH_BASE.matcher(plain);
      return OptionalLong.of(
          based.matches()
              ? new BigInteger(based.group(1) + based.group(3), base(based.group(2)))
                  .longValueExact()
              : new BigDecimal(plain).longValueExact());
    } catch (ArithmeticException | NumberFormatException _) {
      return OptionalLong.empty();
    }
  }

  private static int base(String letter) {
    return switch (letter) {
      case "x", "X" -> 16;
      case "b", "B" -> 2;
      default -> 8;
    };
  }
}
