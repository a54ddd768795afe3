package org.soundings.app.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.soundings.report.RedactionNotes.Kind;

class RedactionListTest {

  private static final String FILE = "prüfung-märz.json";

  private static RedactionList list(String file) {
    return new RedactionList(List.of(Redaction.of(Kind.FILES, file, "[file]")));
  }

  private static String left(RedactionList list, String text) {
    return list.replaced(text, (found, _) -> found.standIn());
  }

  @Test
  void accentsAreMatchedInComposedAndDecomposedForm() {
    for (String learnt : stored(FILE)) {
      RedactionList list = list(learnt);
      for (String text : stored("See " + FILE + ".")) {
        assertThat(left(list, text)).isEqualTo("See [file].");
      }
    }
  }

  @Test
  void textWithoutAMatchStaysUnchanged() {
    RedactionList list = list(FILE);
    for (String text : stored("Über März")) {
      assertThat(left(list, text)).isEqualTo(text);
    }
  }

  @Test
  void aComponentNamedLikeATitleWordIsFoundInAnyCase() {
    var title =
        new Redaction(Kind.SYSTEM, List.of("Kittiwake payments", "Kittiwake"), "[the system]");
    var part = Redaction.of(Kind.SYSTEM, "Kittiwake", "[part]");
    String left = left(new RedactionList(List.of(title, part)), "We deploy kittiwake with helm.");
    assertThat(left).isEqualTo("We deploy [part] with helm.");
  }

  @Test
  void aComponentNamedLikeAPersonIsFoundInAnyCase() {
    var list = new RedactionList(List.of(Redaction.of(Kind.SYSTEM, "Grace", "[part]")));
    assertThat(left(list, "grace talks to the vault")).isEqualTo("[part] talks to the vault");
  }

  private static List<String> stored(String text) {
    return Stream.of(Form.NFC, Form.NFD).map(form -> Normalizer.normalize(text, form)).toList();
  }
}
