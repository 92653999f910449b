package org.unionhall.membership.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.InputErrors;

/**
 * The applications that one call decides.
 *
 * @param inOrder as they were given, with repetitions
 * @param seen each once, with what was read of it
 */
record Selection(List<UUID> inOrder, Map<UUID, Seen> seen) {

    private static final int MOST = 500;

    /**
     * @param ids those without a version; may be null
     * @param items those with one; may be null
     */
    static Selection of(List<UUID> ids, List<ApplicationVersion> items) {
        var plain = ids == null ? List.<UUID>of() : ids;
        var versioned = items == null ? List.<ApplicationVersion>of() : items;
        require(plain, versioned);
        var inOrder = new ArrayList<>(plain);
        var seen = new LinkedHashMap<UUID, Seen>();
        plain.forEach(id -> seen.put(id, Seen.nothing()));
        for (var item : versioned) {
            inOrder.add(item.id());
            seen.merge(item.id(), Seen.version(item.version()), Seen::and);
        }
        return new Selection(List.copyOf(inOrder), seen);
    }

    private static void require(List<UUID> ids, List<ApplicationVersion> items) {
        var errors = new InputErrors();
        int all = ids.size() + items.size();
        if (all == 0) {
            errors.add("/ids", CommonProblem.REQUIRED);
        } else if (all > MOST) {
            errors.add(items.isEmpty() ? "/ids" : "/items", JoiningProblem.TOO_MANY_IDS, MOST);
        } else {
            for (int i = 0; i < ids.size(); i++) {
                required("/ids/" + i, ids.get(i), errors);
            }
            for (int i = 0; i < items.size(); i++) {
                required("/items/" + i, items.get(i), errors);
                if (items.get(i) != null) {
                    required("/items/" + i + "/id", items.get(i).id(), errors);
                    required("/items/" + i + "/version", items.get(i).version(), errors);
                }
            }
        }
        errors.throwIfAny();
    }

    private static void required(String pointer, Object value, InputErrors errors) {
        if (value == null) {
            errors.add(pointer, CommonProblem.REQUIRED);
        }
    }
}
