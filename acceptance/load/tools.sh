# Sourced by the commands of the load harness: builds it where something changed, and runs its programs.
HARNESS=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
PROJECT=$(cd "$HARNESS/../.." && pwd)

build_harness() {
    local marker=$HARNESS/target/classpath
    if [ -f "$marker" ] && [ -z "$(find "$HARNESS/src" "$HARNESS/pom.xml" "$PROJECT/pom.xml" "$PROJECT"/*/src/main "$PROJECT"/platform/*/src/main \
        -newer "$marker" -type f -print -quit)" ]; then
        return
    fi
    mkdir -p "$HARNESS/target"
    (cd "$PROJECT" && mvn -q -B -ntp -Dquick -Pload -pl acceptance/load -am compile dependency:build-classpath \
        -Dmdep.outputFile=target/classpath) >"$HARNESS/target/build.log" 2>&1 || { tail -30 "$HARNESS/target/build.log"; exit 1; }
    touch "$marker" # Maven leaves the file alone when the class path is as before
}

tool() { # class, arguments
    build_harness
    java -Xmx1g -Djava.util.logging.manager=org.jboss.logmanager.LogManager -cp "$HARNESS/target/classes:$(cat "$HARNESS/target/classpath")" "org.unionhall.acceptance.load.$1" "${@:2}"
}
