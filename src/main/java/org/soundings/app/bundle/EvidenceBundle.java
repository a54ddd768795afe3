package org.soundings.app.bundle;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.base.Sha256;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.StoredFile;
import org.soundings.store.AssessmentExport;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.gate.SpecialEntry;

/// Writes a bundle. The same assessment and moment give the same bytes.
public final class EvidenceBundle {

  static final String SUMS = "SHA256SUMS";
  static final String INDEX = "index.html";
  static final String ASSESSMENT = "assessment.json";
  static final String EVIDENCE = "evidence/";
  static final String RECORD = "evidence.yaml";

  /// The earliest time of a zip entry that the JDK writes without the time zone of the machine.
  private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

  private final AssessmentFolder folder;
  private final Assessment assessment;
  private final Progress progress;
  private final LocalDateTime entryTime;
  private final ZipOutputStream zip;
  private final Map<String, String> sums = new TreeMap<>();
  private final List<String> remarks = new ArrayList<>();

  private EvidenceBundle(
      AssessmentFolder folder,
      Assessment assessment,
      Instant at,
      ZipOutputStream zip,
      Progress progress) {
    this.folder = folder;
    this.assessment = assessment;
    this.progress = progress;
    this.zip = zip;
    LocalDateTime moment = LocalDateTime.ofInstant(at, ZoneOffset.UTC).withNano(0);
    entryTime = moment.isBefore(EARLIEST) ? EARLIEST : moment;
  }

  /// Writes the whole bundle.
  ///
  /// @return a sentence for each file that is missing or wrong; the bundle holds the files that
  ///   exist
  public static List<String> write(
      AssessmentFolder folder,
      Assessment assessment,
      Instant at,
      String program,
      OutputStream out,
      Progress progress)
      throws IOException {
    var zip = new ZipOutputStream(out);
    var bundle = new EvidenceBundle(folder, assessment, at, zip, progress);
    bundle.evidence();
    bundle.text(ASSESSMENT, AssessmentExport.json(assessment));
    bundle.text(INDEX, BundleIndex.page(assessment, at, program, bundle.sums, bundle.remarks));
    var lines = new StringBuilder();
    bundle.sums.forEach((name, sum) -> lines.append(sum).append("  ").append(name).append('\n'));
    bundle.text(SUMS, lines.toString());
    zip.finish();
    return List.copyOf(bundle.remarks);
  }

  private void evidence() throws IOException {
    List<Evidence> items = assessment.evidence().values().stream().sorted().toList();
    for (int i = 0; i < items.size(); i++) {
      progress.report((double) i / items.size(), tr("Packing %s", items.get(i).id()));
      item(items.get(i));
    }
  }

  private void item(Evidence item) throws IOException {
    file(item, RECORD);
    StoredFile stored = item.file().orElse(null);
    if (stored != null
        && !file(item, stored.name()).map(stored.hash().hex()::equals).orElse(true)) {
      remarks.add(tr("%s%s has changed since it was added.", place(item), stored.name()));
    }
  }

  /// Packs a file of an item of evidence.
  ///
  /// @return the SHA-256 of the packed file; empty if it is missing, which adds a remark
  private Optional<String> file(Evidence item, String name) throws IOException {
    String place = place(item) + name;
    try {
      Path file = folder.evidence().file(item.id(), name);
      if (Files.exists(file)) {
        return Optional.of(file(place, file));
      }
      remarks.add(tr("%s does not exist.", place));
    } catch (SpecialEntry e) {
      remarks.add(e.getMessage());
    }
    return Optional.empty();
  }

  static String place(Evidence item) {
    return EVIDENCE + item.id() + "/";
  }

  private void text(String name, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    begin(name);
    zip.write(bytes);
    zip.closeEntry();
    sums.put(name, Sha256.of(bytes).hex());
  }

  /// @return the SHA-256 of the packed file
  private String file(String name, Path file) throws IOException {
    begin(name);
    MessageDigest digest = Sha256.sha256();
    var buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        if (progress.isCancelled()) {
          throw new CancellationException();
        }
        digest.update(buffer, 0, read);
        zip.write(buffer, 0, read);
      }
    }
    zip.closeEntry();
    String sum = HexFormat.of().formatHex(digest.digest());
    sums.put(name, sum);
    return sum;
  }

  private void begin(String name) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(entryTime);
    zip.putNextEntry(entry);
  }
}
