package org.unionhall.platform.sealing;

import java.util.Collection;
import java.util.stream.Collectors;

/** What is wrong with one key: of the data's keys it is another one, or it is not there. */
record KeyFinding(String name, Kind kind) {

    enum Kind {
        WRONG("不符", "wrong"),
        MISSING("缺失", "missing");

        private final String chinese;
        private final String english;

        Kind(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }
    }

    static String inChinese(Collection<KeyFinding> findings) {
        return findings.stream()
                .map(finding -> finding.name + " " + finding.kind.chinese)
                .collect(Collectors.joining("、"));
    }

    static String inEnglish(Collection<KeyFinding> findings) {
        return findings.stream()
                .map(finding -> finding.name + " is " + finding.kind.english)
                .collect(Collectors.joining(", "));
    }
}
