package org.soundings.build.planted.app;

final class NoTwoClassesHaveOneName {}
