package org.soundings.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.soundings.build.ReferenceDocument;

/// `src/docs/reference/errors.md` is generated from the list of errors.
class ErrorReferenceTest {

  private static final String HEAD =
      """
      # Errors

      Made from the code. Every error says what happened, what is safe and what to do. Its code is the same in every language. In the window, the code opens this text.

      | code | what happened | what is safe | what to do |
      |---|---|---|---|
      """;

  private static final String BUG =
      """

      A code with four digits or letters, such as `S-1A2B`, is a bug in Soundings. Everything on disk is unchanged. Copy the message with its code and report it. Check the copied text for
      confidential names before you share it.
      """;

  @Test
  void theReferenceListsEveryError() throws IOException {
    var text = new StringBuilder(HEAD);
    for (ErrorCode error : ErrorCode.values()) {
      text.append(
          "| %s | %s | %s | %s |%n"
              .formatted(error.code(), error.happened(), error.safe(), error.todo())
              .replace("\r", ""));
    }
    ReferenceDocument.check("errors.md", text + BUG);
  }

  @Test
  void everyErrorNamesTheCauseWhatIsSafeAndWhatToDo() {
    assertThat(ErrorCode.values()).extracting(ErrorCode::code).doesNotHaveDuplicates();
    assertThat(ErrorCode.values())
        .allSatisfy(
            error -> {
              assertThat(error.code()).matches("S-\\d{3}");
              assertThat(error.happened()).matches("[A-Z].*\\.");
              assertThat(error.safe()).matches("[A-Z].*\\.");
              assertThat(error.todo()).matches("[A-Z].*\\.");
              assertThat(ErrorCode.coded(error.code())).contains(error);
            });
  }
}
