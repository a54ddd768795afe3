package org.soundings.evidence.importer.dockerfile;

import org.jspecify.annotations.Nullable;

/// One stage of a build, from its `FROM` to the next.
final class Stage {

  private final Instruction from;
  private final String image;
  private final @Nullable Stage base;
  private @Nullable Instruction user;
  private @Nullable Instruction healthCheck;

  /// @param image what it builds on, with variables filled in where their value is known
  /// @param base the stage of that name; null where it is an image
  Stage(Instruction from, String image, @Nullable Stage base) {
    this.from = from;
    this.image = image;
    this.base = base;
  }

  /// The last one of a kind counts.
  void take(Instruction instruction) {
    switch (instruction.keyword()) {
      case "USER" -> user = instruction;
      case "HEALTHCHECK" -> healthCheck = instruction;
      default -> {}
    }
  }

  Instruction from() {
    return from;
  }

  /// The image at the bottom of all stages it builds on.
  String image() {
    return base == null ? image : base.image();
  }

  /// The user it ends with, also where a stage below set it; null where the image decides.
  @Nullable Instruction user() {
    return user == null && base != null ? base.user() : user;
  }

  @Nullable Instruction healthCheck() {
    return healthCheck == null && base != null ? base.healthCheck() : healthCheck;
  }
}
