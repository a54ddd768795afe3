package org.soundings.app.evidence;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.FormatName;
import org.soundings.evidence.ItemValidity;
import org.soundings.evidence.Reading;
import org.soundings.evidence.StoredFile;
import org.soundings.evidence.Validity;
import org.soundings.evidence.ValidityCategory;
import org.soundings.store.AssessmentFolder;

/// Stores examined files and creates evidence from them: all of them, or none if one fails or the
/// job is cancelled.
///
/// The result is not part of the assessment yet. Adding it is one change of the workbench.
public final class EvidenceImport {

  private final AssessmentFolder folder;
  private final Wishes wishes;

  /// The choices of the person who imports.
  ///
  /// @param by the author: a role or a name
  /// @param now when it is added
  /// @param system the system it was captured from, or ""
  /// @param capturedAt when it was captured, for files that do not contain this; null if unknown
  /// @param secrets how secrets in stored files are treated
  public record Wishes(
      String by,
      Instant now,
      String system,
      @Nullable Instant capturedAt,
      EvidenceIntake.Secrets secrets) {}

  public EvidenceImport(AssessmentFolder folder, Wishes wishes) {
    this.folder = folder;
    this.wishes = wishes;
  }

  /// Stores files.
  ///
  /// @param current the assessment they will be added to
  /// @throws IOException if one of them could not be stored; nothing is left behind
  public List<Evidence> take(List<Examined> chosen, Assessment current, Progress progress)
      throws IOException {
    var taken = new ArrayList<Evidence>();
    try {
      for (Examined each : chosen) {
        progress.report((double) taken.size() / chosen.size(), tr("Storing %s", each.name()));
        taken.add(take(each, folder.evidence().reserveId(current), progress));
      }
      return taken;
    } catch (IOException | RuntimeException e) {
      giveBack(taken, e);
      throw e;
    }
  }

  private Evidence take(Examined examined, String id, Progress progress) throws IOException {
    StoredFile stored =
        new EvidenceIntake(folder, wishes.secrets())
            .copy(id, examined.file(), examined.secrets(), progress)
            .withOriginalName(examined.name());
    Reading reading = examined.isComplete() ? examined.reading() : null;
    if (reading != null) {
      stored = stored.withReading(reading);
    }
    boolean byTool = examined.isComplete() && !examined.run().tool().isEmpty();
    EvidenceSource source =
        byTool
            ? new EvidenceSource.ToolReport(
                examined.run().tool(), examined.run().version(), examined.run().database(), stored)
            : new EvidenceSource.File(stored);
    return new Evidence(
        id,
        title(examined),
        source,
        wishes.system(),
        captured(examined),
        wishes.now(),
        wishes.by(),
        lasting(examined, source),
        examined.isComplete() ? examined.mappings() : List.of(),
        note(examined, wishes.now()));
  }

  /// When the tool ran. A time in the future is dropped, because the evidence would become valid
  /// later.
  private @Nullable Instant captured(Examined examined) {
    Instant ranAt = examined.run().ranAt();
    if (ranAt == null) {
      return wishes.capturedAt();
    }
    return Validity.isFuture(ranAt, wishes.now()) ? null : seconds(ranAt);
  }

  private static Instant seconds(Instant time) {
    return Instant.ofEpochSecond(time.getEpochSecond());
  }

  /// The validity category of the format is stored unless the kind of source already implies it.
  private static ItemValidity lasting(Examined examined, EvidenceSource source) {
    if (examined.importer() == null || !examined.isComplete()) {
      return ItemValidity.BY_KIND;
    }
    ValidityCategory ageing = examined.importer().ageing();
    return ageing == source.ageing() ? ItemValidity.BY_KIND : ItemValidity.category(ageing);
  }

  /// `Trivy report of shop/web:3.2 and 2 more`. A file named after its format is not named twice.
  static String title(Examined examined) {
    Reading reading = examined.reading();
    if (reading == null || !examined.isComplete()) {
      return EvidenceTitle.of(examined.name());
    }
    String first = reading.targets().isEmpty() ? examined.name() : reading.targets().getFirst();
    int more = reading.targetCount() - 1;
    String others = more > 0 ? tr(" and %d more", more) : "";
    return first.equals(reading.format())
        ? first + others
        : tr("%s of %s%s", FormatName.said(reading.format()), first, others);
  }

  private static String note(Examined examined, Instant now) {
    var sentences = new ArrayList<String>();
    future(examined, now).ifPresent(sentences::add);
    if (!examined.stopped().isEmpty()) {
      sentences.add(examined.stopped());
    }
    sentences.addAll(examined.remarks());
    return String.join("\n\n", sentences);
  }

  /// Says that the time of a tool's run is in the future. Empty if it is not.
  public static Optional<String> future(Examined examined, Instant now) {
    return Optional.ofNullable(examined.run().ranAt())
        .filter(ranAt -> Validity.isFuture(ranAt, now))
        .map(
            ranAt ->
                tr(
                    "According to the report, the scan ran at %s, which is in the future. The date was removed. The report supports no answer until you enter a date.",
                    ranAt));
  }

  /// Removes stored files after a failure. The failure is what the user must see.
  public void giveBack(List<Evidence> taken, Exception failure) {
    try {
      giveBack(taken);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /// Deletes stored files that will not become part of the assessment.
  public void giveBack(List<Evidence> taken) throws IOException {
    for (Evidence evidence : taken) {
      Path stored = folder.evidence().file(evidence).orElseThrow();
      Files.deleteIfExists(stored);
      try {
        Files.deleteIfExists(stored.getParent());
      } catch (DirectoryNotEmptyException _) {
        // Another file is in the folder, so the folder stays.
      }
    }
  }
}
