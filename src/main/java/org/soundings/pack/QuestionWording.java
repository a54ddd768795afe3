package org.soundings.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.soundings.base.Sha256;

/// The wording of a question. An answer stores it, so that the question can still be read if the
/// pack has another wording or is gone.
///
/// @param perspectives the prompt for each role, in the order of the file
public record QuestionWording(
    String title,
    String question,
    String why,
    List<String> followUps,
    Map<String, String> perspectives) {

  public QuestionWording {
    followUps = List.copyOf(followUps);
    perspectives = Collections.unmodifiableMap(new LinkedHashMap<>(perspectives));
  }

  /// The hash that an answer to this wording carries.
  public Sha256 hash() {
    return Wording.ofQuestion(title, question, why, followUps, perspectives);
  }
}
