package org.unionhall.standins;

import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Says whether a name and an ID number belong together. MATCHED, unless the case is special:
 *
 * <table>
 * <caption>Specials, known by the name's last characters or by the ID's sequence digits</caption>
 * <tr><th>Name ends with</th><th>ID digits 15–17</th><th>Answer</th></tr>
 * <tr><td>不符</td><td>901</td><td>MISMATCHED</td></tr>
 * <tr><td>查无</td><td>902</td><td>NOT_FOUND</td></tr>
 * <tr><td>迟缓</td><td>903</td><td>MATCHED, after three seconds</td></tr>
 * <tr><td>先错</td><td>904</td><td>500 at the first question about this person, then MATCHED</td></tr>
 * <tr><td>总错</td><td>905</td><td>always 500</td></tr>
 * </table>
 */
final class RealNameRegistry {

    static final int SLOW_MILLIS = 3_000;
    private static final int REMEMBERED = 10_000;
    private static final int LENGTH_OF_RESIDENT_ID = 18;

    private final ConcurrentMap<Integer, Boolean> askedBefore = new ConcurrentHashMap<>();

    /** A question. */
    record Check(String name, String idType, String idNumber) {}

    /** The answer with a reference of the registry's own. */
    record Answer(Result result, String reference) {}

    enum Result {
        MATCHED,
        MISMATCHED,
        NOT_FOUND
    }

    /** The registry is in trouble: the caller sees a 500. */
    static final class Trouble extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Trouble() {
            super("registry in trouble");
        }
    }

    Answer check(Check check) throws InterruptedException {
        if (check.name() == null || check.idType() == null || check.idNumber() == null) {
            throw new BadRequest("name, idType and idNumber are needed");
        }
        return switch (special(check)) {
            case "901" -> answer(Result.MISMATCHED);
            case "902" -> answer(Result.NOT_FOUND);
            case "903" -> {
                Thread.sleep(SLOW_MILLIS);
                yield answer(Result.MATCHED);
            }
            case "904" -> {
                if (firstTime(check)) {
                    throw new Trouble();
                }
                yield answer(Result.MATCHED);
            }
            case "905" -> throw new Trouble();
            default -> answer(Result.MATCHED);
        };
    }

    private static String special(Check check) {
        var name = check.name().strip();
        if (name.endsWith("不符")) {
            return "901";
        }
        if (name.endsWith("查无")) {
            return "902";
        }
        if (name.endsWith("迟缓")) {
            return "903";
        }
        if (name.endsWith("先错")) {
            return "904";
        }
        if (name.endsWith("总错")) {
            return "905";
        }
        var number = check.idNumber();
        return number.length() == LENGTH_OF_RESIDENT_ID ? number.substring(14, 17) : "";
    }

    private boolean firstTime(Check check) {
        if (askedBefore.size() > REMEMBERED) {
            askedBefore.clear();
        }
        return askedBefore.putIfAbsent(check.hashCode(), Boolean.TRUE) == null;
    }

    private static Answer answer(Result result) {
        return new Answer(result, "R-" + UUID.randomUUID());
    }
}
