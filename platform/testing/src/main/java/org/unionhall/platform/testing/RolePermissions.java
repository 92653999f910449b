package org.unionhall.platform.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What roles allow, as organization-service writes it into its messages about appointments: the
 * other services' tests appoint people with exactly that.
 */
public final class RolePermissions {

    private RolePermissions() {}

    /**
     * The permissions of a role.
     *
     * @param sample the golden sample of an appointment in that role, such as {@code
     *     organization-appointment-founder}
     */
    public static List<String> in(String sample) {
        try {
            var permissions = new ArrayList<String>();
            new ObjectMapper()
                    .readTree(GoldenSample.of(sample).bytes())
                    .path("permissions")
                    .forEach(permission -> permissions.add(permission.asText()));
            if (permissions.isEmpty()) {
                throw new IllegalStateException(sample + " allows nothing");
            }
            return List.copyOf(permissions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
