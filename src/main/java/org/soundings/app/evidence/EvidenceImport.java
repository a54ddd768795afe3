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
import org.soundings.evidence.Ageing;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.FormatName;
import org.soundings.evidence.Lasting;
import org.soundings.evidence.Reading;
import org.soundings.evidence.StoredFile;
import org.soundings.evidence.Validity;
import org.soundings.store.AssessmentFolder;

/// Stores examined files and makes evidence of them: all of them, or where something fails or
/// somebody asks to stop, none.
///
/// What it returns is not yet part of the assessment; adding it is one change of the workbench.
public final class EvidenceImport {

  private final AssessmentFolder folder;
  private final Wishes wishes;

  /// What the person who imports decides.
  ///
  /// @param by who adds it: a role or a name
  /// @param now when it is added
  /// @param system which system it was taken from, or ""
  /// @param capturedAt when it was true, for files that do not say so; null where nobody knows
  /// @param secrets what happens to secrets in what is stored
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
        examined.isComplete() ? examined.bearings() : List.of(),
        note(examined, wishes.now()));
  }

  /// When the tool ran; a moment that has not come yet is left out, so that it does not become
  /// credible one day.
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

  /// What a format ages like is kept where the kind of source does not say it already.
  private static Lasting lasting(Examined examined, EvidenceSource source) {
    if (examined.importer() == null || !examined.isComplete()) {
      return Lasting.BY_KIND;
    }
    Ageing ageing = examined.importer().ageing();
    return ageing == source.ageing() ? Lasting.BY_KIND : Lasting.like(ageing);
  }

  /// `Trivy report of shop/web:3.2 and 2 more`; a file that is called as its format is says it
  /// once.
  static String title(Examined examined) {
    Reading reading = examined.reading();
    if (reading == null || !examined.isComplete()) {
      return examined.name();
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

  /// Says that the moment that a report gives for its run has not come yet; empty if it has.
  public static Optional<String> future(Examined examined, Instant now) {
    return Optional.ofNullable(examined.run().ranAt())
        .filter(ranAt -> Validity.isFuture(ranAt, now))
        .map(
            ranAt ->
                tr(
                    "The report says that it ran at %s, which is in the future. Its date was left"
                        + " out, so it supports no answer until a day is given.",
                    ranAt));
  }

  /// Gives back after a failure, which is what people must learn of.
  public void giveBack(List<Evidence> taken, Exception failure) {
    try {
      giveBack(taken);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /// Deletes what was stored, because it will not become part of the assessment after all.
  public void giveBack(List<Evidence> taken) throws IOException {
    for (Evidence evidence : taken) {
      Path stored = folder.evidence().file(evidence).orElseThrow();
      Files.deleteIfExists(stored);
      try {
        Files.deleteIfExists(stored.getParent());
      } catch (DirectoryNotEmptyException _) {
        // Somebody put something beside it; the folder stays.
      }
    }
  }
}
