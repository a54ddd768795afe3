package org.soundings.evidence.secret;

import java.util.ArrayList;
import java.util.List;

/// Tokens and keys with a published prefix.
final class IssuedTokens {

  private static final String ANY = "[A-Za-z0-9_-]";
  private static final String END = "(?![A-Za-z0-9_-])";

  private static final List<Shape> ALL = all();

  private IssuedTokens() {}

  static List<Shape> list() {
    return ALL;
  }

  private static List<Shape> all() {
    var all = new ArrayList<Shape>();
    clouds(all);
    code(all);
    models(all);
    operations(all);
    shops(all);
    return List.copyOf(all);
  }

  private static void add(List<Shape> all, String kind, String behind, String... starts) {
    for (String start : starts) {
      all.add(Shape.token(kind, start, behind));
    }
  }

  private static void clouds(List<Shape> all) {
    add(all, "AWS access key", "[A-Z0-9]{16}\\b", "AKIA", "ASIA", "ABIA", "ACCA");
    add(all, "AWS Bedrock key", "[A-Za-z0-9+/]{80,}={0,2}", "ABSK");
    add(all, "AWS MWS token", "[0-9a-f-]{36}", "amzn.mws.");
    add(all, "Google API key", ANY + "{35}" + END, "AIza");
    add(all, "Google token", "[A-Za-z0-9_.-]{20,}", "ya29.");
    add(all, "Google client secret", ANY + "{20,}", "GOCSPX-");
    for (String middle : List.of("7Q~", "8Q~")) {
      String before = "(?<=[A-Za-z0-9_~.-]{3}" + middle + ")";
      all.add(Shape.of("Azure client secret", middle, before + "([A-Za-z0-9_~.-]{31,34})"));
    }
    add(all, "DigitalOcean token", "[a-f0-9]{64}\\b", "dop_v1_", "doo_v1_", "dor_v1_");
    add(all, "Alibaba access key", "[A-Za-z0-9]{12,24}\\b", "LTAI");
    add(all, "Tencent secret id", "[A-Za-z0-9]{32}\\b", "AKID");
    add(all, "Yandex key", ANY + "{35,38}" + END, "AQVN", "YCAJE", "YCM");
    add(all, "Cloudflare token", "[A-Za-z0-9_]{40,64}\\b", "cfut_", "cfat_", "cfk_");
    add(all, "Cloudflare origin key", "[0-9a-f]{24}-[0-9a-f]{100,160}", "v1.0-");
    add(all, "Heroku key", "[A-Za-z0-9_-]{30,}", "HRKU-");
    add(all, "Fly.io token", "[A-Za-z0-9+/=_,-]{40,}", "fo1_", "fm1r_", "fm2_", "fm1a_");
    add(all, "Vercel token", "[A-Za-z0-9]{24,}\\b", "vcp_", "vci_", "vca_", "vcr_", "vck_");
    add(all, "Netlify token", "[A-Za-z0-9]{36,}\\b", "nfp_", "nfc_", "nfo_", "nfu_", "nfb_");
    add(all, "Scaleway key", "[A-Z0-9]{17}\\b", "SCW");
    add(
        all,
        "PlanetScale token",
        "[A-Za-z0-9_.=-]{32,64}",
        "pscale_tkn_",
        "pscale_pw_",
        "pscale_oauth_");
    add(all, "Supabase key", "[A-Za-z0-9_]{20,}", "sbp_", "sb_secret_");
    add(all, "Databricks token", "[a-f0-9]{32}(?:-\\d)?\\b", "dapi");
    add(all, "Snowflake token", "[A-Za-z0-9_./+=-]{60,}", "ver:1-hint:");
  }

