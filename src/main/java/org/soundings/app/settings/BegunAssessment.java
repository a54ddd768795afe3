package org.soundings.app.settings;

import java.util.List;

/// The first step of a new assessment that was begun and has no folder yet. Who writes is no part
/// of it: that is whoever sits here when it goes on.
///
/// @param title what it is to be called, or ""
/// @param occasion why it is made, or ""
/// @param folder where it is to be kept, as it was typed; "" while it is the one that is proposed
/// @param without the ids of the packs that it is not to ask from
public record BegunAssessment(String title, String occasion, String folder, List<String> without) {

  public static final BegunAssessment NONE = new BegunAssessment("", "", "", List.of());

  public BegunAssessment {
    without = List.copyOf(without);
  }
}
