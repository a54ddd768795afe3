package org.soundings.evidence;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What kind of thing was shown, with what is particular to the kind.
public sealed interface EvidenceSource {

  /// What such a thing ages like unless something else is said about an item.
  Ageing ageing();

  /// The stored file, for the kinds that have one.
  default Optional<StoredFile> file() {
    return Optional.empty();
  }

  /// The kind in words, as files and people write it.
  String kind();

  /// Any document.
  record File(StoredFile stored) implements EvidenceSource {
    @Override
    public Ageing ageing() {
      return Ageing.DOCUMENT;
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

  /// A page or document elsewhere. It is never fetched.
  record Link(String url) implements EvidenceSource {
    public Link {
      if (!url.matches("(?i)https?://\\S+")) {
        throw new IllegalArgumentException("not a web address: " + url);
      }
    }

    @Override
    public Ageing ageing() {
      return Ageing.DOCUMENT;
    }

    @Override
    public String kind() {
      return "link";
    }
  }

  /// What a command printed.
  ///
  /// @param host where it ran
  /// @param exitCode null where nobody noted it
  record CommandOutput(String command, String host, @Nullable Integer exitCode, StoredFile stored)
      implements EvidenceSource {
    @Override
    public Ageing ageing() {
      return Ageing.COMMAND_OUTPUT;
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

  /// A report written by a tool.
  ///
  /// @param tool its name, with version where known
  /// @param database date or version of the data it compared with, or ""
  record ToolReport(String tool, String toolVersion, String database, StoredFile stored)
      implements EvidenceSource {
    @Override
    public Ageing ageing() {
      return Ageing.IMAGE_SCAN;
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

  /// A picture of a screen.
  record Screenshot(StoredFile stored) implements EvidenceSource {
    @Override
    public Ageing ageing() {
      return Ageing.SCREENSHOT;
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

  /// What somebody said or wrote.
  ///
  /// @param saidBy a role or a name
  record Statement(String saidBy, String text) implements EvidenceSource {
    @Override
    public Ageing ageing() {
      return Ageing.STATEMENT;
    }

    @Override
    public String kind() {
      return "statement";
    }
  }
}
