package org.soundings.ui.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameLinesTest {

  private static List<String> lines(String name) {
    return NameLines.of(name, words -> words.length() <= 10);
  }

  @Test
  void aNameThatFitsStaysInOneLine() {
    assertThat(lines("ledger")).containsExactly("ledger");
  }

  @Test
  void aNameBreaksAtTheLastSeparatorThatFits() {
    assertThat(lines("checkout-api")).containsExactly("checkout-", "api");
    assertThat(lines("a-b-c-payments")).containsExactly("a-b-c-", "payments");
    assertThat(lines("source hosting")).containsExactly("source", "hosting");
  }

  @Test
  void aNameWithoutASeparatorBreaksAnywhere() {
    assertThat(lines("authorisation")).containsExactly("authorisat", "ion");
    assertThat(lines("authorisation-x")).containsExactly("authorisat", "ion-x");
  }
}
