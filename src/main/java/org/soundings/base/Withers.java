package org.soundings.base;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Gives a record a method `withName` for each component `name`, which returns a copy with another
/// value, and `with()` for a copy with several new values. The methods are generated at build time,
/// in the interface `RecordBuilder.With` of that record.
@RecordBuilder.Template(
    options =
        @RecordBuilder.Options(
            addClassRetainedGenerated = true,
            addFunctionalMethodsToWith = false,
            enableGetters = false))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface Withers {}
