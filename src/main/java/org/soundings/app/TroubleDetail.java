package org.soundings.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// What somebody who looks for the cause of a failure has to know, for the clipboard.
public final class TroubleDetail {

  /// How far a chain of causes is followed, which may lead round in a circle.
  private static final int DEEPEST = 8;

  private TroubleDetail() {}

  /// A line for each failure, from what was noticed to what began it. The words of the system are
  /// in it, such as the name of a file; those of a mistake of the program are not, because they may
  /// hold what people typed: it is said by its kind and the method of ours that it happened in.
  public static String of(Throwable failure) {
    List<String> lines = new ArrayList<>();
    Throwable at = failure;
    while (at != null && lines.size() < DEEPEST) {
      lines.add(line(at));
      at = at.getCause();
    }
    return String.join("\n", lines);
  }

  private static String line(Throwable failure) {
    String name = failure.getClass().getName();
    if (failure instanceof IOException && failure.getMessage() != null) {
      return name + ": " + failure.getMessage();
    }
    return TroubleCode.ours(failure)
        .map(
            frame ->
                "%s at %s.%s:%s"
                    .formatted(
                        name, frame.getClassName(), frame.getMethodName(), frame.getLineNumber()))
        .orElse(name);
  }
}
