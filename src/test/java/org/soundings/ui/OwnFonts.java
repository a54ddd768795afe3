package org.soundings.ui;

import static org.junit.platform.commons.support.AnnotationSupport.findRepeatableAnnotations;

import java.util.Arrays;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.soundings.ui.theme.Fonts;
import org.testfx.framework.junit5.ApplicationExtension;

/// Every test of a window sees the program's own typefaces, as the program does. JavaFX keeps for
/// good what a style sheet's family was when it was first asked for: one window that is dressed
/// before they are loaded, and all that follow in the virtual machine are drawn with another face.
public final class OwnFonts implements BeforeAllCallback {

  private static final Namespace NAMESPACE = Namespace.create(OwnFonts.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    if (isOfAWindow(context.getRequiredTestClass())) {
      context.getRoot().getStore(NAMESPACE).computeIfAbsent(Fonts.class, _ -> loaded());
    }
  }

  private static boolean isOfAWindow(Class<?> test) {
    return findRepeatableAnnotations(test, ExtendWith.class).stream()
        .flatMap(extended -> Arrays.stream(extended.value()))
        .anyMatch(ApplicationExtension.class::equals);
  }

  private static boolean loaded() {
    Fonts.load();
    return true;
  }
}
