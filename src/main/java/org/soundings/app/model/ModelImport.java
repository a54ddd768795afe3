package org.soundings.app.model;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.soundings.assessment.Assessment;
import org.soundings.language.Messages;
import org.soundings.pack.Library;
import org.soundings.yaml.Node;
import org.soundings.yaml.foreign.ForeignPart;
import org.soundings.yaml.foreign.JsonStream;
import org.soundings.yaml.foreign.Unreadable;
import org.soundings.yaml.foreign.YamlStream;

/// Imports a threat model of another program into an assessment.
public final class ModelImport {

  /// People write models of this kind. A larger file is something else.
  public static final long LARGEST = 32L << 20;

  private static final List<ModelReader> READERS =
      List.of(
          new OtmReader(),
          new ThreatDragonReader(),
          new TmBomReader(),
          new ManifestReader(),
          new ComposeReader());

  private ModelImport() {}

  public record Counts(int zones, int components, int actors, int dataFlows, int threats) {

    public boolean isNothing() {
      return zones + components + actors + dataFlows + threats == 0;
    }

    /// `3 zones, 12 components, 1 actor, 9 data flows, 4 threats`. Kinds without items are omitted.
    public String words() {
      var parts = new ArrayList<String>();
      add(parts, zones, trn("%d trust zone", "%d trust zones", zones, zones));
      add(parts, components, trn("%d component", "%d components", components, components));
      add(parts, actors, trn("%d actor", "%d actors", actors, actors));
      add(parts, dataFlows, trn("%d data flow", "%d data flows", dataFlows, dataFlows));
      add(parts, threats, trn("%d threat", "%d threats", threats, threats));
      return parts.isEmpty() ? tr("no new items") : String.join(", ", parts);
    }

    private static void add(List<String> parts, int count, String words) {
      if (count > 0) {
        parts.add(words);
      }
    }
  }

  /// A model that was read and is not imported yet.
  public static final class Read {
    private final String name;
    private final ForeignPart root;
    private final ModelReader reader;

    private Read(String name, ForeignPart root, ModelReader reader) {
      this.name = name;
      this.root = root;
      this.reader = reader;
    }

    /// The file's name, recorded as the origin of what is imported.
    public String name() {
      return name;
    }

    /// Adds what is not present yet. The given assessment is not changed.
    ///
    /// @param library threats derived from it are not custom threats
    public ImportedModel into(Assessment assessment, Library library) {
      return into(assessment, library, Set.of());
    }

    /// Adds what is not there yet, except for what is excluded. Nothing is kept of that, so that
    /// the next import offers it again.
    public ImportedModel into(Assessment assessment, Library library, Set<ModelItem.Key> excluded) {
      var builder =
          new ModelBuilder(assessment, library, name, said(assessment, library), excluded);
      reader.read(root, builder);
      return builder.taken(reader.format());
    }

    /// A first reading in English, so that the hashes do not depend on the current language.
    private Map<RecognisedItems.Key, String> said(Assessment assessment, Library library) {
      return Messages.inEnglish(
          () -> {
            var listening = new ModelBuilder(assessment, library, name, Map.of(), Set.of());
            reader.read(root, listening);
            return listening.said();
          });
    }
  }

  /// Reads a model and adds what is not present yet. The given assessment is not changed.
  ///
  /// @throws Unreadable if the file is damaged or its format is unknown, with a sentence for people
  public static ImportedModel take(Path file, Assessment assessment, Library library)
      throws IOException {
    return read(file).into(assessment, library);
  }

  /// Reads a model.
  ///
  /// @throws Unreadable if the file is damaged or its format is unknown, with a sentence for people
  public static Read read(Path file) throws IOException {
    String name = file.getFileName().toString();
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes((int) LARGEST + 1);
    }
    if (bytes.length > LARGEST) {
      throw new Unreadable(
          tr(
              "“%s” is larger than 32 MB, the limit for threat models. Nothing was changed. Import a smaller file.",
              name),
          0,
          0);
    }
    return read(text(bytes, name), name);
  }

  private static String text(byte[] bytes, String name) throws Unreadable {
    boolean isUtf16 =
        bytes.length > 1
            && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    try {
      return (isUtf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException _) {
      throw new Unreadable(
          tr("“%s” is not UTF-8 text. Nothing was changed. Save it as UTF-8 and try again.", name),
          0,
          0);
    }
  }

  /// @param name the file's name, recorded as the origin of what is imported
  static ImportedModel take(String text, String name, Assessment assessment, Library library)
      throws IOException {
    return read(text, name).into(assessment, library);
  }

  private static Read read(String text, String name) throws IOException {
    ForeignPart root = new ForeignPart(root(text.startsWith("\uFEFF") ? text.substring(1) : text));
    ModelReader reader =
        READERS.stream()
            .filter(each -> each.recognises(root))
            .findFirst()
            .orElseThrow(() -> new Unreadable(refusal(root, name), 0, 0));
    return new Read(name, root, reader);
  }

  /// The format's name if a text looks like a model that can be imported.
  public static Optional<String> format(String text) {
    try {
      ForeignPart root = new ForeignPart(root(text));
      return READERS.stream()
          .filter(each -> each.recognises(root))
          .map(ModelReader::format)
          .findFirst();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private static Node root(String text) throws IOException {
    if (text.stripLeading().startsWith("{")) {
      try (JsonStream json =
          JsonStream.open(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
        return json.tree();
      }
    }
    List<Node> documents = YamlStream.documents(text);
    return documents.size() == 1
        ? documents.getFirst()
        : new Node.Sequence(Node.Place.NONE, documents);
  }

  private static String refusal(ForeignPart root, String name) {
    if (root.text("bomFormat").equals("CycloneDX")) {
      return tr(
          "“%s” is an SBOM (CycloneDX). Nothing was changed. Import it as evidence: soundings import",
          name);
    }
    if (root.get("project").isMapping() && !root.has("otmVersion")) {
      return tr(
          "“%s” looks like an Open Threat Model, but its version is missing. Nothing was changed. Add the line \"otmVersion: 0.2.0\".",
          name);
    }
    return tr(
        "“%s” is not in a supported format. Nothing was changed. Use Open Threat Model, Threat Dragon, OWASP TM-BOM, Kubernetes manifests or Compose files.",
        name);
  }
}
