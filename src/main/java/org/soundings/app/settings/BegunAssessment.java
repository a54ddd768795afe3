package org.soundings.app.settings;

import java.util.List;

/// The first step of a new assessment that was begun and has no folder yet.
///
/// @param title what it is to be called, or ""
/// @param occasion why it is made, or ""
/// @param folder where it is to be kept, as it was typed; "" while it is the one that is proposed
/// @param author who is to stand beside what is written in it; "" while that is who stands beside
///   everything else
/// @param without the ids of the packs that it is not to ask from
public record BegunAssessment(
    String title, String occasion, String folder, String author, List<String> without) {

  public static final BegunAssessment NONE = new BegunAssessment("", "", "", "", List.of());

  public BegunAssessment {
    without = List.copyOf(without);
  }
}
