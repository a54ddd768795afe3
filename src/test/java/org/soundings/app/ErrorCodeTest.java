package org.soundings.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ErrorCodeTest {

  private static RuntimeException error(Runnable made) {
    try {
      made.run();
      throw new AssertionError("nothing was thrown");
    } catch (RuntimeException e) {
      return e;
    }
  }

  private static void lacks() {
    Objects.requireNonNull(null);
  }

  private static void lacksToo() {
    Objects.requireNonNull(null);
  }

  @Test
  void anErrorCodeIdentifiesTheProgramMethodThatFailed() {
    String code = ErrorCode.ofError(error(ErrorCodeTest::lacks));
    assertThat(code).matches("S-[0-9A-F]{4}");
    assertThat(ErrorCode.ofError(error(ErrorCodeTest::lacks))).isEqualTo(code);
    assertThat(ErrorCode.ofError(error(ErrorCodeTest::lacksToo))).isNotEqualTo(code);
    assertThat(ErrorCode.ofError(error(() -> Optional.empty().orElseThrow()))).isNotEqualTo(code);
  }

  private static List<Runnable> steps() {
    return List.of(
        () -> Objects.requireNonNull(null),
        () -> Objects.requireNonNull(null),
        new Runnable() {
          @Override
          public void run() {
            Objects.requireNonNull(null);
          }
        },
        new Runnable() {
          @Override
          public void run() {
            Objects.requireNonNull(null);
          }
        });
  }

  @Test
  void anErrorInALambdaHasTheCodeOfItsMethod() {
    List<String> codes = steps().stream().map(step -> ErrorCode.ofError(error(step))).toList();
    assertThat(codes.get(1)).isEqualTo(codes.get(0));
    assertThat(codes.get(3)).isEqualTo(codes.get(2)).isNotEqualTo(codes.get(0));
  }

  @Test
  void aFileSystemCauseDeterminesTheErrorCode() {
    var full = new FileSystemException("a/report.pdf", null, "No space left on device");
    assertThat(ErrorCode.of(new IOException("It was not written.", full))).isEqualTo("S-005");
    assertThat(ErrorCode.of(new AccessDeniedException("a"))).isEqualTo("S-004");
    assertThat(ErrorCode.of(new IOException("odd"))).isEqualTo("S-007");
    assertThat(ErrorCode.of(new Exception("odd"))).isEqualTo("S-008");
  }

  @Test
  void errorDetailsContainSystemMessagesButNoUserInput() {
    RuntimeException typed = error(() -> Integer.parseInt("our secret"));
    var failure = new IOException("It was not written.", new AccessDeniedException("a/report.pdf"));
    failure.getCause().initCause(typed);
    assertThat(ErrorDetail.of(failure))
        .contains("java.io.IOException: It was not written.")
        .contains("java.nio.file.AccessDeniedException: a/report.pdf")
        .contains("java.lang.NumberFormatException at org.soundings.app.ErrorCodeTest.")
        .doesNotContain("secret");
  }

  @Test
  void aCircularCauseChainEnds() {
    var outer = new IOException("one");
    var inner = new IOException("two", outer);
    outer.initCause(inner);
    assertThat(ErrorDetail.of(outer).lines()).hasSize(8);
  }
}
