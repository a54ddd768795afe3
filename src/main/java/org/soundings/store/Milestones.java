package org.soundings.store;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Loaded;
import org.soundings.base.Problem;
import org.soundings.base.Progress;
import org.soundings.base.Sha256;
import org.soundings.change.Milestone;
import org.soundings.change.Moment;
import org.soundings.store.file.AssessmentPart;
import org.soundings.store.file.FolderLayout;
import org.soundings.store.file.MilestoneFile;
import org.soundings.store.file.PrintedFile;
import org.soundings.store.file.ReadFailure;
import org.soundings.store.gate.FolderGate;
import org.soundings.store.gate.SpecialEntry;
import org.soundings.yaml.AtomicFile;
import org.soundings.yaml.AtomicFolder;
import org.soundings.yaml.Fields;
import org.soundings.yaml.YamlReader;
import org.soundings.yaml.YamlWriter;

/// The milestones of an assessment, in `milestones/`.
///
/// Each is a folder with the text of the whole assessment at that time, its questions and derived
/// threats, and the hashes of all files. It is written completely or not at all, and never changed
/// again. A manual change in it is detected and reported.
public final class Milestones {

  static final String HEAD = "milestone.yaml";

  private static final String RESTORE =
      mark(
          "Milestones must not be changed. Restore the original milestone from an earlier copy of the folder.");

  private final FolderGate gate;

  /// @param assessment the assessment's folder
  public Milestones(Path assessment) {
    this(new FolderGate(assessment));
  }

  Milestones(FolderGate assessment) {
    this.gate = assessment;
  }

  /// A milestone in a list.
  ///
  /// @param intact whether all its files are unchanged
  public record Line(String id, String name, String note, String by, Instant at, boolean intact) {}

  /// Whether a folder is a milestone of an assessment.
  static boolean isMilestone(Path folder) {
    return new FolderGate(folder).isThere(HEAD);
  }

  /// All milestones, newest first, with every file that has changed. One that cannot be read does
  /// not affect the others.
  ///
  /// @throws IOException if the folder cannot be read
  public Loaded<List<Line>> list() throws IOException {
    var problems = new ArrayList<Problem>();
    var lines = new ArrayList<Line>();
    for (String id : ids(problems)) {
      head(id, problems)
          .ifPresent(
              head -> {
                List<Problem> changed = changed(id, head);
                problems.addAll(changed);
                lines.add(
                    new Line(
                        id, head.name(), head.note(), head.by(), head.at(), changed.isEmpty()));
              });
    }
    lines.sort(
        Comparator.comparing(Line::at, Comparator.<Instant>naturalOrder().reversed())
            .thenComparing(Line::id, Comparator.<String>naturalOrder().reversed()));
    return new Loaded<>(List.copyOf(lines), problems);
  }

  /// The milestone that the user means by an id or a name.
  public Optional<Line> find(String wanted) throws IOException {
    List<Line> all = list().value();
    return all.stream()
        .filter(line -> line.id().equals(wanted))
        .findFirst()
        .or(() -> all.stream().filter(line -> line.name().equalsIgnoreCase(wanted)).findFirst());
  }

  /// All milestones with a name, newest first. The name alone means the first.
  public List<Line> named(String name) throws IOException {
    return list().value().stream().filter(line -> line.name().equalsIgnoreCase(name)).toList();
  }

  /// The last milestone created before a time.
  public Optional<Line> lastBefore(Instant moment) throws IOException {
    return list().value().stream().filter(line -> line.at().isBefore(moment)).findFirst();
  }

  /// Reads a milestone, with all its problems and every file that has changed.
  ///
  /// @throws NoSuchFileException if there is none with that id
  public Loaded<Milestone> read(String id, Progress progress) throws IOException {
    var problems = new ArrayList<Problem>();
    MilestoneFile.Head head = head(id, problems).orElse(null);
    if (head == null) {
      throw new NoSuchFileException(gate.file(source(id, HEAD)).toString());
    }
    problems.addAll(changed(id, head));
    FolderReader.Content content = FolderReader.readWords(folder(id), progress);
    content.problems().forEach(problem -> problems.add(in(id, problem)));
    var moment =
        new Moment(
            head.name(),
            head.at(),
            content.assessment(),
            part(id, PrintedFile.QUESTIONS, PrintedFile::readQuestions, problems),
            part(id, PrintedFile.THREATS, PrintedFile::readThreats, problems));
    return new Loaded<>(
        new Milestone(id, head.note(), head.by(), head.program(), head.packs(), moment), problems);
  }

  /// The ids of all evidence that occurs in any milestone.
  public List<String> evidence() throws IOException {
    var ids = new TreeSet<String>();
    for (String id : ids(new ArrayList<>())) {
      String shown = source(id, AssessmentPart.EVIDENCE);
      if (gate.special(shown).isEmpty()) {
        ids.addAll(gate.names(shown));
      }
    }
    return List.copyOf(ids);
  }

  /// Writes a milestone, completely or not at all, under an unused id.
  ///
  /// @param files the assessment's own files
  Milestone createMilestone(Milestone milestone, SortedMap<String, byte[]> files)
      throws IOException {
    var all = new TreeMap<>(files);
    all.put(
        PrintedFile.QUESTIONS,
        bytes(YamlWriter.write(PrintedFile.questions(milestone.moment().questions()))));
    all.put(
        PrintedFile.THREATS,
        bytes(YamlWriter.write(PrintedFile.threats(milestone.moment().threats()))));
    Milestone named = milestone.withId(freeId(milestone.name()));
    byte[] head = MilestoneFile.write(named, all);
    all.put(HEAD, head);
    AtomicFolder.write(folder(named.id()), all);
    return named;
  }

