package org.soundings.evidence.importer;

import static org.soundings.language.Messages.tr;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.soundings.base.Progress;
import org.soundings.yaml.Node;
import org.soundings.yaml.foreign.JsonStream;
import org.soundings.yaml.foreign.Unreadable;
import org.soundings.yaml.foreign.YamlStream;

/// One input file, read as bytes, as a JSON stream, as YAML documents or as text.
///
/// Every way of reading reports its progress and stops if the user asks for it.
public final class SourceFile {

  /// The largest file that is read as a whole, in bytes. JSON is streamed and may be larger.
  public static final int LARGEST_WHOLE = 64 * 1024 * 1024;

  private final String name;
  private final long size;
  private final Source source;
  private final Progress progress;

  private SourceFile(String name, long size, Source source, Progress progress) {
    this.name = name;
    this.size = size;
    this.source = source;
    this.progress = progress;
  }

  /// Opens the bytes from the beginning.
  @FunctionalInterface
  public interface Source {
    InputStream open() throws IOException;
  }

  public static SourceFile of(Path file, Progress progress) throws IOException {
    String name = String.valueOf(file.getFileName());
    return new SourceFile(name, Files.size(file), () -> Files.newInputStream(file), progress);
  }

  /// @param size in bytes
  public static SourceFile of(String name, long size, Source source, Progress progress) {
    return new SourceFile(name, size, source, progress);
  }

  public static SourceFile of(String name, byte[] bytes) {
    return new SourceFile(
        name, bytes.length, () -> new ByteArrayInputStream(bytes), Progress.unwatched());
  }

  public static SourceFile of(String name, String text) {
    return of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /// The file's name for people. It is never used to recognise a format.
  public String name() {
    return name;
  }

  /// In bytes.
  public long size() {
    return size;
  }

  public InputStream open() throws IOException {
    return new Watched(source.open());
  }

  public JsonStream json() throws IOException {
    return JsonStream.open(open());
  }

  /// The documents of a YAML (or JSON) file.
  public List<Node> yaml() throws IOException {
    return YamlStream.documents(text());
  }

  /// The whole text: UTF-8, or UTF-16 if there is a byte order mark. Any other text is read as
  /// Latin-1, so that no byte is lost.
  public String text() throws IOException {
    if (size > LARGEST_WHOLE) {
      throw new Unreadable(
          tr(
              "The file is %,d bytes. At most %,d bytes can be read for this file type.",
              size, LARGEST_WHOLE),
          0,
          0);
    }
    try (InputStream in = open()) {
      return decoded(in.readAllBytes());
    }
  }

  /// The text of a file: UTF-8 or UTF-16 by its first bytes, and Latin-1 if it is not valid.
  public static String decoded(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decoded(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decoded(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decoded(bytes, 2, StandardCharsets.UTF_16BE);
    }
    return decoded(bytes, 0, StandardCharsets.UTF_8);
  }

  private static String decoded(byte[] bytes, int from, Charset charset) {
    var buffer = ByteBuffer.wrap(bytes, from, bytes.length - from);
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(buffer)
          .toString();
    } catch (CharacterCodingException _) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  /// Counts the bytes that were read and checks whether the user asked to stop.
  private final class Watched extends FilterInputStream {
    private long read;

    Watched(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      if (one >= 0) {
        report(1);
      }
      return one;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = super.read(target, offset, length);
      report(Math.max(0, count));
      return count;
    }

    private void report(int count) {
      if (progress.isCancelled()) {
        throw new CancellationException();
      }
      read += count;
      progress.report(size == 0 ? 1 : Math.min(1.0, (double) read / size), tr("Reading %s", name));
    }
  }
}
