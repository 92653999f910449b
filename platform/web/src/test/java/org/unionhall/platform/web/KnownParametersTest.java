package org.unionhall.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.web.paging.PageRequest;

class KnownParametersTest {

    /** Read by its annotations. */
    public static final class Things {
        public void list(
                @PathParam("id") String id,
                @QueryParam("status") String status,
                @QueryParam("group") List<String> groups,
                @BeanParam PageRequest page,
                String body) {}

        public void none() {}
    }

    @Test
    void an_operation_takes_its_own_parameters_and_those_of_its_beans() throws Exception {
        var list =
                Things.class.getMethod(
                        "list",
                        String.class,
                        String.class,
                        List.class,
                        PageRequest.class,
                        String.class);
        assertThat(KnownParameters.of(list))
                .isEqualTo(Map.of("status", false, "group", true, "cursor", false, "limit", false));
        assertThat(KnownParameters.of(Things.class.getMethod("none"))).isEmpty();
    }
}
