package org.unionhall.platform.testing.permissions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The scenes of a service's features, put together. */
public final class FeatureScenes {

    private static final Path SOURCES = Path.of("src", "test", "java");

    private final Map<String, Function<Place, Request>> requests = new TreeMap<>();
    private final Map<String, FeatureScene> scenes = new HashMap<>();
    private final Set<String> revealing = new TreeSet<>();

    private FeatureScenes(List<FeatureScene> all) {
        for (var scene : all) {
            scene.requests().byRow().forEach((row, made) -> add(scene, row, made));
            revealing.addAll(scene.revealing());
        }
    }

    private void add(FeatureScene scene, String row, Function<Place, Request> made) {
        var operation = row.replaceFirst("/.*", "");
        var other = scenes.putIfAbsent(operation, scene);
        if (other != null && other != scene) {
            throw new IllegalArgumentException(
                    "%s and %s both have requests to %s"
                            .formatted(name(other), name(scene), operation));
        }
        requests.put(row, made);
    }

    private static String name(FeatureScene scene) {
        return scene.getClass().getSimpleName();
    }

    /** These and no others. */
    static FeatureScenes of(FeatureScene... scenes) {
        return new FeatureScenes(List.of(scenes));
    }

    /**
     * Every {@code <package>.<feature>.<Feature>Scene} beside the world's class.
     *
     * @param world what their constructors take, unless they take nothing: the unions and people
     *     that the requests name
     * @param more scenes of features that are not the service's own
     */
    public static FeatureScenes around(Object world, FeatureScene... more) {
        var all = new ArrayList<>(List.of(more));
        var root = world.getClass().getPackageName();
        for (var name : named(SOURCES.resolve(root.replace('.', '/')))) {
            all.add(made(root + "." + name, world));
        }
        return new FeatureScenes(all);
    }

    /** Such as {@code drive.DriveScene}, by their sources: what is gone there is not compiled. */
    private static Set<String> named(Path root) {
        try (var files = Files.walk(root, 2)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.matches("[a-z]+/[A-Za-z]+Scene[.]java"))
                    .map(file -> file.replace(".java", "").replace('/', '.'))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FeatureScene made(String name, Object world) {
        try {
            var type = Class.forName(name, true, world.getClass().getClassLoader());
            var constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return (FeatureScene)
                    (constructor.getParameterCount() == 0
                            ? constructor.newInstance()
                            : constructor.newInstance(world));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name + " cannot be made with " + world, e);
        }
    }

    /** The rows they have requests to. */
    Set<String> rows() {
        return requests.keySet();
    }

    Request request(String operation, String variant, Place place) {
        var row = variant.isEmpty() ? operation : operation + "/" + variant;
        var made = requests.get(row);
        if (made == null) {
            throw new IllegalArgumentException("No scene has a request to " + row);
        }
        return made.apply(place);
    }

    List<String> filter(String operation, String parameter) {
        return scenes.get(operation).filter(parameter);
    }

    Set<String> revealing() {
        return revealing;
    }
}
