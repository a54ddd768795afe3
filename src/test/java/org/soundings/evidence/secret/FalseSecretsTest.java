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
import org.soundings.yaml.JsonWriter;
import org.soundings.yaml.Node;

/// Names that contain a word such as "password" are stored unchanged.
class FalseSecretsTest {

  private static final List<String> PACKAGES =
      List.of(
          "passwd",
          "libsecret-1-0",
          "libsecret",
          "python3-secretstorage",
          "node-csrf-tokens",
          "golang-github-oauth2-token",
          "libpam-passwdqc",
          "apg-password",
          "@aws-sdk/credential-provider-env",
          "org.apache.hadoop.security.token",
          "ose-secrets-store-csi-driver",
          "jsonwebtoken",
          "passwordless",
          "keytool-access-key");

  private static final List<String> VERSIONS =
      List.of(
          "1:4.13+dfsg1-1+b1",
          "0:0.20.4-1.el9",
          "0.20.4-1.el9.x86_64",
          "2:1.2.3~rc1-4ubuntu2",
          "v1.12.0-202301",
          "9.0.2");

  @Test
  void aGrypeReportOnDebianIsStoredUnchanged() throws IOException {
    for (String name : PACKAGES) {
      for (String version : VERSIONS) {
        isStoredAsItCame(JsonWriter.write(grype(name, version)));
      }
    }
  }

  private static Node grype(String name, String version) {
    String cpe =
        "cpe:2.3:a:%s:%s:%s:*:*:*:*:*:*:*".formatted(name, name, version.replace(":", "\\:"));
    return Node.mapping()
        .put(
            "artifact",
            Node.mapping()
                .text("id", "a1b2c3d4e5f6a7b8")
                .text("name", name)
                .text("version", version)
                .put(
                    "cpes",
                    Node.texts(List.of(cpe, "cpe:/a:%s:%s:%s".formatted(name, name, version))))
                .text(
                    "purl",
                    "pkg:deb/debian/%s@%s?arch=amd64&distro=debian-12".formatted(name, version))
                .put("upstreams", Node.list(List.of(Node.mapping().text("name", name).build())))
                .build())
        .text("searchedBy", name + " (" + version + ")")
        .text("constraint", "< " + version)
        .put("dependencies", Node.mapping().text(name, "^" + version).build())
        .text("path", "/usr/share/doc/%s/copyright".formatted(name))
        .text(
            "match",
            name + "@" + version + " and " + name + ":" + version + ", " + name + "=" + version)
        .build();
  }

  @Test
  void advisoryProductsAreStoredUnchanged() throws IOException {
    for (String name : PACKAGES) {
      for (String version : VERSIONS) {
        String product = "AppStream-9.0.0.Z.MAIN.EUS:%s-%s".formatted(name, version);
        isStoredAsItCame(
            JsonWriter.write(
                Node.mapping()
                    .text("product_id", product)
                    .text("name", name + "-" + version + " as a component of Red Hat")
                    .text("full", name + "-" + version)
                    .text("image", "registry.example/%s:%s_amd64".formatted(name, version))
                    .put("known_affected", Node.texts(List.of(product, name + "-0:" + version)))
                    .build()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ensure that the --token-auth-file parameter is not set",
        "Ensure that the --service-account-private-key-file argument is set as appropriate",
        "Set --password only where nothing else works",
        "set authorization: mode to Webhook",
        "# checkov:skip=CKV_SECRET_6:test fixture",
        "hardcoded-password-string: B105 flags strings that look like a password",
        "generic.secrets.security.detected-private-key: Private Key detected",
        "tough-cookie: prototype pollution in cookie memstore",
        "token: expired",
        "secretary: Jane",
        "Secretariat: Room 3",
        "token: a word",
        "password: must be at least 12 characters long",
        "Password: Required for all users",
        "print('Cracked! Password:', number)",
        "input(\"Enter token: \")",
        "max_tokens: 4096",
        "tokenizer: cl100k",
        "existingSecret: shop-db-secret",
        "secretName: web-tls-2024",
        "serviceAccountToken: default-token-x7k2p",
        "passwordSecretRef: db-password",
        "password: ${DB_PASSWORD}",
        "password: {{ .Values.db.password }}",
        "{\"password\": [\"random_password.db.result\", \"var.db_password\"]}",
        "password = config.password",
        "password = dbPassword",
        "password = os.getenv(\"DB\")",
        "{\"dependencies\": {\"passwd\": \"^1.2.3\", \"apg-password\": \"1:4.8.1-2ubuntu1\"}}",
        "PWD=/home/user/app",
        "{\"password\": \"not set\", \"db_password\": \"/run/secrets/db\"}",
        "{\"password\": \"Name of the user's password\"}",
        "password: <password>",
        "password: $(cat /run/secrets/db)",
        "secret: projects/1/secrets/db/versions/3",
        "{\"token\":\"pkg:npm/csrf-token@1.2.3\"}",
        "{\"name\":\"passwd\",\"version\":\"1:4.8.1\"}",
        "{\"password\":\"The password of the user who signs in\"}",
        "{\"PasswordPolicy\":\"strict-2024\"}",
        "{\"secret\":\"/run/secrets/db\",\"token\":\"2026-11-30T10:00:00Z\"}"
      })
  void namesAndSentencesAreNotSecrets(String text) throws IOException {
    assertThat(SecretDetector.find(text)).isEmpty();
    isStoredAsItCame(text);
  }

  private static void isStoredAsItCame(String text) throws IOException {
    var out = new ByteArrayOutputStream();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Masking.copy(() -> new ByteArrayInputStream(bytes), out);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(text);
  }
}
