package org.soundings.evidence.importer.profile;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.soundings.evidence.Fact;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.ValidityCategory;
import org.soundings.evidence.importer.Importer;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.SourceFile;
import org.soundings.evidence.importer.observing.Observer;

/// Reads AppArmor profiles: whether they are enforced, and whether they allow every mount.
public final class AppArmorImporter implements Importer {

  /// `profile name flags=(…) {`, or the path of a program instead of both words.
  private static final Pattern HEAD =
      Pattern.compile(
          "^\\s*(?:profile\\s+(\"[^\"]+\"|\\S+)(?:\\s+[/@\"]\\S*)?|([/@]\\S+))"
              + "\\s*(?:flags\\s*=\\s*\\(([^)]*)\\))?\\s*\\{\\s*(#.*)?$");

  private static final Pattern DENY = Pattern.compile("^\\s*(audit\\s+)?deny\\s.*");
  private static final Pattern CAPABILITY = Pattern.compile("^\\s*(audit\\s+)?capability\\b.*,.*");
  private static final Pattern ALL_MOUNTS = Pattern.compile("^\\s*(audit\\s+)?mount\\s*,.*");

  /// The kernel allows everything, with or without a log entry.
  private static final List<String> NOT_ENFORCED =
      List.of("complain", "unconfined", "default_allow");

  @Override
  public String format() {
    return "AppArmor profile";
  }

  @Override
  public ValidityCategory ageing() {
    return ValidityCategory.CONFIGURATION;
  }

  @Override
  public boolean recognises(Outline outline) {
    return outline.shape() == Outline.Shape.TEXT
        && outline.head().lines().anyMatch(line -> HEAD.matcher(line).matches())
        && outline.head().lines().anyMatch(AppArmorImporter::isRule);
  }

  private static boolean isRule(String line) {
    return line.matches(
        "\\s*(#include|include|deny|audit|capability|network|file|mount|signal|ptrace|umount)\\b.*"
            + "|\\s*[/@]\\S+\\s+[rwaklmixpucPUC]+,.*");
  }

  @Override
  public void read(SourceFile source, Intake intake) throws IOException {
    intake.run(ToolRun.of("AppArmor profile"));
    new Reader(intake).read(source.text());
  }

  private static final class Reader {
    private final Intake intake;
    private @Nullable Observer profile;
    private String name = "";
    private int denied;
    private int capabilities;

    Reader(Intake intake) {
      this.intake = intake;
    }

    void read(String text) {
      int number = 0;
      for (String line : text.lines().toList()) {
        number++;
        Matcher head = HEAD.matcher(line);
        if (head.matches()) {
          end();
          start(head, number);
        } else {
          rule(line, number);
        }
      }
      end();
    }

    private void start(Matcher head, int line) {
      String written = head.group(1) == null ? head.group(2) : head.group(1);
      String flags = head.group(3) == null ? "" : head.group(3);
      name = written.replace("\"", "");
      Observer observer = Observer.of(intake, "AppArmor profile " + name);
      intake.target("AppArmor profile " + name);
      boolean enforced = List.of(flags.split("[,\\s]+")).stream().noneMatch(NOT_ENFORCED::contains);
      observer.judge(Fact.APPARMOR, enforced, "line " + line + ": flags", flags);
      profile = observer;
      denied = 0;
      capabilities = 0;
    }

    private void rule(String line, int number) {
      denied += DENY.matcher(line).matches() ? 1 : 0;
      capabilities += CAPABILITY.matcher(line).matches() ? 1 : 0;
      if (profile != null && ALL_MOUNTS.matcher(line).matches()) {
        profile.judge(Fact.APPARMOR, false, "line " + number + ": mount", "mount");
      }
    }

    private void end() {
      if (profile != null) {
        intake.remark(
            "AppArmor profile %s: deny rules: %s; capability rules: %s."
                .formatted(name, denied, capabilities));
      }
    }
  }
}
