package org.soundings.app.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {

  @TempDir private Path folder;

  private Preview of(byte[] bytes) throws IOException {
    return Preview.of(Files.write(folder.resolve("file"), bytes));
  }

  private Preview of(String text) throws IOException {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void textIsShownLineByLine() throws IOException {
    assertThat(of("kind: Pod\n\tspec: ä\n"))
        .isEqualTo(new Preview.Text(List.of("kind: Pod", "    spec: ä"), true));
  }

  @Test
  void singleLineJsonIsFormatted() throws IOException {
    String padding = "x".repeat(200);
    assertThat(of("{\"a\":[1,{}],\"b\\\"\":\"{,\",\"c\":\"" + padding + "\"}"))
        .isEqualTo(
            new Preview.Text(
                List.of(
                    "{",
                    "  \"a\": [",
                    "    1,",
                    "    {}",
                    "  ],",
                    "  \"b\\\"\": \"{,\",",
                    "  \"c\": \"" + padding + "\"",
                    "}"),
                true));
  }

  @Test
  void aLongTextIsTruncatedAndMarkedIncomplete() throws IOException {
    Preview preview = of("line\n".repeat(1_000_000));
    assertThat(preview)
        .isInstanceOfSatisfying(
            Preview.Text.class,
            text -> {
              assertThat(text.lines()).hasSize(Preview.MOST_LINES);
              assertThat(text.isWhole()).isFalse();
            });
    assertThat(of("y".repeat(5_000)))
        .isEqualTo(new Preview.Text(List.of("y".repeat(Preview.MOST_COLUMNS) + " …"), false));
  }

  @Test
  void aCharacterSplitByTheLimitIsOmitted() throws IOException {
    assertThat(of("a" + "é".repeat(Preview.MOST_BYTES)))
        .isInstanceOfSatisfying(
            Preview.Text.class,
            text -> assertThat(text.lines().getFirst()).doesNotContain("\uFFFD"));
  }

  @Test
  void controlAndBidiCharactersAreRemoved() throws IOException {
    assertThat(of("\u001B[31mred\u202E")).isEqualTo(new Preview.Text(List.of("[31mred"), true));
  }

  @Test
  void utf16TextIsShownAsText() throws IOException {
    assertThat(of("\uFEFFkind".getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo(new Preview.Text(List.of("kind"), true));
  }

  @Test
  void anImageShowsItsSizeAndAnOversizedOneIsNotDecoded() throws IOException {
    assertThat(of(png(800, 600))).isEqualTo(new Preview.Picture(800, 600));
    assertThat(of(png(60_000, 60_000)))
        .isEqualTo(
            new Preview.Nothing(
                "The image is too large to be shown here: 60,000 × 60,000 pixels."));
    assertThat(of(png(-1, 5))).isEqualTo(new Preview.Nothing("The image is damaged."));
  }

  @Test
  void theJpegSizeIsFoundAfterOtherSegments() throws IOException {
    byte[] jpeg = {
      (byte) 0xFF,
      (byte) 0xD8,
      (byte) 0xFF,
      (byte) 0xE0,
      0,
      4,
      1,
      2,
      (byte) 0xFF,
      (byte) 0xC2,
      0,
      11,
      8,
      1,
      0,
      2,
      0,
      1,
      1,
      17,
      0
    };
    assertThat(of(jpeg)).isEqualTo(new Preview.Picture(512, 256));
    assertThat(of(java.util.Arrays.copyOf(jpeg, 9)))
        .isEqualTo(new Preview.Nothing("The image is damaged."));
  }

  @Test
  void aPreviewThatIsNotPossibleNamesTheReason() throws IOException {
    assertThat(of(new byte[] {1, 0, 2}))
        .isEqualTo(new Preview.Nothing("The file is neither text nor an image."));
    assertThat(of("")).isEqualTo(new Preview.Nothing("The file is empty."));
    assertThat(Preview.of(folder.resolve("gone")))
        .isEqualTo(new Preview.Nothing("The file does not exist."));
  }

  private static byte[] png(int width, int height) {
    return ByteBuffer.allocate(40)
        .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
        .putInt(13)
        .put("IHDR".getBytes(StandardCharsets.US_ASCII))
        .putInt(width)
        .putInt(height)
        .array();
  }
}
