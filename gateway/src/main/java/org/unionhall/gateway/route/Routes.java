package org.unionhall.gateway.route;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unionhall.gateway.Settings;

/**
 * Which service answers what, and which of it is open to everybody. What is not listed does not
 * exist.
 */
@Singleton
public final class Routes {

    private final PathTrie<String> services = new PathTrie<>();
    private final PathTrie<Set<String>> open = new PathTrie<>();
    private final PathTrie<Boolean> signIn = new PathTrie<>();
    private final PathTrie<Boolean> streams = new PathTrie<>();
    private final PathTrie<Set<String>> uploads = new PathTrie<>();

    @Inject
    public Routes(Settings settings) {
        this(
                settings.routes(),
                settings.open(),
                settings.signIn(),
                settings.streams().paths(),
                settings.uploads().paths());
    }

    public Routes(
            Map<String, List<String>> patterns,
            List<String> openOperations,
            List<String> signIns,
            List<String> streamed,
            List<String> uploaded) {
        patterns.forEach((service, paths) -> paths.forEach(path -> services.put(path, service)));
        for (var operation : openOperations) {
            var words = words(operation);
            var methods = new HashSet<>(Set.of(words[0]));
            if ("GET".equals(words[0])) {
                methods.add("HEAD");
            }
            open.put(words[1], methods);
        }
        for (var operation : uploaded) {
            var words = words(operation);
            uploads.put(words[1], Set.of(words[0]));
        }
        signIns.forEach(path -> signIn.put(path, true));
        streamed.forEach(path -> streams.put(path, true));
    }

    private static String[] words(String operation) {
        var words = operation.trim().split("\\s+");
        if (words.length != 2) {
            throw new IllegalArgumentException("An operation is METHOD /path: " + operation);
        }
        return words;
    }

    /**
     * Where a request goes.
     *
     * @param path the raw path, without a query
     * @return null when no service answers it
     */
    public Route find(String method, String path) {
        var service = services.find(path);
        if (service == null) {
            return null;
        }
        return new Route(
                service,
                offers(open, method, path),
                signIn.find(path) != null,
                streams.find(path) != null,
                offers(uploads, method, path));
    }

    private static boolean offers(PathTrie<Set<String>> operations, String method, String path) {
        var methods = operations.find(path);
        return methods != null && methods.contains(method);
    }
}
