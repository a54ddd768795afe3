package org.soundings.build.planted.report;

final class NoTwoClassesHaveOneName {}