  private static void code(List<Shape> all) {
    add(all, "GitHub token", "[A-Za-z0-9]{36,255}\\b", "ghp_", "gho_", "ghu_", "ghs_", "ghr_");
    add(all, "GitHub token", "[A-Za-z0-9_]{22,255}\\b", "github_pat_");
    add(
        all,
        "GitLab token",
        "[A-Za-z0-9_-]{20,}(?:\\.[A-Za-z0-9_-]{2,})*",
        "glpat-",
        "gldt-",
        "glrt-",
        "glrtr-",
        "glcbt-",
        "glptt-",
        "glft-",
        "glimt-",
        "glagent-",
        "gloas-",
        "glsoat-",
        "glffct-",
        "glwt-",
        "GR1348941");
    add(all, "Atlassian token", "[A-Za-z0-9_=+/.-]{20,}", "ATATT3", "ATCTT3", "ATBB", "ATSTT3");
    add(all, "npm token", "[A-Za-z0-9]{36}\\b", "npm_");
    add(all, "PyPI token", ANY + "{50,}", "pypi-");
    add(all, "RubyGems token", "[a-f0-9]{48}\\b", "rubygems_");
    add(all, "NuGet key", "[a-z0-9]{43}\\b", "oy2");
    add(all, "crates.io token", "[A-Za-z0-9]{32}\\b", "cio");
    add(all, "Clojars token", "[A-Za-z0-9]{60}\\b", "CLOJARS_");
    add(all, "Docker token", ANY + "{20,}", "dckr_pat_", "dckr_oat_");
    add(all, "JFrog token", "[A-Za-z0-9]{50,}", "AKCp", "cmVmdGtu");
    add(all, "SonarQube token", "[a-f0-9]{40}\\b", "sqp_", "squ_", "sqa_");
    add(all, "Snyk token", "[A-Za-z0-9_.-]{30,}", "snyk_uat.", "snyk_sat.");
    add(all, "Sourcegraph token", "[A-Za-z0-9_]{40,}", "sgp_", "slk_");
    add(all, "CircleCI token", "[A-Za-z0-9]{22}_[a-f0-9]{40}\\b", "CCIPAT_", "CCIPRJ_");
    add(all, "Buildkite token", "[A-Za-z0-9]{32,}\\b", "bkua_", "bkaj_");
    add(all, "Codecov or Travis token", "[A-Za-z0-9]{30,}\\b", "tvs_");
    add(all, "Linear key", "[A-Za-z0-9]{32,64}\\b", "lin_api_", "lin_oauth_");
    add(all, "Postman key", "[a-f0-9]{24}-[a-f0-9]{34}\\b", "PMAK-");
    add(all, "Figma token", ANY + "{40,}", "figd_", "figu_", "figdr_");
    add(all, "Notion token", "[A-Za-z0-9]{40,}\\b", "ntn_", "secret_");
    add(all, "Contentful token", ANY + "{43}" + END, "CFPAT-");
    add(all, "ReadMe key", "[a-z0-9]{70}\\b", "rdme_");
  }

  private static void models(List<Shape> all) {
    add(all, "Hugging Face token", "[A-Za-z]{34}\\b", "hf_", "api_org_");
    add(all, "Hugging Face token", "[A-Za-z0-9]{30,40}\\b", "hf_");
    add(all, "OpenAI key", ANY + "{20,}", "sk-proj-", "sk-svcacct-", "sk-admin-", "sk-None-");
    add(all, "OpenAI key", "[A-Za-z0-9]{32,64}\\b", "sk-");
    add(all, "Anthropic key", ANY + "{20,}", "sk-ant-");
    add(all, "OpenRouter key", "[a-f0-9]{64}\\b", "sk-or-v1-");
    add(all, "Replicate token", "[A-Za-z0-9]{37,40}\\b", "r8_");
    add(all, "Groq key", "[A-Za-z0-9]{48,56}\\b", "gsk_");
    add(all, "xAI key", "[A-Za-z0-9]{60,}\\b", "xai-");
    add(all, "Perplexity key", "[A-Za-z0-9]{40,}\\b", "pplx-");
    add(all, "LangSmith key", "[a-f0-9]{32}_[a-f0-9]{10}\\b", "lsv2_pt_", "lsv2_sk_");
  }

