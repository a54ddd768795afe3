package org.soundings.evidence.importer.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.soundings.yaml.foreign.ForeignPart;

/// The result of one tool for one file and one check, from the tool's own tests.
///
/// @param fails whether the file fails the check
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

  /// Several grades of a file for one check come from different settings of the tool.
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

  /// Labels that allow something do not change the content of the manifest. Cases from the tests of
  /// `kubeaudit autofix` do not describe the original file.
  private static void kubeaudit(CorpusFile file, ForeignPart expected, List<ToolCase> cases) {
    if (!expected.text("test").endsWith("fix_test.go")) {
      for (String result : expected.get("expected_results").texts()) {
        String check = result.replaceFirst(" \\(allowed by override\\)", "");
        cases.add(new ToolCase(file, "kubeaudit", check, true));
      }
    }
  }
}
