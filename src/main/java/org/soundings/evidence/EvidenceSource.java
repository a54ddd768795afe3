package org.soundings.evidence;

import static org.soundings.language.Messages.tr;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The kind of an item of evidence, with the data of that kind.
public sealed interface EvidenceSource {

  /// The validity category of this kind, unless the item has its own.
  ValidityCategory ageing();

  /// The stored file, for kinds with a file.
  default Optional<StoredFile> file() {
    return Optional.empty();
  }

  /// The name of the kind, as it is stored.
  String kind();

  /// The name of the kind, as it is displayed.
  default String title() {
    return switch (this) {
      case File _ -> tr("File");
      case Link _ -> tr("Link");
      case CommandOutput _ -> tr("Command output");
      case ToolReport _ -> tr("Tool report");
      case Screenshot _ -> tr("Screenshot");
      case Statement _ -> tr("Statement");
    };
  }

  /// Any document.
  record File(StoredFile stored) implements EvidenceSource {
    @Override
    public ValidityCategory ageing() {
      return ValidityCategory.DOCUMENT;
    }

    @Override
    public Optional<StoredFile> file() {
      return Optional.of(stored);
    }

    @Override
    public String kind() {
      return "file";
    }
  }

  /// A page or document elsewhere, which is never fetched.
  record Link(String url) implements EvidenceSource {
    public Link {
      if (!url.matches("(?i)https?://\\S+")) {
        throw new IllegalArgumentException("not a web address: " + url);
      }
    }

    @Override
    public ValidityCategory ageing() {
      return ValidityCategory.DOCUMENT;
    }

    @Override
    public String kind() {
      return "link";
    }
  }

  /// The output of a command.
  ///
  /// @param host the host on which it ran
  /// @param exitCode null if not recorded
  record CommandOutput(String command, String host, @Nullable Integer exitCode, StoredFile stored)
      implements EvidenceSource {
    @Override
    public ValidityCategory ageing() {
      return ValidityCategory.COMMAND_OUTPUT;
    }

    @Override
    public Optional<StoredFile> file() {
      return Optional.of(stored);
    }

    @Override
    public String kind() {
      return "command-output";
    }
  }

  /// The report of a tool.
  ///
  /// @param tool its name, with version if known
  /// @param database date or version of the tool's data, or ""
  record ToolReport(String tool, String toolVersion, String database, StoredFile stored)
      implements EvidenceSource {
    @Override
    public ValidityCategory ageing() {
      return ValidityCategory.IMAGE_SCAN;
    }

    @Override
    public Optional<StoredFile> file() {
      return Optional.of(stored);
    }

    @Override
    public String kind() {
      return "tool-report";
    }
  }

  /// A screenshot.
  record Screenshot(StoredFile stored) implements EvidenceSource {
    @Override
    public ValidityCategory ageing() {
      return ValidityCategory.SCREENSHOT;
    }

    @Override
    public Optional<StoredFile> file() {
      return Optional.of(stored);
    }

    @Override
    public String kind() {
      return "screenshot";
    }
  }

  /// A statement by a person.
  ///
  /// @param statedBy a role or a name
  record Statement(String statedBy, String text) implements EvidenceSource {
    @Override
    public ValidityCategory ageing() {
      return ValidityCategory.STATEMENT;
    }

    @Override
    public String kind() {
      return "statement";
    }
  }
}
