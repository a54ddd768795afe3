package org.soundings.evidence.secret;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Random secrets of many kinds, never equal to a real one.
///
/// A template describes a kind: `{n12}` is replaced by twelve random characters of a class. The
/// text between `«` and `»` must be masked. No secret is written in full, so that scanners do not
/// report this file.
final class SampleSecrets {

  private static final Pattern PART = Pattern.compile("\\{([a-zA-Z])(\\d+)}");
  private static final Pattern SECRET = Pattern.compile("«([^»]*)»", Pattern.DOTALL);
  private static final Pattern BASE64 = Pattern.compile("BASE64\\(([^)]*)\\)");

  private static final Map<Character, String> SIGNS =
      Map.of(
          'A', "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567",
          'd', "0123456789",
          'x', "0123456789abcdef",
          'n', "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
          'l', "abcdefghijklmnopqrstuvwxyz0123456789",
          'u', "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
          'b', "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",
          'w', "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
          'p', "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789!+");

  private final Random random;

  SampleSecrets(Random random) {
    this.random = random;
  }

  /// @param kind the name of the kind
  /// @param text as in a file
  /// @param hidden the parts that must be masked
  record Sample(String kind, String text, List<String> hidden) {}

  /// Several of each kind.
  List<Sample> draw(int ofEach) {
    var samples = new ArrayList<Sample>();
    templates()
        .forEach(
            (kind, templates) -> {
              for (int i = 0; i < Math.max(ofEach, templates.size()); i++) {
                samples.add(sample(kind, templates.get(i % templates.size())));
              }
            });
    return samples;
  }

  private Sample sample(String kind, String template) {
    String filled = filled(template);
    var hidden = new ArrayList<String>();
    Matcher secret = SECRET.matcher(filled);
    while (secret.find()) {
      secret
          .group(1)
          .lines()
          .map(String::strip)
          .filter(line -> line.length() > 3)
          .forEach(hidden::add);
    }
    return new Sample(kind, filled.replaceAll("[«»]", ""), hidden);
  }

