package org.soundings.trial;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.RandomAssessments;
import org.soundings.assessment.answer.Answer;
import org.soundings.base.Loaded;
import org.soundings.base.Progress;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.history.Edit;

/// Kills a typing process at random moments (SIGKILL), again and again, and checks the files: no
/// file may be incomplete. Nothing typed more than a second before the kill may be lost, in an
/// answer or in a draft. The history must contain every text that was current when a process was
/// killed. An incomplete last record of the history is allowed, if it is recognised.
///
/// Run by `src/test/scripts/kill-trial [ROUNDS]`. Exit code 1 if anything was incomplete or lost.
final class KillTrial {

  /// The form that receives the text, and its field.
  static final String FORM = "threat";

  static final String FIELD = "title";

  private static final long ALLOWED_LOSS = TimeUnit.SECONDS.toNanos(1);

  private final Path folder;
  private final Random random = new Random(20261124);
  private final List<Double> losses = new ArrayList<>();
  private final Map<String, Set<String>> stood = new HashMap<>();
  private int torn;
  private int tornRecords;
  private int forgotten;
  private int edits;
  private int late;
  private int idle;
  private int highest;

  private KillTrial(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws Exception {
    int rounds = arguments.length == 0 ? 200 : Integer.parseInt(arguments[0]);
    Path folder = Files.createTempDirectory("soundings-kill-trial").resolve("assessment");
    AssessmentFolder.create(folder, RandomAssessments.empty()).close();
    var trial = new KillTrial(folder);
    for (int round = 0; round < rounds; round++) {
      trial.round();
    }
    System.out.println(trial.summary(rounds));
    System.exit(trial.torn + trial.late + trial.idle + trial.forgotten == 0 ? 0 : 1);
  }

  private void round() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                TypingProcess.class.getName(),
                folder.toString(),
                Integer.toString(highest))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var typed = new ArrayList<long[]>();
    long killAfter = TimeUnit.MILLISECONDS.toNanos(50 + random.nextInt(2_500));
    try (BufferedReader reader = process.inputReader()) {
      String line = reader.readLine();
      long start = System.nanoTime();
      while (line != null && System.nanoTime() - start < killAfter) {
        typed.add(new long[] {Long.parseLong(line), System.nanoTime()});
        line = reader.readLine();
      }
      long killed = System.nanoTime();
      if (line == null) {
        idle++;
      }
      process.destroyForcibly();
      process.waitFor();
      judge(typed, killed);
    }
  }

  private void judge(List<long[]> typed, long killed) throws IOException {
    Loaded<AssessmentFolder> loaded = AssessmentFolder.open(folder, Progress.unwatched());
    try (AssessmentFolder opened = loaded.value()) {
      if (!loaded.problems().isEmpty()) {
        torn++;
        loaded.problems().forEach(System.out::println);
      }
      judgeHistory(opened);
      int saved = Math.min(highest(opened.assessment()), lastDraft(opened));
      double loss =
          typed.stream()
              .filter(key -> key[0] > saved)
              .mapToLong(key -> killed - key[1])
              .max()
              .orElse(0);
      losses.add(loss / 1e6);
      if (loss > ALLOWED_LOSS) {
        late++;
        System.out.printf("lost %.0f ms of typing%n", loss / 1e6);
      }
      highest = Math.max(saved, typed.isEmpty() ? 0 : (int) typed.getLast()[0]);
    }
  }

  /// Every conclusion that was current at a kill must be in the history, as the text before or
  /// after an edit, or must be the current text.
  private void judgeHistory(AssessmentFolder opened) throws IOException {
    Loaded<List<Edit>> history = opened.history().all();
    if (history.hasErrors()) {
      torn++;
      history.problems().forEach(System.out::println);
    }
    tornRecords = history.problems().size();
    edits = history.value().size();
    var told = new HashMap<String, Set<String>>();
    for (Edit edit : history.value()) {
      if (edit.field().equals("conclusion")) {
        var texts = told.computeIfAbsent(edit.file(), _ -> new HashSet<>());
        texts.add(edit.before());
        texts.add(edit.after());
      }
    }
    for (Answer answer : opened.assessment().answers().values()) {
      String file = "answers/core/%s.yaml".formatted(answer.question());
      Set<String> known = told.computeIfAbsent(file, _ -> new HashSet<>());
      known.add(answer.conclusion());
      Set<String> lasting = stood.computeIfAbsent(file, _ -> new HashSet<>());
      lasting.add(answer.conclusion());
      long missing = lasting.stream().filter(text -> !known.contains(text)).count();
      if (missing > 0) {
        forgotten++;
        System.out.printf("%s: %d texts are not in the history%n", file, missing);
      }
    }
  }

  private static int highest(Assessment assessment) {
    return assessment.answers().values().stream()
        .mapToInt(answer -> number(answer.conclusion()))
        .max()
        .orElse(0);
  }

  /// The keystroke that was kept last of what is begun in a form.
  private static int lastDraft(AssessmentFolder opened) {
    return opened.drafts().all().stream()
        .filter(draft -> draft.form().equals(FORM))
        .mapToInt(draft -> number(draft.said(FIELD)))
        .findFirst()
        .orElse(0);
  }

  private static int number(String text) {
    return Integer.parseInt(text.lines().findFirst().orElse("0"));
  }

  private String summary(int rounds) {
    losses.sort(Double::compare);
    int texts = stood.values().stream().mapToInt(Set::size).sum();
    return String.format(
        Locale.ROOT,
        "%d kills (%d processes ended by themselves): %d with a torn file, %d with more than a second lost; typing lost: median %.0f ms, worst %.0f ms%nhistory: %d edits, %d torn records recognised; of %d texts that stood at a kill, %d forgotten",
        rounds,
        idle,
        torn,
        late,
        losses.get(losses.size() / 2),
        losses.getLast(),
        edits,
        tornRecords,
        texts,
        forgotten);
  }
}
