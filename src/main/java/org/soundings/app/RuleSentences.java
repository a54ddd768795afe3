package org.soundings.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The stored sentences of rules that the user is editing, as long as the assessment is open.
///
/// A sentence that is shown in another language cannot be restored from the shown text. If the user
/// types a letter and deletes it, the stored sentence is found here.
public final class RuleSentences {

  private record Relation(String item, String question) {}

  private final Map<Relation, String> typedOver = new HashMap<>();

  /// Remembers what an item of evidence says about a question until the next call.
  public void keep(String item, String question, String stored) {
    typedOver.put(new Relation(item, question), stored);
  }

  public Optional<String> find(String item, String question) {
    return Optional.ofNullable(typedOver.get(new Relation(item, question)));
  }
}
