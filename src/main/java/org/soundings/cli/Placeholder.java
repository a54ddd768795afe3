package org.soundings.cli;

import static org.soundings.language.Messages.trc;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;

/// The placeholder for a value in the help, such as `FOLDER`, in the current language.
final class Placeholder {
  private Placeholder() {}

  static String of(ArgSpec arg) {
    String label = arg.paramLabel();
    // If a command names no placeholder, picocli derives one from the field's name.
    String word = label.startsWith("<") ? kind(arg) : label;
    return Arrays.stream(word.split("=")).map(Placeholder::said).collect(Collectors.joining("="));
  }

  private static String kind(ArgSpec arg) {
    Class<?> type = arg.auxiliaryTypes()[0];
    return type.isEnum() ? "WORD" : type.equals(Integer.class) ? "NUMBER" : "TEXT";
  }

  static String said(String word) {
    return switch (word) {
      case "BUNDLE" -> trc("a placeholder", "BUNDLE");
      case "COMMAND" -> trc("a placeholder", "COMMAND");
      case "DATE" -> trc("a placeholder", "DATE");
      case "DAYS" -> trc("a placeholder", "DAYS");
      case "DIR", "FOLDER" -> trc("a placeholder", "FOLDER");
      case "FILE" -> trc("a placeholder", "FILE");
      case "FROM" -> trc("a placeholder", "FROM");
      case "ID" -> trc("a placeholder", "ID");
      case "KIND" -> trc("a placeholder", "KIND");
      case "LEVEL" -> trc("a placeholder", "LEVEL");
      case "MILESTONE" -> trc("a placeholder", "MILESTONE");
      case "TIME" -> trc("a placeholder", "TIME");
      case "NAME" -> trc("a placeholder", "NAME");
      case "NUMBER" -> trc("a placeholder", "NUMBER");
      case "PATH" -> trc("a placeholder", "PATH");
      case "QUESTION" -> trc("a placeholder", "QUESTION");
      case "AUDIENCE" -> trc("a placeholder", "AUDIENCE");
      case "PERSPECTIVE" -> trc("a placeholder", "PERSPECTIVE");
      case "SECTION" -> trc("a placeholder", "SECTION");
      case "TEXT" -> trc("a placeholder", "TEXT");
      case "THREAT" -> trc("a placeholder", "THREAT");
      case "TO" -> trc("a placeholder", "TO");
      case "URL" -> trc("a placeholder", "URL");
      case "TRACKER" -> trc("a placeholder", "TRACKER");
      case "SOURCE" -> trc("a placeholder", "SOURCE");
      case "WORD" -> trc("a placeholder", "WORD");
      default -> word;
    };
  }
}
