package org.soundings.language;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.soundings.language.Catalogue.Key;

/// Every text that the source passes through the catalogue, found in the syntax trees of the
/// compiler: the arguments of `tr`, `trc`, `trn` and `mark`, and the texts of picocli's
/// annotations.
final class SourceMessages {

  private static final Path SOURCE = Path.of("src/main/java/org/soundings");
  private static final Set<String> ANNOTATIONS = Set.of("Command", "Option", "Parameters");
  private static final Set<String> SAID = Set.of("description", "header", "footer", "heading");

  /// @param many the plural form, or null if there is only one form
  /// @param files the files that use it
  record Message(@Nullable String many, Set<String> files) {}

  private final Map<Key, Message> messages = new LinkedHashMap<>();

  private SourceMessages() {}

  static Map<Key, Message> read() throws IOException {
    List<Path> files;
    try (var found = Files.walk(SOURCE)) {
      files = found.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    var compiler = ToolProvider.getSystemJavaCompiler();
    var manager = compiler.getStandardFileManager(null, null, null);
    var task =
        (JavacTask)
            compiler.getTask(
                null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
    var source = new SourceMessages();
    for (CompilationUnitTree unit : task.parse()) {
      source.scan(unit, SOURCE.toAbsolutePath().relativize(Path.of(unit.getSourceFile().toUri())));
    }
    return source.messages;
  }

  private void scan(CompilationUnitTree unit, Path file) {
    String name = file.toString().replace('\\', '/');
    unit.accept(
        new TreeScanner<Void, Void>() {
          @Override
          public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            List<? extends ExpressionTree> given = call.getArguments();
            switch (given.isEmpty() ? "" : name(call)) {
              case "tr", "mark" ->
                  constant(given.get(0)).ifPresent(text -> add(name, "", text, null));
              case "trc" ->
                  constant(given.get(1))
                      .ifPresent(
                          text -> add(name, constant(given.get(0)).orElseThrow(), text, null));
              case "trn", "forms" ->
                  constant(given.get(0))
                      .ifPresent(one -> add(name, "", one, constant(given.get(1)).orElseThrow()));
              default -> {}
            }
            return super.visitMethodInvocation(call, nothing);
          }

          @Override
          public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
            if (ANNOTATIONS.contains(annotation.getAnnotationType().toString())) {
              for (ExpressionTree given : annotation.getArguments()) {
                if (given instanceof AssignmentTree says
                    && SAID.contains(says.getVariable().toString())) {
                  texts(says.getExpression()).forEach(text -> add(name, "", text, null));
                }
              }
            }
            return null;
          }
        },
        null);
  }

  private static List<String> texts(ExpressionTree said) {
    return said instanceof NewArrayTree array
        ? array.getInitializers().stream()
            .map(SourceMessages::constant)
            .flatMap(Optional::stream)
            .toList()
        : constant(said).stream().toList();
  }

  private static String name(MethodInvocationTree call) {
    return switch (call.getMethodSelect()) {
      case IdentifierTree simple -> simple.getName().toString();
      case MemberSelectTree qualified
          when qualified.getExpression().toString().equals("Messages") ->
          qualified.getIdentifier().toString();
      default -> "";
    };
  }

  /// The text of a literal or of a sum of literals.
  private static Optional<String> constant(ExpressionTree tree) {
    return switch (tree) {
      case LiteralTree literal when literal.getValue() instanceof String text -> Optional.of(text);
      case ParenthesizedTree inner -> constant(inner.getExpression());
      case BinaryTree sum when sum.getKind() == Tree.Kind.PLUS ->
          constant(sum.getLeftOperand())
              .flatMap(left -> constant(sum.getRightOperand()).map(right -> left + right));
      default -> Optional.empty();
    };
  }

  private void add(String file, String about, String english, @Nullable String many) {
    if (english.isEmpty()) {
      return;
    }
    messages
        .computeIfAbsent(new Key(about, english), _ -> new Message(many, new TreeSet<>()))
        .files()
        .add(file);
    if (many != null && messages.get(new Key(about, english)).many() == null) {
      messages.put(
          new Key(about, english),
          new Message(many, messages.get(new Key(about, english)).files()));
    }
  }
}
