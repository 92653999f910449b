package org.unionhall.acceptance;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.unionhall.acceptance.Disguises.Shape;

/**
 * Looks for known people in whatever it is shown, for all of them and all their {@link Disguises}
 * at once and without regard to case. Text is read a second time without what separates digits, so
 * that blanks, dashes and full-width digits hide nothing; and in text that belongs together the end
 * of a number must not stand beside the birth date, for the two are nearly the whole of it.
 */
final class LeakSearch {

    private static final int WINDOW = 8;
    private static final int SLOTS = 1 << 22;
    private static final int AROUND = 24;
    private static final List<DateTimeFormatter> DATES =
            List.of(
                    DateTimeFormatter.ISO_LOCAL_DATE,
                    DateTimeFormatter.BASIC_ISO_DATE,
                    DateTimeFormatter.ofPattern("yyyy/MM/dd", Locale.ROOT),
                    DateTimeFormatter.ofPattern("yyyy年MM月dd日", Locale.ROOT));

    private record Sign(String where, String text) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Pattern(int who, String what, byte[] bytes, boolean name) {}

    private final List<KnownPerson> people;
    private final Map<Long, List<Pattern>> patterns = new HashMap<>();
    private final boolean[] worthALook = new boolean[SLOTS];
    private final Map<String, Integer> hits = new TreeMap<>();
    private final List<BiPredicate<KnownPerson, String>> known = new ArrayList<>();
    private final List<Sign> missed = new ArrayList<>();
    private long bytesRead;

    LeakSearch(List<KnownPerson> people) {
        this.people = List.copyOf(people);
        for (int who = 0; who < people.size(); who++) {
            for (var shape : Disguises.ofIdNumber(people.get(who).idNumber())) {
                add(who, shape, false);
            }
            for (var shape : Disguises.ofMobile(people.get(who).mobile())) {
                add(who, shape, false);
            }
            for (var shape : Disguises.ofName(people.get(who).name())) {
                add(who, shape, true);
            }
        }
    }

    private void add(int who, Shape shape, boolean name) {
        var bytes = shape.bytes().clone();
        long window = 0;
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = lower(bytes[i]);
            if (i < WINDOW) {
                window = window << 8 | (bytes[i] & 0xff);
            }
        }
        patterns.computeIfAbsent(window, any -> new ArrayList<>())
                .add(new Pattern(who, shape.what(), bytes, name));
        worthALook[slot(window)] = true;
    }

    /** What is known to lie in a place and why is for the caller to say: it is no hit there. */
    LeakSearch except(BiPredicate<KnownPerson, String> there) {
        known.add(there);
        return this;
    }

    /** A text that must be seen in such places, so that a search of nothing is no success. */
    LeakSearch sign(String where, String text) {
        missed.add(new Sign(where, text));
        return this;
    }

    /** Bytes of any kind: files of a database, for example. */
    void bytes(String where, byte[] bytes, int length, boolean namesToo) {
        bytesRead += length;
        scan(where, bytes, length, namesToo);
    }

    /** Text that belongs together: a row, a line, a message, an answer. */
    void text(String where, String text, boolean namesToo) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        bytes(where, bytes, bytes.length, namesToo);
        var closed = closedUp(text);
        if (closed.length() < text.length()) {
            var dense = closed.getBytes(StandardCharsets.UTF_8);
            scan(where + " (closed up)", dense, dense.length, namesToo);
        }
        missed.removeIf(sign -> where.startsWith(sign.where()) && text.contains(sign.text()));
        endBesideBirth(where, text);
    }

    private void endBesideBirth(String where, String text) {
        if (text.indexOf('*') < 0) {
            return;
        }
        for (int who = 0; who < people.size(); who++) {
            var person = people.get(who);
            if (!text.contains("*" + person.idNumber().substring(14))) {
                continue;
            }
            if (DATES.stream().anyMatch(form -> text.contains(person.born().format(form)))) {
                hit(where, who, "end of the number beside the birth date", "");
            }
        }
    }

    /** Without what people put between digits, and with plain digits for full-width ones. */
    private static String closedUp(String text) {
        var dense = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '０' && c <= '９') || c == 'Ｘ' || c == 'ｘ') {
                dense.append((char) (c - ('０' - '0')));
            } else if (Character.isLetterOrDigit(c) || c == ':' || c == ',' || c == '"') {
                dense.append(c);
            }
        }
        return dense.toString();
    }

    private void scan(String where, byte[] bytes, int length, boolean namesToo) {
        long window = 0;
        for (int i = 0; i < length; i++) {
            window = window << 8 | (lower(bytes[i]) & 0xff);
            if (i >= WINDOW - 1 && worthALook[slot(window)]) {
                look(where, bytes, i - WINDOW + 1, length, window, namesToo);
            }
        }
    }

    private void look(
            String where, byte[] bytes, int at, int length, long window, boolean namesToo) {
        for (var pattern : patterns.getOrDefault(window, List.of())) {
            if ((namesToo || !pattern.name()) && stands(pattern.bytes(), bytes, at, length)) {
                int from = Math.max(0, at - AROUND);
                int to = Math.min(length, at + pattern.bytes().length + AROUND);
                var around = new String(bytes, from, to - from, StandardCharsets.UTF_8);
                hit(where, pattern.who(), pattern.what(), around);
            }
        }
    }

    private static boolean stands(byte[] pattern, byte[] bytes, int at, int length) {
        if (at + pattern.length > length) {
            return false;
        }
        for (int i = 0; i < pattern.length; i++) {
            if (lower(bytes[at + i]) != pattern[i]) {
                return false;
            }
        }
        return true;
    }

    private void hit(String where, int who, String what, String around) {
        var person = people.get(who);
        if (known.stream().noneMatch(there -> there.test(person, where))) {
            hits.merge(
                    where
                            + ": "
                            + what
                            + around.replaceAll("[\\p{Cntrl}\\s]+", " ")
                                    .transform(text -> text.isEmpty() ? "" : ": …" + text + "…"),
                    1,
                    Integer::sum);
        }
    }

    /** Where somebody was found, in what shape, between what; the same thing counted. */
    List<String> hits() {
        return hits.entrySet().stream()
                .map(hit -> hit.getKey() + (hit.getValue() > 1 ? " ×" + hit.getValue() : ""))
                .toList();
    }

    /** The signs nobody saw. */
    List<String> missed() {
        return missed.stream().map(sign -> sign.text() + " in " + sign.where()).toList();
    }

    long bytesRead() {
        return bytesRead;
    }

    private static int slot(long window) {
        return (int) ((window * 0x9E3779B97F4A7C15L) >>> 42);
    }

    private static byte lower(byte b) {
        return b >= 'A' && b <= 'Z' ? (byte) (b + 32) : b;
    }
}
