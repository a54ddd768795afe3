package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// A screen costs nothing until it is first shown.
class LazyTest {

  private final AtomicInteger times = new AtomicInteger();
  private final Lazy<String> screen = new Lazy<>(() -> "screen " + times.incrementAndGet());

  @Test
  void nothingIsBuiltBeforeItIsRequested() {
    assertThat(screen.ifBuilt()).isEmpty();
    assertThat(screen.is("screen 1")).isFalse();
    assertThat(times).hasValue(0);
  }

  @Test
  void itIsBuiltOnce() {
    String first = screen.get();
    assertThat(screen.get()).isSameAs(first);
    assertThat(screen.ifBuilt()).contains(first);
    assertThat(screen.is(first)).isTrue();
    assertThat(times).hasValue(1);
  }
}
