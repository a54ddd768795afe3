package org.soundings.report.section.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UsedTermsTest {

  private static Iterable<String> used(String text, String... terms) {
    return UsedTerms.in(text, glossary(IntStream.range(0, terms.length).mapToObj(i -> terms[i])))
        .keySet();
  }

  private static Map<String, String> glossary(Stream<String> terms) {
    return terms.collect(Collectors.toMap(Function.identity(), term -> "meaning of " + term));
  }

  @Test
  void aTermIsFoundInSingularAndPlural() {
    assertThat(used("Two GPUs, one CVE.", "CVE", "GPU", "WAF")).containsExactly("CVE", "GPU");
  }

  @Test
  void aTermInsideAWordIsNotFound() {
    assertThat(used("It WAFTS over GPU_DRIVER and GPUx, CVES", "CVE", "GPU", "WAF")).isEmpty();
  }

  @Test
  void aTermMayContainSymbolsAndSpaces() {
    assertThat(
            used(
                "See ATT&CK for .NET. The control planes hold.", "ATT&CK", ".NET", "control plane"))
        .containsExactly(".NET", "ATT&CK", "control plane");
    assertThat(used("ATT&CKED control planets", "ATT&CK", "control plane")).isEmpty();
  }

  @Test
  void aTermEndingInSIsFoundUnchanged() {
    assertThat(used("DNS, TLS and SLES", "DNS", "SLES", "TLS"))
        .containsExactly("DNS", "SLES", "TLS");
  }

  @Test
  void theTextIsReadOnceForAnyNumberOfTerms() {
    String text = "A word, another word and T7 among many words. ".repeat(50);
    var few = new Counted(text);
    var many = new Counted(text);
    UsedTerms.in(few, glossary(IntStream.range(0, 1).mapToObj(i -> "X" + i)));
    UsedTerms.in(many, glossary(IntStream.range(0, 500).mapToObj(i -> "X" + i)));
    assertThat(many.reads).isEqualTo(few.reads).isLessThan(3L * text.length());
  }

  /// Counts the characters that are read.
  private static final class Counted implements CharSequence {
    private final String text;
    private long reads;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      reads++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      reads += end - start;
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      reads += text.length();
      return text;
    }
  }
}
