package org.soundings.build.planted.pack;

import tools.jackson.databind.json.JsonMapper;

final class ALibraryHasOneOwner {
  private final JsonMapper mapper = new JsonMapper();

  JsonMapper mapper() {
    return mapper;
  }
}