  private static void operations(List<Shape> all) {
    add(all, "Vault token", "[A-Za-z0-9_-]{20,}", "hvs.", "hvb.", "hvr.");
    all.add(Shape.of("Terraform token", ".atlasv1.", "([A-Za-z0-9_=-]{40,})"));
    add(all, "Pulumi token", "[a-f0-9]{40}\\b", "pul-");
    add(
        all,
        "Doppler token",
        "[A-Za-z0-9._-]{40,}",
        "dp.pt.",
        "dp.st.",
        "dp.ct.",
        "dp.sa.",
        "dp.scim.",
        "dp.audit.");
    add(all, "1Password token", "[A-Za-z0-9+/_-]{60,}={0,3}", "ops_eyJ");
    add(all, "Grafana token", "[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}\\b", "glsa_");
    add(all, "Grafana token", "[A-Za-z0-9+/=]{32,}", "glc_");
    add(all, "Grafana key", "[A-Za-z0-9+/=_-]{50,}", "eyJrIjoi");
    add(all, "New Relic key", "[A-Za-z0-9_-]{19,}", "NRAK-", "NRII-", "NRJS-", "NRRA-", "NRAL-");
    add(all, "Datadog token", "[A-Za-z0-9_]{32,}\\b", "ddpat_", "ddapp_", "ddapi_");
    add(all, "Dynatrace token", "[A-Z0-9]{24}\\.[A-Z0-9]{64}\\b", "dt0c01.", "dt0s01.", "dt0s02.");
    add(all, "Sentry token", "[A-Za-z0-9+/=_-]{40,}", "sntrys_", "sntryu_");
    add(all, "PagerDuty key", "[A-Za-z0-9_+-]{18,}", "pdus+_");
    add(
        all,
        "LaunchDarkly key",
        "[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-[a-f0-9]{4}-[a-f0-9]{12}",
        "sdk-",
        "api-");
    add(all, "Tailscale key", "[A-Za-z0-9-]{16,}", "tskey-");
    add(all, "ngrok key", "[A-Za-z0-9_]{20,}", "ngrok_api_");
    add(all, "Prefect key", "[a-z0-9]{36}\\b", "pnu_", "pnb_");
    add(all, "Infracost key", "[A-Za-z0-9]{32}\\b", "ico-");
    add(all, "age key", "[A-Z0-9]{50,}\\b", "AGE-SECRET-KEY-1");
    add(all, "age key", "[A-Z0-9]{50,}\\b", "AGE-SECRET-KEY-PQ-1");
    add(all, "WireGuard or Teleport token", "[A-Za-z0-9]{30,}\\b", "tpt_");
  }

  private static void shops(List<Shape> all) {
    add(all, "Slack token", "[abeoprs]-[A-Za-z0-9-]{10,}", "xox");
    add(all, "Slack token", "[a-z]{0,3}xox[bp]-\\d-[A-Za-z0-9]{20,}", "xoxe.");
    add(all, "Slack token", "\\d-[A-Z0-9]+-\\d+-[a-z0-9]+", "xapp-");
    add(
        all,
        "Stripe key",
        "[A-Za-z0-9_]{10,}",
        "sk_live_",
        "rk_live_",
        "sk_test_",
        "rk_test_",
        "sk_prod_",
        "whsec_");
    add(all, "Shopify token", "[a-fA-F0-9]{32}\\b", "shpat_", "shpca_", "shppa_", "shpss_");
    add(all, "SendGrid key", "[A-Za-z0-9_-]{16,}\\.[A-Za-z0-9_-]{16,}", "SG.");
    add(all, "Mailgun key", "[a-f0-9]{32}\\b", "key-");
    add(all, "Brevo key", "[a-f0-9]{64}-[A-Za-z0-9]{16}", "xkeysib-", "xsmtpsib-");
    add(all, "Square token", ANY + "{22,60}", "sq0atp-", "sq0csp-");
    add(all, "Square token", ANY + "{55,}", "EAAA");
    add(all, "Braintree token", "[a-z0-9]{16}\\$[a-f0-9]{32}", "access_token$production$");
    add(all, "Flutterwave key", "[A-Za-z0-9-]{12,}", "FLWSECK-", "FLWSECK_TEST-");
    add(all, "Mapbox token", "[A-Za-z0-9]{40,}\\.[A-Za-z0-9_-]{20,}", "sk.eyJ");
    add(all, "EasyPost key", "[A-Za-z0-9]{54}\\b", "EZAK", "EZTK");
    add(all, "Typeform token", "[A-Za-z0-9_.=-]{40,}", "tfp_");
    add(all, "HubSpot token", "[a-z0-9]{2,4}-[a-f0-9-]{36}\\b", "pat-");
    all.add(Shape.of("Telegram token", ":AA", "(?<=\\d{8,10}:AA)([A-Za-z0-9_-]{32,34})" + END));
    for (char digit : "0123456789abcdef".toCharArray()) {
      all.add(Shape.token("Twilio key", "SK" + digit, "[a-f0-9]{31}\\b"));
    }
  }
}
