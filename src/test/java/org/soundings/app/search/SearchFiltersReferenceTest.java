package org.soundings.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.profile.Profile;
import org.soundings.pack.Library;

/// `src/docs/reference/search-filters.md` names every key and every fixed word of the filters.
class SearchFiltersReferenceTest {

  private static final List<String> FIXED = List.of("is", "has", "kind", "layer");

  @Test
  void theReferenceNamesEveryFilter() throws IOException {
    String reference = Files.readString(Path.of("src/docs/reference/search-filters.md"));
    Filters filters =
        Filters.of(
            Library.EMPTY, Assessment.begin(Profile.begin("x", "X", LocalDate.EPOCH, List.of())));
    var missing = new ArrayList<String>();
    for (String key : Query.KEYS) {
      if (!reference.contains(key + ":")) {
        missing.add(key + ":");
      }
    }
    for (String key : FIXED) {
      filters.values().get(key).stream()
          .filter(word -> !reference.matches("(?s).*[`, ]" + word + "[`,. ].*"))
          .forEach(missing::add);
    }
    assertThat(missing).isEmpty();
  }
}
