package org.soundings.evidence.secret;

import java.util.List;
import java.util.regex.Pattern;

/// The shapes of secrets that their issuers publish. Each pattern has one group: the characters
/// that must not be seen.
final class Shapes {

  /// @param hint characters of which the text must hold at least one run, to skip the pattern fast
  record Shape(String kind, String hint, Pattern pattern) {}

  static final List<Shape> ALL =
      List.of(
          shape(
              "private key",
              "PRIVATE KEY",
              "-----BEGIN [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----(?:\\\\n"
                  + "|\\s)*([A-Za-z0-9+/=\\s\\\\:,.-]{40,}?)(?:\\\\n"
                  + "|\\s)*-----END"),
          shape("AWS access key", "AKIA", "\\b((?:AKIA)[A-Z2-7]{16})\\b"),
          shape("AWS access key", "ASIA", "\\b((?:ASIA)[A-Z2-7]{16})\\b"),
          shape("GitHub token", "gh", "\\b(gh[pousr]_[A-Za-z0-9]{36,255})\\b"),
          shape("GitHub token", "github_pat_", "\\b(github_pat_[A-Za-z0-9_]{22,255})\\b"),
          shape("GitLab token", "glpat-", "\\b(gl(?:pat|dt|rt|cbt)-[A-Za-z0-9_-]{20,})"),
          shape("Slack token", "xox", "\\b(xox[abeoprs]-[A-Za-z0-9-]{10,})"),
          shape(
              "Slack webhook",
              "hooks.slack.com",
              "https://hooks\\.slack\\.com/services/([A-Za-z0-9/]{20,})"),
          shape("Google API key", "AIza", "\\b(AIza[A-Za-z0-9_-]{35})\\b"),
          shape("Stripe key", "k_live_", "\\b([rs]k_live_[A-Za-z0-9]{16,})\\b"),
          shape("npm token", "npm_", "\\b(npm_[A-Za-z0-9]{36})\\b"),
          shape("PyPI token", "pypi-", "\\b(pypi-[A-Za-z0-9_-]{50,})"),
          shape("Hugging Face token", "hf_", "\\b(hf_[A-Za-z]{34})\\b"),
          shape("SendGrid key", "SG.", "\\b(SG\\.[A-Za-z0-9_-]{16,}\\.[A-Za-z0-9_-]{16,})"),
          shape("Docker token", "dckr_", "\\b(dckr_(?:pat|oat)_[A-Za-z0-9_-]{20,})"),
          shape("Vault token", "hvs.", "\\b(hvs\\.[A-Za-z0-9_-]{24,})"),
          shape("DigitalOcean token", "dop_v1_", "\\b(dop_v1_[a-f0-9]{64})\\b"),
          shape(
              "JSON Web Token",
              "eyJ",
              "\\b(eyJ[A-Za-z0-9_-]{8,}\\.eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,})"),
          shape("Azure storage key", "AccountKey=", "AccountKey=([A-Za-z0-9+/]{60,}={0,2})"),
          shape(
              "password in an address",
              "://",
              "[a-zA-Z][a-zA-Z0-9+.-]*://[^\\s/:@\"'<>]{0,64}:([^\\s/@\"'<>${}*]{3,128})@"),
          shape("authorization header", "earer ", "(?i)\\bbearer\\s+([A-Za-z0-9._~+/-]{20,}=*)"),
          shape(
              "authorization header",
              "asic ",
              "(?i)authorization[\"']?\\s*[:=]\\s*[\"']?basic\\s+([A-Za-z0-9+/]{12,}=*)"));

  private Shapes() {}

  private static Shape shape(String kind, String hint, String pattern) {
    return new Shape(kind, hint, Pattern.compile(pattern));
  }
}