  private String filled(String template) {
    String drawn =
        PART.matcher(template)
            .replaceAll(
                part ->
                    Matcher.quoteReplacement(
                        signs(part.group(1).charAt(0), Integer.parseInt(part.group(2)))));
    return BASE64.matcher(drawn).replaceAll(part -> base64(part.group(1)));
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private String signs(char kind, int length) {
    if (kind == 'k') {
      return key(length);
    }
    String all = SIGNS.getOrDefault(kind, "");
    var drawn = new StringBuilder();
    for (int i = 0; i < length; i++) {
      drawn.append(all.charAt(random.nextInt(all.length())));
    }
    if (kind == 'p') {
      drawn.setCharAt(1, (char) ('2' + random.nextInt(8)));
    }
    return drawn.toString();
  }

  private String key(int lines) {
    var key = new StringBuilder();
    for (int i = 0; i < lines; i++) {
      key.append(signs('b', 64)).append('\n');
    }
    return key.toString();
  }

  private static String dashes(String words) {
    return "-".repeat(5) + words + "-".repeat(5);
  }

  private static Map<String, List<String>> templates() {
    var all = new LinkedHashMap<String, List<String>>();
    issued(all);
    keys(all);
    named(all);
    chosen(all);
    structured(all);
    commands(all);
    addresses(all);
    return all;
  }

  private static void issued(Map<String, List<String>> all) {
    for (String each :
        List.of(
            "AWS|AKIA«{A16}»",
            "AWS session|ASIA«{A16}»",
            "GitHub classic|ghp_«{n36}»",
            "GitHub app|ghs_«{n36}»",
            "GitHub fine grained|github_pat_«{n22}_{n59}»",
            "GitLab personal|glpat-«{w20}»",
            "GitLab routable|glpat-«{w27}.01.{l9}»",
            "GitLab runner|glrt-«{w20}»",
            "GitLab trigger|glptt-«{x40}»",
            "GitLab deploy|gldt-«{w20}»",
            "Slack bot|xoxb-«{d12}-{d12}-{n24}»",
            "Slack app|xapp-«1-{u11}-{d13}-{x64}»",
            "Slack webhook|https://hooks.slack.com/services/«T{u8}/B{u8}/{n24}»",
            "Stripe live|sk_live_«{n24}»",
            "Stripe test|sk_test_«{n24}»",
            "Stripe hook|whsec_«{n32}»",
            "Twilio|SK«{x32}»",
            "SendGrid|SG.«{w22}.{w43}»",
            "npm|npm_«{n36}»",
            "PyPI|pypi-«AgEIcHlwaS5vcmc{w70}»",
            "Docker Hub|dckr_pat_«{w27}»",
            "Hugging Face|hf_«{n34}»",
            "OpenAI project|sk-proj-«{w74}»",
            "OpenAI classic|sk-«{n48}»",
            "Anthropic|sk-ant-«api03-{w93}AA»",
            "Vault|hvs.«{w90}»",
            "Terraform|{n14}.atlasv1.«{n67}»",
            "Databricks|dapi«{x32}»",
            "DigitalOcean|dop_v1_«{x64}»",
            "Shopify|shpat_«{x32}»",
            "Grafana|glsa_«{n32}_{x8}»",
            "Grafana cloud|glc_«{b60}»",
            "New Relic|NRAK-«{u27}»",
            "Linear|lin_api_«{n40}»",
            "Postman|PMAK-«{x24}-{x34}»",
            "Doppler|dp.pt.«{n43}»",
            "Pulumi|pul-«{x40}»",
            "Supabase|sbp_«{x40}»",
            "Cloudflare|cfut_«{n40}{x8}»",
            "Google API|AIza«{w35}»",
            "Google OAuth|GOCSPX-«{w28}»",
            "Google access|ya29.«{w60}»",
            "Azure client|{n3}8Q~«{n34}»",
            "JSON Web Token|eyJ«hbGciOiJIUzI1NiJ9.eyJ{w40}.{w43}»",
            "Atlassian|ATATT3«{w60}»",
            "RubyGems|rubygems_«{x48}»",
            "Sentry|sntrys_«{b80}»",
            "Dynatrace|dt0c01.«{u24}.{u64}»",
            "Telegram|{d9}:AA«{w33}»",
            "Tailscale|tskey-«auth-{n16}-{n32}»",
            "1Password|ops_eyJ«{b250}»",
            "SonarQube|sqp_«{x40}»",
            "age|AGE-SECRET-KEY-1«{u58}»",
            "bootstrap token|{l4}7a.«{l13}4z9»")) {
      String[] parts = each.split("\\|", 2);
      all.put(
          parts[0],
          List.of(
              parts[1],
              "export VALUE=" + parts[1],
              "{\"a\": [\"x\", \"" + parts[1] + "\"]}",
              "  line: see " + parts[1] + " in the log",
              "{\"text\": \"one\\n" + parts[1] + "\\n\"}"));
    }
  }

  private static void keys(Map<String, List<String>> all) {
    for (String kind : List.of("RSA ", "EC ", "DSA ", "OPENSSH ", "", "ENCRYPTED ")) {
      String begin = dashes("BEGIN " + kind + "PRIVATE KEY");
      String end = dashes("END " + kind + "PRIVATE KEY");
      all.put(
          kind + "private key",
          List.of(
              begin + "\n«{k6}»" + end,
              "before\n" + begin + "\n«{k3}»",
              "tls.key: |\n  " + begin + "\n  «{b64}»\n  «{b40}»\n  " + end + "\n",
              "{\"key\": \"" + begin + "\\n«{b64}»\\n«{b64}»\\n" + end + "\\n\", \"x\": 1}",
              "{\"a\": \"{\\\"key\\\": \\\"" + begin + "\\\\n«{b64}»\\\\n" + end + "\\\"}\"}"));
    }
    all.put(
        "PGP key",
        List.of(
            dashes("BEGIN PGP PRIVATE KEY BLOCK")
                + "\nVersion: GnuPG v2\n\n«{k6}»=aBcD\n"
                + dashes("END PGP PRIVATE KEY BLOCK")));
    all.put(
        "PuTTY key",
        List.of(
            "PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: c\n"
                + "Public-Lines: 1\nAAAA\nPrivate-Lines: 1\n«{b64}»\nPrivate-MAC: 12"));
    all.put(
        "hash of a password",
        List.of(
            "root:$6$«{n16}${n86}»:19000:0:99999:7:::",
            "bob:$apr1$«{n8}${n22}»",
            "bob:$2y$«05${n53}»",
            "bob:$y$«j9T${n22}${n43}»",
            "bob:{SHA}«{b27}=»"));
  }

  private static void named(Map<String, List<String>> all) {
    all.put(
        "environment",
        List.of(
            "DB_PASSWORD=«{p14}»",
            "{\"Config\": {\"Env\": [\"PATH=/bin\", \"API_TOKEN=«{p14}'x»\"]}}",
            "env:\n  - name: MAIL_SECRET\n    value: «{p12}»\n",
            "{\"env\": [{\"value\": \"«{p12}»\", \"name\": \"CLIENT_SECRET\"}]}",
            "DD_API_KEY=«{x32}»"));
    all.put(
        "Dockerfile",
        List.of(
            "FROM x\nENV PASSWORD=«{p12}»\n",
            "ENV DB_PASSWORD «{p12}»",
            "ARG NPM_TOKEN=«{p20}»",
            "RUN export REPO_PASS=«{p12}» && make",
            "ENV A=b DB_PASSWORD=\"«{p12}»\""));
    all.put(
        "settings",
        List.of(
            "spring.datasource.password=«{p12}»",
            "postgresql_password = \"«{p12}»\"",
            "[db]\npassword = «{p12}»\n",
            "requirepass «{p12}»",
            "secret_key_base: «{x64}»"));
    all.put(
        "code",
        List.of(
            "config['password'] = '«{p12}»'",
            "define('DB_PASSWORD', '«{p12}»');",
            "String apiKey = \"«{n32}»\";",
            "client = Client(token='«{p20}»', x=1)",
            "'password' => '«{p12}»',"));
    all.put(
        "Helm values",
        List.of(
            "auth:\n  rootPassword: «{p12}»\n  replicas: 2\n",
            "helm install x --set auth.password=«{p12}»",
            "global: {postgresql: {auth: {postgresPassword: \"«{p12}»\"}}}",
            "admin:\n  password:\n    value: «{p12}»\n",
            "smtp_password: '«{p12}''»'"));
    all.put(
        "by name",
        List.of(
            "CLOUDFLARE_API_TOKEN: «{w40}»",
            "DD_APP_KEY=«{x40}»",
            "X-Auth-Key: «{x37}»",
            "TWILIO_AUTH_TOKEN=«{x32}»",
            "AWS_SECRET_ACCESS_KEY=«{b40}»"));
    all.put(
        "files of passwords",
        List.of(
            "machine git.example login bob password «{p12}»",
            "db.example:5432:shop:app:«{p12}»",
            "//npm.example.org/:_authToken=«{x8}-{x4}-{x12}»",
            "_auth=«BASE64(bob:{p12})»",
            "machine git.example\n  login bob\n  password «{p12}»\n"));
  }

  /// Passwords as people choose them: like a word, a version, a path or a name.
  private static final List<String> CHOSEN =
      List.of(
          "superkey",
          "2024.Winter",
          "12:34abcDEF",
          "s3cr3tkey",
          "prodtoken",
          "10.Geheim",
          "3.Sommer-2024",
          "prod-token-abc123",
          "my-secret-pw",
          "qwxxxxxx9Z",
          "sommer",
          "Sommer2024",
          "Winter2024!",
          "Geheim123!z",
          "passw0rd1",
          "adminkey",
          "kundenauth",
          "mastertoken",
          "app-secret-prod",
          "token-of-the-day",
          "Hund.Katze",
          "haus.baum.kind",
          "24.12.1980",
          "1980-12-24",
          "Schlüssel-2024",
          "Übermut.9",
          "Grüße77",
          "Donaudampfschifffahrtsgesellschaft",
          "ab1!",
          "Zg7k",
          "19801224",
          "Passwort.txt",
          "Fenster_Tisch",
          "9.Stuhl",
          "8:Regen-Wetter",
          "hunterKey",
          "dbPassword1",
          "berlin-muenchen",
          "v2.Geheimnis",
          "Liebe.Oma-7");

  private static void chosen(Map<String, List<String>> all) {
    for (String each : CHOSEN) {
      String hidden = "«" + each + "»";
      all.put(
          "chosen " + each,
          List.of(
              "password: " + hidden,
              "password: \"" + hidden + "\"",
              "DB_PASSWORD=" + hidden,
              "ADMIN_PW=" + hidden,
              "user_password_1: " + hidden,
              "{\"db\": {\"rootPassword\": \"" + hidden + "\"}}",
              "env:\n  - name: MYSQL_ROOT_PASSWORD\n    value: \"" + hidden + "\"\n",
              "client_secret: \"" + hidden + "\"",
              "A=b\nDB_PASSWORD=" + hidden + "\nC=d",
              "<c><password value=\"" + hidden + "\"/></c>",
              "<c><dbPassword default=\"" + hidden + "\"/></c>",
              "<Password Value=\"" + hidden + "\"/>",
              "[\"run\", \"--db-password\", \"" + hidden + "\"]",
              "{\"Env\": [\"DB_PASSWORD=" + hidden + "\"]}"));
    }
    for (String each : List.of("correct horse battery staple", "Regen Tisch Lampe Hund")) {
      String hidden = "«" + each + "»";
      all.put(
          "phrase " + each,
          List.of(
              "password: \"" + hidden + "\"",
              "{\"db_password\": \"" + hidden + "\"}",
              "DB_PASSWORD=\"" + hidden + "\"",
              "<c><password>" + hidden + "</password></c>",
              "<c><password value=\"" + hidden + "\"/></c>"));
    }
  }

  private static void structured(Map<String, List<String>> all) {
    all.put(
        "Docker config",
        List.of(
            "{\"auths\": {\"r.example\": {\"auth\": \"«BASE64(bob:{p12})»\"}}}",
            "{\"auths\": {\"r.example\": {\"username\": \"bob\", \"password\": \"«{p12}»\"}}}",
            "{\"auths\": {\"r.example\": {\"identitytoken\": \"«{w30}»\"}}}",
            "data:\n  config.json: '{\"auths\":{\"r.example\":{\"auth\":\"«BASE64(bob:{p14})»\"}}}'\n",
            "log: {\"auths\":{\"r.example\":{\"auth\":\"«BASE64(bob:{p12})»\"}}"));
    all.put(
        "kubeconfig",
        List.of(
            "users:\n- name: a\n  user:\n    client-key-data: «{b120}»\n",
            "users:\n- name: a\n  user:\n    token: «{n40}»\n",
            "{\"users\": [{\"user\": {\"client-key-data\": \"«{b80}»\"}}]}",
            "    password: «{p12}»",
            "    client-key-data: «{b120}»"));
    all.put(
        "Kubernetes Secret",
        List.of(
            "apiVersion: v1\nkind: Secret\ndata:\n  any: «BASE64({p12})»\n",
            "{\"apiVersion\": \"v1\", \"data\": {\"any\": \"«BASE64({p12})»\"}, \"kind\": \"Secret\"}",
            "kind: Secret\nstringData: {plain: \"«{p12}»\"}\n",
            "{\"metadata\": {\"annotations\": {\"last\":"
                + " \"{\\\"data\\\":{\\\"a\\\":\\\"«BASE64({p12})»\\\"},\\\"kind\\\":\\\"Secret\\\"}\"}}}",
            "kind: List\nitems:\n- kind: Secret\n  data:\n    a.b: «BASE64({p12})»\n"));
    all.put(
        "JSON in JSON",
        List.of(
            "{\"body\": \"{\\\"password\\\":\\\"«{p12}»\\\"}\"}",
            "{\"body\": \"{\\\"a\\\":\\\"{\\\\\\\"token\\\\\\\":\\\\\\\"«{p16}»\\\\\\\"}\\\"}\"}",
            "level=info msg=\"sent {\\\"client_secret\\\":\\\"«{p16}»\\\"}\"",
            "{\"variables\": {\"db_password\": {\"value\": \"«{p12}»\"}}}",
            "[\"run\", \"--db-password\", \"«{p12}»\"]"));
    all.put(
        "XML",
        List.of(
            "<server><password>«{p12}»</password></server>",
            "<property name=\"password\" value=\"«{p12}»\"/>",
            "<add key=\"ApiToken\" value=\"«{p16}»\" />",
            "  <password>«{p12}»</password>",
            "<Resource username=\"a\" password=\"«{p12}»\" url=\"x\"/>"));
  }

  private static void commands(Map<String, List<String>> all) {
    all.put(
        "curl",
        List.of(
            "curl -u bob:«{p12}» https://x.example",
            "curl -s --user \"bob:«{p12}»\" https://x.example",
            "curl -H 'X-Api-Key: «{x32}»' https://x.example",
            "curl -H \"Authorization: Bearer «{w40}1»\" https://x.example",
            "curl -ubob:«{p12}» x.example"));
    all.put(
        "commands",
        List.of(
            "tool --password «{p12}» --verbose",
            "mysql -u root -p«{p12}» shop",
            "docker login -u bob -p «{p12}» r.example",
            "sshpass -p '«{p12}»' ssh root@h",
            "kubectl create secret generic x --from-literal=password=«{p12}»"));
    all.put(
        "authorization",
        List.of(
            "Authorization: Basic «BASE64(bob:{p11})»",
            "Authorization: Basic «BASE64(bob:{p12})»",
            "Authorization: Basic «BASE64(bobby:{p12})»",
            "authorization: token «{x40}»",
            "Proxy-Authorization: Basic «BASE64(a:{p9})»"));
  }

  private static void addresses(Map<String, List<String>> all) {
    all.put(
        "addresses",
        List.of(
            "https://bob:«{p12}»@git.example/x.git",
            "postgres://app:«{p12}»@db:5432/shop",
            "amqp://app:«{p12}»@mq:5672/",
            "redis://:«{p12}»@cache:6379/0",
            "mongodb+srv://app:«{p12}»@c0.example/db"));
    all.put(
        "connection strings",
        List.of(
            "jdbc:mysql://db/shop?user=a&password=«{p12}»&ssl=true",
            "Server=db;User Id=sa;Password=«{p12}»;Encrypt=true",
            "DefaultEndpointsProtocol=https;AccountName=a;AccountKey=«{b86}==»;EndpointSuffix=x",
            "Endpoint=sb://x/;SharedAccessKeyName=R;SharedAccessKey=«{b43}=»",
            "jdbc:oracle:thin:scott/«{p12}»@//db:1521/x"));
    all.put(
        "signed addresses",
        List.of(
            "https://a.blob.core.windows.net/c?sv=1&sig=«{n43}%3D»",
            "https://s3.example/x?X-Amz-Credential=a&X-Amz-Signature=«{x64}»",
            "https://discord.com/api/webhooks/{d18}/«{w68}»"));
  }
}
