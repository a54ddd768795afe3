# Sourced by mvnw: sets JAVA_HOME to a JDK that can build Soundings, before Maven starts.
# JAVA_HOME where it is new enough, then the java on the PATH, then the usual places.

# The version is read from the JDK's own file: starting each one would take seconds.
is_new_jdk() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ "${major:-0}" -ge 25 ]
}

find_jdk() {
  for jdk in \
    "${JAVA_HOME:-}" \
    "$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')" \
    /usr/lib/jvm/* /usr/java/* /usr/local/*jdk* /opt/*jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "/c/Program Files/Eclipse Adoptium"/* "/c/Program Files/Java"/* "/c/Program Files/Microsoft"/jdk*; do
    if is_new_jdk "$jdk"; then printf %s "$jdk"; return 0; fi
  done
  return 1
}

JAVA_HOME=$(find_jdk) || {
  echo 'Soundings needs a JDK 25 or newer, and none was found. Debian and Ubuntu: sudo apt install openjdk-25-jdk. Fedora: sudo dnf install java-25-openjdk-devel. macOS: brew install openjdk@25. Or set JAVA_HOME to one.' >&2
  exit 1
}
export JAVA_HOME
