package org.soundings.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The technical details of a failure, for the clipboard.
public final class ErrorDetail {

  /// How far a chain of causes is followed. A chain can be circular.
  private static final int DEEPEST = 8;

  private ErrorDetail() {}

  /// One line for each failure, from the last to the first cause. Messages of the system are
  /// included, such as the name of a file. Messages of bugs are not, because they can contain text
  /// of the user: only the type of the exception and the method are named.
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
    return ErrorCode.ownFrame(failure)
        .map(
            frame ->
                "%s at %s.%s:%s"
                    .formatted(
                        name, frame.getClassName(), frame.getMethodName(), frame.getLineNumber()))
        .orElse(name);
  }
}
