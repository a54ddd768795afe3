package org.soundings.build.planted.app;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.stream.Stream;
import org.soundings.language.Messages;

final class ClassLoadingTranslatesNothing {
  static final String SAID = tr("Save");
  static final List<String> MORE = Stream.of("Save").map(Messages::tr).toList();

  private ClassLoadingTranslatesNothing() {}
}
