package org.soundings.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.soundings.ui.SmallWorld;

class FiltersTest {

  private final Filters filters = Filters.of(SmallWorld.library(), SmallWorld.assessment());

  @Test
  void everyTagOfEveryEntryIsKnown() {
    Set<String> tags = new TreeSet<>();
    Entries.index(SmallWorld.library(), SmallWorld.assessment(), SmallWorld.NOW)
        .entries()
        .forEach(entry -> tags.addAll(entry.tags()));
    assertThat(tags).isNotEmpty();
    assertThat(filters.unknown(Query.of(String.join(" ", tags)))).isEmpty();
  }

  @Test
  void theBeginningOfAWordIsKnown() {
    assertThat(filters.unknown(Query.of("is:op -role:oper kind: layer:k"))).isEmpty();
  }

  @Test
  void aSlipIsNamedWithWhatWasMeant() {
    assertThat(filters.doubt("mount is:opne"))
        .isEqualTo("“is:opne” is not known. Did you mean is:open?");
    assertThat(filters.doubt("-layer:imgae"))
        .isEqualTo("“layer:imgae” is not known. Did you mean layer:image?");
  }

  @Test
  void whatIsNearNothingIsNamedWithAllThatIsKnown() {
    assertThat(filters.doubt("has:cheese"))
        .isEqualTo(
            "“has:cheese” is not known. Behind has: can stand: actions, conclusion, difference,"
                + " dissent, evidence, words.");
  }

  @Test
  void addressesAndOtherWordsWithAColonAreWords() {
    assertThat(filters.unknown(Query.of("https://example.org foo:bar 10:30"))).isEmpty();
  }
}
