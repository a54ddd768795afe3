package org.soundings.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.soundings.assessment.Assessment;

/// Words for [ReportSamples]: ordinary ones, or difficult ones. Each difficult text contains a
/// mark, so that a test can check that a report is complete.
public final class SampleWords {

  /// Texts in other scripts, tables, code and lists, as people paste them.
  public static final List<String> HARD_TEXTS =
      List.of(
          "Ελληνικά: Το δοχείο τρέχει ως root. Кириллица: контейнер работает от root. Ἀρχή, ѣ.",
          "中文：容器以根用户身份运行，主机目录可写。日本語：コンテナはルートで動きます。한국어: 컨테이너는 루트로 실행됩니다。",
          "العربية: تعمل الحاوية بصلاحيات الجذر (root) على 3 عقد. עברית: הקונטיינר רץ כשורש.",
          "Emoji: 😀 🔒 👩‍💻 ⚠️ ✅ — and arrows → ⇒ ≤ ≠ ∞ ☐ ☑ ✓ ﬁ €.",
          "Unknown: \uE000 \uD83D\uDFFF and hidden \u202E turned \u0007 bell.",
          """
          ### A heading in a note

          A paragraph with **strong**, *emphasis*, ~~struck~~, `code` and a [link](https://example.org/a).
          A bare one: https://example.org/very/long/path/that/goes/on/and/on/for/ever?with=parameters&and=more

          1. first
          2. second
             - [ ] open task
             - [x] done task
               > quoted in a list

          ```yaml
          securityContext:
            runAsNonRoot: true   # a comment that is long enough to need a second line in any lane at all
          \tallowPrivilegeEscalation: false
          ```

          | Component | User | Host paths | Capabilities | Profile | Seccomp | Notes |
          |---|---:|:---:|---|---|---|---|
          | log-shipper | 0 | /var/log | CAP_DAC_OVERRIDE | none | unconfined | to be replaced |
          | payout-worker | 0 | | | runtime/default | runtime/default | drops later |

          ---

          ![a diagram](https://example.org/picture.png) <b>not bold</b> [bad](javascript:alert(1))
          """,
          "x".repeat(300) + " " + "/usr/local/lib/".repeat(20));

  private static final String[] WORDS =
      """
      the log shipper mounts a host directory because its chart did and nobody asked every service we
      write runs as its own user the platform enforces it payments and ledger talk over mutual tls the
      runners share one cluster with production and can reach its registry we found two old tokens in
      build logs nobody rotates them the node image is rebuilt every month and a machine that drifts
      is replaced alerts arrive in one channel but at night no person reads them
      """
          .split("\\s+");

  private final Random random;
  private final boolean isHard;
  private int marker;

  SampleWords(Random random, boolean isHard) {
    this.random = random;
    this.isHard = isHard;
  }

  String mark() {
    return isHard ? "mark" + marker++ + "z" : "";
  }

  String text(int paragraphs) {
    var text = new StringBuilder();
    for (int i = 0; i < paragraphs; i++) {
      text.append(sentence()).append(' ').append(sentence()).append("\n\n");
    }
    if (isHard && random.nextInt(3) == 0) {
      text.append(HARD_TEXTS.get(random.nextInt(HARD_TEXTS.size()))).append("\n\n").append(mark());
    }
    return text.toString();
  }

  String sentence() {
    String words = words(6 + random.nextInt(16));
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + mark(" ") + ".";
  }

  private String mark(String before) {
    return isHard ? before + mark() : "";
  }

  String words(int count) {
    var words = new ArrayList<String>();
    int at = random.nextInt(WORDS.length);
    for (int i = 0; i < count; i++) {
      words.add(WORDS[(at + i) % WORDS.length]);
    }
    return String.join(" ", words);
  }

  /// How many texts of the full assessment contain a mark: `mark0z`, `mark1z` and so on.
  public static int marks(Assessment assessment) {
    var matcher = Pattern.compile("mark(\\d+)z").matcher(assessment.toString());
    int most = -1;
    while (matcher.find()) {
      most = Math.max(most, Integer.parseInt(matcher.group(1)));
    }
    return most + 1;
  }

  /// Every mark in the texts of an assessment: `mark0z`, `mark1z` and so on.
  public static Set<String> everyMark(Assessment assessment) {
    var marks = new LinkedHashSet<String>();
    var matcher = Pattern.compile("mark\\d+z").matcher(assessment.toString());
    while (matcher.find()) {
      marks.add(matcher.group());
    }
    return marks;
  }
}
