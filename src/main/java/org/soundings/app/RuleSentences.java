package org.soundings.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What rules said, as it is stored, where somebody types over it; as long as the assessment is
/// open.
///
/// A sentence that is shown in another language cannot be made again from what is read. Who types a
/// letter and deletes it finds it here.
public final class RuleSentences {

  private record Relation(String item, String question) {}

  private final Map<Relation, String> typedOver = new HashMap<>();

  /// Keeps what an item of evidence says about a question until the next time.
  public void keep(String item, String question, String stored) {
    typedOver.put(new Relation(item, question), stored);
  }

  public Optional<String> find(String item, String question) {
    return Optional.ofNullable(typedOver.get(new Relation(item, question)));
  }
}
