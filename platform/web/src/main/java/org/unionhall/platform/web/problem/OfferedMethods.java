package org.unionhall.platform.web.problem;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which methods an address offers, for the {@code Allow} of a 405 (RFC 9110 §15.5.6). */
@Singleton
class OfferedMethods {

    private static final Pattern PARAMETER = Pattern.compile("\\{\\s*\\w+\\s*(?::\\s*(.+?)\\s*)?}");

    private record Offer(Pattern address, String method) {}

    @Inject BeanManager beans;

    private volatile List<Offer> offers;

    /**
     * The methods as {@code Allow} lists them, such as GET, HEAD and OPTIONS; none where there is
     * nothing.
     *
     * @param address the path that was asked for, not decoded
     */
    SortedSet<String> at(String address) {
        if (offers == null) {
            offers = found();
        }
        var methods = new TreeSet<String>();
        for (var offer : offers) {
            if (offer.address().matcher(address).matches()) {
                methods.add(offer.method());
            }
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        if (!methods.isEmpty()) {
            methods.add("OPTIONS");
        }
        return methods;
    }

    private List<Offer> found() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .flatMap(OfferedMethods::offers)
                .toList();
    }

    private static Stream<Offer> offers(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(verb -> new Offer(address(method), verb.value()));
    }

    private static Pattern address(Method method) {
        var own = method.getAnnotation(Path.class);
        var template =
                method.getDeclaringClass().getAnnotation(Path.class).value()
                        + "/"
                        + (own == null ? "" : own.value());
        var plain = template.replaceAll("/{2,}", "/").replaceAll("(?<=.)/$", "");
        var pattern = new StringBuilder(plain.startsWith("/") ? "" : "/");
        var parameter = PARAMETER.matcher(plain);
        int at = 0;
        while (parameter.find()) {
            pattern.append(Pattern.quote(plain.substring(at, parameter.start())));
            pattern.append(parameter.group(1) == null ? "[^/]+" : "(?:" + parameter.group(1) + ")");
            at = parameter.end();
        }
        return Pattern.compile(pattern + Pattern.quote(plain.substring(at)) + "/?");
    }
}
