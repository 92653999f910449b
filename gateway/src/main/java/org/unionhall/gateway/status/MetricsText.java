package org.unionhall.gateway.status;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The metrics a service shows, in Prometheus' text form, as far as the status page needs them. */
final class MetricsText {

    private static final Pattern LINE =
            Pattern.compile("([a-zA-Z_:][\\w:]*)(?:\\{(.*)})? (\\S+)(?: \\d+)?");
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"([^\"]*)\",?");

    private record Sample(Map<String, String> labels, double value) {}

    private final Map<String, List<Sample>> samples = new HashMap<>();

    private MetricsText() {}

    static MetricsText parse(String text) {
        var parsed = new MetricsText();
        for (var line : text.split("\n")) {
            var sample = LINE.matcher(line);
            if (!line.startsWith("#") && sample.matches()) {
                parsed.add(sample.group(1), sample.group(2), sample.group(3));
            }
        }
        return parsed;
    }

    private void add(String name, String labels, String value) {
        var named = new HashMap<String, String>();
        if (labels != null) {
            var label = LABEL.matcher(labels);
            while (label.find()) {
                named.put(label.group(1), label.group(2));
            }
        }
        samples.computeIfAbsent(name, first -> new java.util.ArrayList<>())
                .add(new Sample(named, number(value)));
    }

    private static double number(String value) {
        return switch (value) {
            case "+Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(value);
        };
    }

    /** The sum over all labels; null when there is none, or it could not be measured. */
    Double sum(String name) {
        var all = samples.get(name);
        if (all == null) {
            return null;
        }
        double sum = all.stream().mapToDouble(Sample::value).sum();
        return Double.isNaN(sum) || Double.isInfinite(sum) ? null : sum;
    }

    /** Values by one label, sorted; what could not be measured is left out. */
    Map<String, Double> by(String label, String name) {
        var found = new TreeMap<String, Double>();
        for (var sample : samples.getOrDefault(name, List.of())) {
            var key = sample.labels().get(label);
            if (key != null && !Double.isNaN(sample.value())) {
                found.merge(key, sample.value(), Double::sum);
            }
        }
        return found;
    }

    /** The label of the first sample of that name, or null. */
    String label(String name, String label) {
        var all = samples.get(name);
        return all == null ? null : all.get(0).labels().get(label);
    }
}
