package org.soundings.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TroubleCodeTest {

  private static RuntimeException mistake(Runnable made) {
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
  void everyCodeIsGivenOnceAndExplainedInTheGuideOnce() throws IOException {
    List<String> explained =
        Pattern.compile("^[|] (S-\\d+) [|]", Pattern.MULTILINE)
            .matcher(Files.readString(Path.of("src/docs/guide.md")))
            .results()
            .map(MatchResult::group)
            .map(line -> line.substring(2, line.length() - 2))
            .toList();
    List<String> given = Stream.of(TroubleCode.values()).map(TroubleCode::code).toList();
    assertThat(given).doesNotHaveDuplicates().allMatch(code -> code.matches("S-\\d{3}"));
    assertThat(explained).containsExactlyElementsOf(given);
  }

  @Test
  void aMistakeIsKnownByTheMethodOfOursAndNotByWhatThatCalled() {
    String code = TroubleCode.ofMistake(mistake(TroubleCodeTest::lacks));
    assertThat(code).matches("S-[0-9A-F]{4}");
    assertThat(TroubleCode.ofMistake(mistake(TroubleCodeTest::lacks))).isEqualTo(code);
    assertThat(TroubleCode.ofMistake(mistake(TroubleCodeTest::lacksToo))).isNotEqualTo(code);
    assertThat(TroubleCode.ofMistake(mistake(() -> Optional.empty().orElseThrow())))
        .isNotEqualTo(code);
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
  void aBugInALambdaIsKnownByItsMethod() {
    List<String> codes =
        steps().stream().map(step -> TroubleCode.ofMistake(mistake(step))).toList();
    assertThat(codes.get(1)).isEqualTo(codes.get(0));
    assertThat(codes.get(3)).isEqualTo(codes.get(2)).isNotEqualTo(codes.get(0));
  }

  @Test
  void whatTheDiskSaidIsKnownBelowWholeSentencesToo() {
    var full = new FileSystemException("a/report.pdf", null, "No space left on device");
    assertThat(TroubleCode.of(new IOException("It was not written.", full))).isEqualTo("S-005");
    assertThat(TroubleCode.of(new AccessDeniedException("a"))).isEqualTo("S-004");
    assertThat(TroubleCode.of(new IOException("odd"))).isEqualTo("S-007");
    assertThat(TroubleCode.of(new Exception("odd"))).isEqualTo("S-008");
  }

  @Test
  void theDetailHoldsWhatTheSystemSaidAndNothingThatPeopleTyped() {
    RuntimeException typed = mistake(() -> Integer.parseInt("our secret"));
    var failure = new IOException("It was not written.", new AccessDeniedException("a/report.pdf"));
    failure.getCause().initCause(typed);
    assertThat(TroubleDetail.of(failure))
        .contains("java.io.IOException: It was not written.")
        .contains("java.nio.file.AccessDeniedException: a/report.pdf")
        .contains("java.lang.NumberFormatException at org.soundings.app.TroubleCodeTest.")
        .doesNotContain("secret");
  }

  @Test
  void causesThatLeadRoundEnd() {
    var outer = new IOException("one");
    var inner = new IOException("two", outer);
    outer.initCause(inner);
    assertThat(TroubleDetail.of(outer).lines()).hasSize(8);
  }
}
