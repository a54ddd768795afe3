package org.soundings.ui.robot;

import java.lang.reflect.Method;
import java.util.List;
import javafx.scene.Group;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/// Gives each test a stage and a robot, and closes every window after it. An error on the window's
/// thread, which the program would report to the user, fails the test.
final class WindowExtension
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(WindowExtension.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    WindowThread.thread();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    Stage stage = WindowThread.ask(Stage::new);
    store(context).put(Stage.class, stage);
    store(context).put(Robot.class, new Robot());
    List<Method> starts =
        AnnotationSupport.findAnnotatedMethods(
            context.getRequiredTestClass(), Start.class, HierarchyTraversalMode.TOP_DOWN);
    for (Method start : starts) {
      WindowThread.ask(
          () -> ReflectionSupport.invokeMethod(start, context.getRequiredTestInstance(), stage));
    }
    WindowThread.settle();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    var failed = new AssertionError("Something went wrong on the window's thread.");
    try {
      store(context).get(Robot.class, Robot.class).letGo();
    } finally {
      try {
        closeAll();
      } finally {
        WindowThread.takeUncaught().forEach(failed::addSuppressed);
      }
    }
    if (failed.getSuppressed().length > 0) {
      throw failed;
    }
  }

  private static void closeAll() {
    WindowThread.ask(
        () -> {
          List.copyOf(Window.getWindows()).forEach(WindowExtension::close);
          return true;
        });
    WindowThread.settle();
  }

  /// A focused text keeps blinking and holds its whole window in memory, so no text keeps the
  /// focus.
  private static void close(Window window) {
    window.hide();
    if (window instanceof Stage && window.getScene() != null) {
      window.getScene().setRoot(new Group());
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Robot.class || type == Stage.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return store(context).get(parameter.getParameter().getType());
  }

  private static Store store(ExtensionContext context) {
    return context.getStore(NAMESPACE);
  }
}
