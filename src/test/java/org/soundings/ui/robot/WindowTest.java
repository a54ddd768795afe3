package org.soundings.ui.robot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/// A test class that needs the window's thread. Each test has its own stage and [Robot] as
/// parameters. Methods with [Start] run on the window's thread before it.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("window")
@ExtendWith(WindowExtension.class)
public @interface WindowTest {}
