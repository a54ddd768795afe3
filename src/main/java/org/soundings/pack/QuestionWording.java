package org.soundings.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.soundings.base.Digest;

/// The words of a question that an answer answers. An answer keeps them, so that they can still be
/// read when the pack has other words or is gone.
///
/// @param perspectives what each role is asked: role to prompt, in the order they are written
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

  /// The fingerprint that an answer to these words carries.
  public Digest digest() {
    return Wording.ofQuestion(title, question, why, followUps, perspectives);
  }
}
