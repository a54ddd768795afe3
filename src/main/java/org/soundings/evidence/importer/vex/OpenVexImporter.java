package org.soundings.evidence.importer.vex;

import java.util.List;
import org.soundings.evidence.Assertion;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Location;
import org.soundings.evidence.Outcome;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.ValidityCategory;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.Times;
import org.soundings.evidence.importer.TreeImporter;
import org.soundings.yaml.foreign.ForeignPart;

/// Reads OpenVEX document.
public final class OpenVexImporter extends TreeImporter {

  @Override
  public String format() {
    return "OpenVEX document";
  }

  @Override
  public ValidityCategory ageing() {
    return ValidityCategory.CHECKLIST;
  }

  @Override
  public boolean recognises(Outline outline) {
    return outline.isTree()
        && outline.value("@context").startsWith("https://openvex.dev/ns")
        && outline.has("statements");
  }

  @Override
  protected void value(ForeignPart value, Intake intake) {
    String author = value.text("author");
    intake.run(
        new ToolRun(
            "OpenVEX",
            value.text("version"),
            "",
            Times.of(first(value.text("last_updated"), value.text("timestamp")))));
    for (ForeignPart statement : value.get("statements").items()) {
      statement(statement, author, intake);
    }
  }

  private static void statement(ForeignPart statement, String author, Intake intake) {
    ForeignPart vulnerability = statement.get("vulnerability");
    String id =
        vulnerability.isMapping()
            ? first(vulnerability.text("name"), vulnerability.text("@id"))
            : vulnerability.text();
    var assertion =
        new Assertion(
            statement.text("status"),
            statement.text("justification"),
            first(
                statement.text("impact_statement"),
                first(statement.text("action_statement"), statement.text("status_notes"))),
            author);
    List<ForeignPart> products = statement.get("products").each().toList();
    for (ForeignPart product : products.isEmpty() ? List.of(ForeignPart.nothing()) : products) {
      String name = product.isMapping() ? product.text("@id") : product.text();
      if (!name.isEmpty()) {
        intake.target(name);
      }
      List<String> inside =
          product
              .get("subcomponents")
              .each()
              .map(part -> part.isMapping() ? part.text("@id") : part.text())
              .toList();
      Location where =
          Location.ofResource(name)
              .withItem(String.join(", ", inside), "", inside.size() == 1 ? inside.getFirst() : "");
      intake.finding(
          Finding.of(Finding.Kind.VULNERABILITY, id, vulnerability.text("description"), where)
              .withOutcome(Outcome.STATED)
              .withAssertion(assertion));
    }
  }

  private static String first(String one, String other) {
    return one.isEmpty() ? other : one;
  }
}
