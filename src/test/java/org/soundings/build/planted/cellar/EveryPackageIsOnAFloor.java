package org.soundings.build.planted.cellar;

final class EveryPackageIsOnAFloor {}
