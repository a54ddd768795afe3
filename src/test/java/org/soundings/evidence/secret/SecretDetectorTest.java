package org.soundings.evidence.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretDetectorTest {

  /// Invented values, composed here so that scanners of this repository do not report them.
  private static String made(String start, int length) {
    return start + "Ab3dEf6hIj9kLm2nOp5qRs8tUv1wXy4z".repeat(8).substring(0, length);
  }

  @Test
  void publishedTokenFormatsAreFound() {
    assertThat(kinds("aws AKIA" + "ABCDEFGHIJKLMNOP end")).containsExactly("AWS access key");
    assertThat(kinds("\"text\\\\n" + "AKIA" + "ABCDEFGHIJKLMNOP\""))
        .containsExactly("AWS access key");
    assertThat(kinds(made("ghp_", 36))).containsExactly("GitHub token");
    assertThat(kinds(made("glpat-", 20))).containsExactly("GitLab token");
    assertThat(kinds("u=" + made("xoxb-", 24))).containsExactly("Slack token");
    assertThat(kinds("eyJhbGciOiJI.eyJzdWIiOiIx.c2lnbmF0dXJl")).containsExactly("JSON Web Token");
    assertThat(kinds("postgres://app:S3cretS3cret@db/shop"))
        .containsExactly("password in an address");
    assertThat(kinds("Authorization: Bearer " + made("", 30)))
        .containsExactly("authorization header");
    assertThat(
            kinds(
                "-----BEGIN RSA PRIVATE KEY-----\n"
                    + made("", 64)
                    + "\n-----END RSA PRIVATE KEY-----"))
        .containsExactly("private key");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DB_PASSWORD=hunter2hunter2",
        "\"Env\": [\"DB_PASSWORD=hunter2hunter2\"]",
        "db.password: hunter2hunter2",
        "{\"password\": \"hunter2hunter2\"}",
        "- name: API_TOKEN\n  value: hunter2hunter2",
        "{\"name\":\"API_TOKEN\",\"value\":\"hunter2hunter2\"}",
        "run --db-password hunter2hunter2 --verbose",
        "aws_secret_access_key = hunter2hunter2",
        "ADMIN_PASSWORD=hunter2hunter2",
        "KEYCLOAK_ADMIN_PASSWORD: hunter2hunter2",
        "MINIO_SECRET_KEY=hunter2hunter2",
        "PAGE_TOKEN=hunter2hunter2",
        "DB_PASS=hunter2hunter2"
      })
  void valuesWithRevealingNamesAreFound(String text) {
    List<Secret> found = SecretDetector.find(text);
    assertThat(found).hasSize(1);
    assertThat(text.substring(found.getFirst().start(), found.getFirst().end()))
        .isEqualTo("hunter2hunter2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "secretName: web-tls",
        "secretKeyRef:",
        "imagePullSecrets: registry-login",
        "DB_PASSWORD=${DB_PASSWORD}",
        "DB_PASSWORD_FILE=/run/secrets/db",
        "password: \"{{ .Values.password }}\"",
        "password: ********",
        "automountServiceAccountToken: false",
        "token: <redacted>",
        "tokenExpirationSeconds: 3600",
        "digest: sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "An attacker who holds the token can read every secret in the cluster.",
        "https://example.org/secret/path",
        "passwordPolicy: strict",
        "{\"token\":false},{\"hasSecret\":true}",
        "{\"token\":123456789}",
        "const token = jwt.sign(payload)",
        "passed: yes-or-no-1234"
      })
  void namesReferencesAndProseAreNotMasked(String text) {
    assertThat(SecretDetector.find(text)).isEmpty();
  }

  @Test
  void aQuotedValueEndsAtItsQuote() {
    assertThat(SecretDetector.masked("\"Env\": [\"A_PASSWORD=p4ss\\u0026word,9\", \"B=1\"]"))
        .isEqualTo("\"Env\": [\"A_PASSWORD=xxxxxxxx\", \"B=1\"]");
    assertThat(SecretDetector.masked("SA_PASSWORD=Zz9,restOfIt88 next"))
        .isEqualTo("SA_PASSWORD=xxxxxxxx next");
  }

  @Test
  void valuesOfKubernetesSecretsAreFound() {
    String object = "kind: Secret\ndata:\n  plain: aGVsbG8gd29ybGQ=\n";
    assertThat(
            SecretDetector.masked(
                "apiVersion: v1\n" + object + "---\nkind: ConfigMap\ndata:\n  a: b\n"))
        .isEqualTo(
            "apiVersion: v1\n"
                + "kind: Secret\n"
                + "data:\n"
                + "  plain: xxxxxxxx\n"
                + "---\n"
                + "kind: ConfigMap\n"
                + "data:\n"
                + "  a: b\n");
    assertThat(SecretDetector.masked("{\"data\":{\"plain\":\"aGVsbG8=\"},\"kind\":\"Secret\"}"))
        .isEqualTo("{\"data\":{\"plain\":\"xxxxxxxx\"},\"kind\":\"Secret\"}");
  }

  @Test
  void aSecretAcrossAChunkBoundaryIsMasked() throws IOException {
    for (int shift = -40; shift < 5; shift++) {
      String text =
          "n".repeat(1024 * 1024 + shift) + " DB_PASSWORD=Xy8hunter2qZ " + "n".repeat(40_000);
      var masked = new ByteArrayOutputStream();
      Masking.copy(() -> stream(text), masked);
      assertThat(masked.toString(StandardCharsets.UTF_8).contains("Xy8hunter2qZ")).isFalse();
    }
  }

  @Test
  void aMaskHidesLengthAndCharactersAndKeepsLines() {
    assertThat(SecretDetector.masked("DB_PASSWORD=" + made("", 9)))
        .isEqualTo(SecretDetector.masked("DB_PASSWORD=" + made("", 60)));
    String key = "    -----BEGIN PRIVATE KEY-----\n    %s\n    %s\n    -----END PRIVATE KEY-----\n";
    assertThat(SecretDetector.masked("tls.key: |\n" + key.formatted(made("", 64), made("", 20))))
        .isEqualTo("tls.key: |\n" + key.formatted(Mask.TEXT, Mask.TEXT));
  }

  @Test
  void maskedTextIsNotMaskedAgain() {
    for (String text :
        List.of(
            made("ghp_", 36),
            "AKIA" + "ABCDEFGHIJKLMNOP",
            "postgres://app:S3cretS3cret@db/shop",
            "-----BEGIN PRIVATE KEY-----\n"
                + (made("", 64) + "\n").repeat(26)
                + "-----END PRIVATE KEY-----")) {
      String masked = SecretDetector.masked(text);
      assertThat(SecretDetector.find(masked)).isEmpty();
      assertThat(SecretDetector.hasShape(masked)).isTrue();
    }
  }

  @Test
  void utf16TextIsMasked() throws IOException {
    byte[] bytes = "\uFEFF\"DB_PASSWORD=hunter2hunter2\"".getBytes(StandardCharsets.UTF_16LE);
    var masked = new ByteArrayOutputStream();
    Masking.copy(() -> new ByteArrayInputStream(bytes), masked);
    assertThat(masked.toString(StandardCharsets.UTF_16LE))
        .isEqualTo("\uFEFF\"DB_PASSWORD=xxxxxxxx\"");
  }

  @Test
  void aSplitSurrogateDoesNotHideALaterSecret() throws IOException {
    byte[] bytes =
        "\uFEFFDB_PASSWORD=hunter2hunter2\n".repeat(2).getBytes(StandardCharsets.UTF_16LE);
    // Half of an emoji, as in a line that was cut.
    bytes[0] = (byte) 0xFF;
    byte[] cut = new byte[bytes.length + 4];
    System.arraycopy(bytes, 0, cut, 0, 2);
    System.arraycopy(new byte[] {0x00, (byte) 0xD8, 'X', 0}, 0, cut, 2, 4);
    System.arraycopy(bytes, 2, cut, 6, bytes.length - 2);
    var masked = new ByteArrayOutputStream();
    Masking.copy(() -> new ByteArrayInputStream(cut), masked);
    assertThat(masked.toString(StandardCharsets.UTF_16LE))
        .contains("DB_PASSWORD=xxxxxxxx\n")
        .doesNotContain("hunter2", "ter2");
    assertThat(masked.toByteArray()).startsWith(0xFF, 0xFE, 0x00, 0xD8, 'X', 0x00);
  }

  @Test
  void theLineNumberIsReported() {
    assertThat(SecretDetector.find("a\nb\nPASSWORD=hunter2hunter2\n"))
        .extracting(Secret::line)
        .containsExactly(3);
  }

  @Test
  void onlyTheSecretIsMasked() throws IOException {
    String text = "{\"ä\": 1, \"password\": \"hunter2hunter2\", \"ok\": true}";
    var masked = new ByteArrayOutputStream();
    Masking.Masked found = Masking.copy(() -> stream(text), masked);
    assertThat(masked.toString(StandardCharsets.UTF_8))
        .isEqualTo("{\"ä\": 1, \"password\": \"xxxxxxxx\", \"ok\": true}");
    assertThat(found.count()).isEqualTo(1);
  }

  @Test
  void secretsAreFoundAcrossChunkBoundaries() throws IOException {
    String secret = "PASSWORD=hunter2hunter2\n";
    var text = new StringBuilder();
    int count = 0;
    while (text.length() < 5_000_000) {
      text.append("nothing to see on this line of the log\n".repeat(97)).append(secret);
      count++;
    }
    var masked = new ByteArrayOutputStream();
    Masking.Masked found = Masking.copy(() -> stream(text.toString()), masked);
    assertThat(found.count()).isEqualTo(count);
    assertThat(found.first().getLast().line()).isEqualTo(98 * found.first().size());
    assertThat(masked.toString(StandardCharsets.UTF_8))
        .isEqualTo(text.toString().replace("hunter2hunter2", "xxxxxxxx"));
  }

  @Test
  void longInputWithoutSecretsIsSearchedQuickly() {
    assertThat(SecretDetector.find("token".repeat(200_000))).isEmpty();
    assertThat(SecretDetector.find("a".repeat(1_000_000))).isEmpty();
    assertThat(SecretDetector.find("-----BEGIN ".repeat(100_000))).isEmpty();
    assertThat(SecretDetector.find("-----BEGIN PRIVATE KEY-----\n".repeat(20_000))).isEmpty();
    assertThat(SecretDetector.find("-----BEGIN PRIVATE KEY-----" + " ".repeat(300_000))).isEmpty();
    assertThat(SecretDetector.find("-".repeat(1_000_000))).isEmpty();
    for (String again :
        List.of("curl -u ", "<password>", "password ", "Private-Lines: 1\n", "login x password ")) {
      assertThat(SecretDetector.find(again.repeat(300_000 / again.length()))).isEmpty();
    }
    assertThat(SecretDetector.find("password='" + "a\\".repeat(300_000))).hasSize(1);
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> kinds(String text) {
    return SecretDetector.find(text).stream().map(Secret::kind).toList();
  }
}
