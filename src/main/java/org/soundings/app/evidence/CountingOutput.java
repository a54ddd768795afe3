package org.soundings.app.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import org.soundings.base.Progress;

/// Counts the bytes written, and stops if the job is cancelled.
final class CountingOutput extends OutputStream {

  private final OutputStream out;
  private final Progress progress;
  private long written;

  CountingOutput(OutputStream out, Progress progress) {
    this.out = out;
    this.progress = progress;
  }

  long written() {
    return written;
  }

  @Override
  public void write(int one) throws IOException {
    out.write(one);
    written++;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (progress.isCancelled()) {
      throw new CancellationException();
    }
    out.write(bytes, offset, length);
    written += length;
  }
}
