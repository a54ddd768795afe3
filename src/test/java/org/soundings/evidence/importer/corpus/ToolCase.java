package org.soundings.evidence.importer.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.soundings.yaml.foreign.ForeignPart;

/// What one tool says in its own tests about one file and one check.
///
/// @param fails whether the file is against the check
record ToolCase(CorpusFile file, String tool, String check, boolean fails) {

  static List<ToolCase> of(CorpusFile file) {
    return Stream.concat(
            Stream.of(file.expected()),
            file.expected().get("same_content_other_verdicts").items().stream())
        .flatMap(expected -> cases(file, expected).stream())
        .toList();
  }

  private static List<ToolCase> cases(CorpusFile file, ForeignPart expected) {
    var cases = new ArrayList<ToolCase>();
    expected
        .get("dangerous_features_by_design")
        .texts()
        .forEach(feature -> cases.add(new ToolCase(file, "badpods", feature, true)));
    verdict(file, "checkov", expected.get("checkov"), "verdict_from_name", cases);
    verdict(file, "polaris", expected.get("polaris"), "verdict", cases);
    for (ForeignPart check : expected.get("kube_linter").items()) {
      boolean fails = check.get("reports").whole().orElse(0) > 0;
      cases.add(new ToolCase(file, "kube-linter", check.text("check"), fails));
    }
    kubeScore(file, expected.get("kube_score").items(), cases);
    kubeaudit(file, expected.get("kubeaudit"), cases);
    return cases;
  }

  private static void verdict(
      CorpusFile file, String tool, ForeignPart expected, String key, List<ToolCase> cases) {
    String verdict = expected.text(key);
    if (!verdict.isEmpty()) {
      cases.add(new ToolCase(file, tool, expected.text("check"), verdict.equals("fail")));
    }
  }

  /// A file that gets several grades for one check gets them for different settings of the tool.
  private static void kubeScore(CorpusFile file, List<ForeignPart> grades, List<ToolCase> cases) {
    for (ForeignPart grade : grades) {
      String check = grade.text("check");
      boolean once =
          grades.stream().filter(other -> other.text("check").equals(check)).count() == 1;
      if (once) {
        cases.add(new ToolCase(file, "kube-score", check, !grade.text("grade").equals("AllOK")));
      }
    }
  }

  /// Labels that allow something do not change what the manifest says. Cases from the tests of
  /// `kubeaudit autofix` say nothing about the file as it is.
  private static void kubeaudit(CorpusFile file, ForeignPart expected, List<ToolCase> cases) {
    if (!expected.text("test").endsWith("fix_test.go")) {
      for (String result : expected.get("expected_results").texts()) {
        String check = result.replaceFirst(" \\(allowed by override\\)", "");
        cases.add(new ToolCase(file, "kubeaudit", check, true));
      }
    }
  }
}
