package org.soundings.build.planted.app;

import static org.soundings.language.Messages.tr;

final class NothingIsSaidWhenAClassIsLoaded {
  static final String SAID = tr("Save");

  private NothingIsSaidWhenAClassIsLoaded() {}
}