  private String freeId(String name) throws IOException {
    String slug = Milestone.slug(name);
    String id = slug;
    for (int number = 2; gate.isThere(source(id, "")); number++) {
      id = slug + "-" + number;
    }
    return id;
  }

  private Path folder(String id) throws IOException {
    if (!AssessmentPart.isSlug(id)) {
      throw new IllegalArgumentException("not an id of lower-case words: " + id);
    }
    return gate.folder(FolderLayout.MILESTONES + "/" + id);
  }

  /// @param problems receives links and special files in place of a milestone
  private List<String> ids(List<Problem> problems) throws IOException {
    var ids = new ArrayList<String>();
    try {
      for (String name : gate.names(FolderLayout.MILESTONES)) {
        Optional<SpecialEntry> special = gate.special(source(name, ""));
        special.ifPresent(each -> problems.add(each.problem()));
        if (special.isEmpty() && AssessmentPart.isSlug(name) && gate.isFolder(source(name, ""))) {
          ids.add(name);
        }
      }
    } catch (SpecialEntry e) {
      problems.add(e.problem());
    }
    return ids;
  }

  private Optional<MilestoneFile.Head> head(String id, List<Problem> problems) {
    String source = source(id, HEAD);
    byte[] bytes = bytes(id, HEAD, problems);
    MilestoneFile.Head head = bytes == null ? null : MilestoneFile.read(bytes, source, problems);
    if (head != null && head.format() > MilestoneFile.FORMAT) {
      problems.add(
          Problem.warning(
              source,
              0,
              0,
              tr(
                  "This milestone was created by a newer version of Soundings (format %d).",
                  head.format()),
              tr(
                  "Only content known to this version is shown. Use the newer version to see all content.")));
    }
    return Optional.ofNullable(head);
  }

  private <T> List<T> part(
      String id, String path, Function<Fields, List<T>> reader, List<Problem> problems) {
    byte[] bytes = bytes(id, path, problems);
    if (bytes == null) {
      return List.of();
    }
    var loaded = YamlReader.read(bytes, source(id, path));
    problems.addAll(loaded.problems());
    return reader.apply(new Fields(loaded.value(), source(id, path), problems));
  }

  /// The content of a file; null with a problem.
  private byte @Nullable [] bytes(String id, String path, List<Problem> problems) {
    try {
      Path file = gate.file(source(id, path));
      if (Files.exists(file) && Files.size(file) <= YamlReader.LARGEST_FILE) {
        return Files.readAllBytes(file);
      }
      problems.add(
          Problem.of(
              source(id, path), tr("A file of this milestone cannot be read."), tr(RESTORE)));
    } catch (SpecialEntry e) {
      problems.add(e.problem());
    } catch (IOException e) {
      problems.add(
          Problem.of(
              source(id, path),
              tr("The file or folder cannot be read (%s).", ReadFailure.reason(e)),
              tr("Check that you have permission to read the file or folder.")));
    }
    return null;
  }

  // Problems for all files that have changed.

  private List<Problem> changed(String id, MilestoneFile.Head head) {
    var problems = new ArrayList<Problem>();
    if (!head.untouched()) {
      problems.add(changed(id, HEAD, tr("was changed after the milestone was created.")));
    }
    var there = new TreeSet<String>();
    try {
      there.addAll(files(id));
    } catch (IOException e) {
      problems.add(
          Problem.of(
              source(id, ""),
              tr("The file or folder cannot be read (%s).", ReadFailure.reason(e)),
              tr("Check that you have permission to read the file or folder.")));
      return problems;
    }
    head.files()
        .forEach(
            (path, digest) -> {
              if (!there.remove(path)) {
                problems.add(changed(id, path, tr("was removed from the milestone.")));
              } else if (!isStill(id, path, digest)) {
                problems.add(changed(id, path, tr("was changed after the milestone was created.")));
              }
            });
    there.forEach(
        path -> problems.add(changed(id, path, tr("was added after the milestone was created."))));
    return problems;
  }

  private boolean isStill(String id, String path, Sha256 digest) {
    byte[] bytes = bytes(id, path, new ArrayList<>());
    return bytes != null && MilestoneFile.stamp(bytes).equals(digest);
  }

  private List<String> files(String id) throws IOException {
    Path folder = folder(id);
    try (Stream<Path> found = Files.walk(folder)) {
      return found
          .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(path -> !path.equals(HEAD) && !isOfTheSystem(path))
          .toList();
    }
  }

  /// Files left by a file manager, and temporary files.
  private static boolean isOfTheSystem(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return FolderLayout.isOfTheSystem(name) || name.startsWith(AtomicFile.TEMPORARY);
  }

  private static Problem changed(String id, String path, String what) {
    return Problem.warning(source(id, path), 0, 0, tr("This file %s", what), tr(RESTORE));
  }

  private static Problem in(String id, Problem problem) {
    return new Problem(
        problem.severity(),
        source(id, problem.file()),
        problem.line(),
        problem.column(),
        problem.message(),
        problem.hint());
  }

  private static String source(String id, String path) {
    return FolderLayout.MILESTONES + "/" + id + (path.isEmpty() ? "" : "/" + path);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
