package org.soundings.build.planted.base;

final class EveryPackageSaysWhereNullMayBe {}
