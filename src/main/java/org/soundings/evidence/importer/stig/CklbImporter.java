package org.soundings.evidence.importer.stig;

import org.soundings.evidence.ToolRun;
import org.soundings.evidence.ValidityCategory;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.TreeImporter;
import org.soundings.yaml.foreign.ForeignPart;

/// Reads STIG checklist (CKLB).
public final class CklbImporter extends TreeImporter {

  @Override
  public String format() {
    return "STIG checklist (CKLB)";
  }

  @Override
  public ValidityCategory ageing() {
    return ValidityCategory.CHECKLIST;
  }

  @Override
  public boolean recognises(Outline outline) {
    return outline.isJson() && outline.has("stigs", "cklb_version");
  }

  @Override
  protected void value(ForeignPart value, Intake intake) {
    intake.run(ToolRun.of("STIG checklist").withVersion(value.text("cklb_version")));
    String host = value.at("target_data", "host_name").text();
    String target = host.isEmpty() ? value.text("title") : host;
    intake.target(target);
    for (ForeignPart stig : value.get("stigs").items()) {
      for (ForeignPart rule : stig.get("rules").items()) {
        intake.finding(
            StigRule.finding(
                rule.text("group_id"),
                rule.text("rule_title"),
                rule.text("status"),
                rule.text("severity"),
                target));
      }
    }
  }
}
