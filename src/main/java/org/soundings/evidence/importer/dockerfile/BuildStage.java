package org.soundings.evidence.importer.dockerfile;

import org.jspecify.annotations.Nullable;

/// One stage of a build, from its `FROM` to the next.
final class BuildStage {

  private final Instruction from;
  private final String image;
  private final @Nullable BuildStage base;
  private @Nullable Instruction user;
  private @Nullable Instruction healthCheck;

  /// @param image the base image, with known variables filled in
  /// @param base the stage of that name; null for an image
  BuildStage(Instruction from, String image, @Nullable BuildStage base) {
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

  /// The base image of the first stage in the chain.
  String image() {
    return base == null ? image : base.image();
  }

  /// The final user, even if a stage below set it; null if the image decides.
  @Nullable Instruction user() {
    return user == null && base != null ? base.user() : user;
  }

  @Nullable Instruction healthCheck() {
    return healthCheck == null && base != null ? base.healthCheck() : healthCheck;
  }
}
