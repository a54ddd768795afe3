package org.soundings.app.evidence;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.app.evidence.Gathering.Gathered;
import org.soundings.base.Progress;
import org.soundings.base.Sha256;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.importer.Fanout;
import org.soundings.evidence.importer.Importer;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.SourceFile;
import org.soundings.evidence.importer.Summary;
import org.soundings.evidence.importer.registry.Importers;
import org.soundings.evidence.rule.EvidenceEvaluation;
import org.soundings.evidence.secret.Masking;
import org.soundings.evidence.secret.Masking.Masked;
import org.soundings.pack.EvidenceRule;
import org.soundings.yaml.foreign.Unreadable;

/// Examines files before anything is stored: what they are, what they contain, and which questions
/// they relate to.
public final class Examination {

  private final List<EvidenceRule> rules;
  private final Progress progress;

  public Examination(List<EvidenceRule> rules, Progress progress) {
    this.rules = rules;
    this.progress = progress;
  }

  public List<Examined> look(List<Gathered> files) {
    var examined = new ArrayList<Examined>();
    for (int i = 0; i < files.size(); i++) {
      Part part = new Part(progress, i, files.size());
      examined.add(lookAt(files.get(i), part));
    }
    return examined;
  }

  /// A file that cannot be read does not affect the others.
  private Examined lookAt(Gathered gathered, Progress part) {
    try {
      return look(gathered, part);
    } catch (IOException e) {
      return unrecognised(
          gathered, 0, tr("The file could not be read: %s.", e.getMessage()), Masked.UNSEARCHED);
    }
  }

  private static Examined unrecognised(Gathered gathered, long size, String guess, Masked secrets) {
    return new Examined(
        new Examined.Source(gathered.file(), gathered.name(), size),
        null,
        guess,
        ToolRun.of(""),
        null,
        List.of(),
        secrets,
        List.of(),
        "");
  }

  private Examined look(Gathered gathered, Progress part) throws IOException {
    Path file = gathered.file();
    SourceFile source = SourceFile.of(file, part);
    Outline outline = Outline.of(source);
    Masked secrets = secrets(file, source, outline);
    Optional<Importer> importer = Importers.recognise(outline);
    if (importer.isEmpty()) {
      return unrecognised(gathered, source.size(), Importers.guess(outline), secrets);
    }
    return read(importer.get(), source, gathered, secrets);
  }

  private Examined read(Importer importer, SourceFile source, Gathered gathered, Masked secrets)
      throws IOException {
    var summary = new Summary();
    var evaluation = new EvidenceEvaluation(rules, importer);
    String stopped = "";
    try {
      importer.read(source, new Fanout(summary, evaluation));
    } catch (Unreadable e) {
      stopped = stopped(e, summary);
    }
    return new Examined(
        new Examined.Source(gathered.file(), gathered.name(), source.size()),
        importer,
        "",
        summary.run(),
        summary.reading(importer.format()),
        stopped.isEmpty() ? evaluation.mappings() : List.of(),
        secrets,
        summary.remarks(),
        stopped);
  }

  private static String stopped(Unreadable e, Summary summary) {
    long read = summary.things();
    String place =
        e.line() > 0
            ? tr("Reading stopped at line %d, column %d.", e.line(), e.column()) + " "
            : "";
    return place
        + e.sentence()
        + " "
        + trn(
            "%,d entry was read up to this point.",
            "%,d entries were read up to this point.", read, read);
  }

  private static Masked secrets(Path file, SourceFile source, Outline outline) throws IOException {
    if (outline.shape() == Outline.Shape.BINARY) {
      return Masked.unsearched(Sha256.of(file));
    }
    return Masking.find(source::open);
  }

  /// One of several files. Its progress is a part of the whole.
  private record Part(Progress whole, int index, int count) implements Progress {
    @Override
    public void report(double fraction, String what) {
      whole.report(fraction < 0 ? -1 : (index + fraction) / count, what);
    }

    @Override
    public boolean isCancelled() {
      return whole.isCancelled();
    }
  }
}
