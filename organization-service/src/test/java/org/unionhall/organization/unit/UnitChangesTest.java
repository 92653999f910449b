package org.unionhall.organization.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.unionhall.organization.Federation.FOUNDER;
import static org.unionhall.organization.Federation.a;
import static org.unionhall.organization.Federation.as;
import static org.unionhall.organization.Federation.body;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.unionhall.organization.Federation;
import org.unionhall.platform.testing.Engines;
import org.unionhall.platform.web.Ids;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class UnitChangesTest {

    /** A client's own copy, kept by the feed alone. */
    private static final class Copy {
        final Map<String, Map<String, Object>> units = new HashMap<>();
        final UUID reader;
        String mark;

        Copy(UUID reader) {
            this.reader = reader;
        }

        void catchUp() {
            boolean more = true;
            while (more) {
                var request = as(reader).queryParam("limit", 7);
                if (mark != null) {
                    request.queryParam("after", mark);
                }
                var answer = request.get("/api/v1/units/changes").then().statusCode(200).extract();
                List<Map<String, Object>> items = answer.path("items");
                for (var item : items) {
                    if (Boolean.TRUE.equals(item.get("gone"))) {
                        units.remove((String) item.get("id"));
                    } else {
                        @SuppressWarnings("unchecked")
                        var unit = (Map<String, Object>) item.get("unit");
                        units.put((String) item.get("id"), unit);
                    }
                }
                mark = answer.path("next");
                more = answer.path("more");
            }
        }
    }

    @Test
    void a_client_of_the_feed_ends_with_what_the_server_shows_it() {
        var city = Federation.aCity();
        var county = Federation.aCountyOf(city);
        var other = Federation.aCountyOf(city);
        var union = Federation.aGrassrootsUnionOf(county);
        var clerk = new Copy(a("CLERK", county));
        var stranger = new Copy(Ids.next());
        clerk.catchUp();
        stranger.catchUp();
        assertThat(clerk.units.get(union.toString())).containsKey("version");
        assertThat(stranger.units.get(union.toString())).doesNotContainKey("version");

        var preparing = body("筹备工会", "GRASSROOTS", county);
        preparing.put("status", "PREPARING");
        var prepared = Federation.unit(FOUNDER, preparing);
        var gone = Federation.aGrassrootsUnionOf(county);
        Federation.dissolve(FOUNDER, gone).statusCode(200);
        Federation.move(FOUNDER, union, other).statusCode(200);
        clerk.catchUp();
        stranger.catchUp();

        assertThat(clerk.units).containsKey(prepared.toString());
        assertThat(stranger.units).doesNotContainKey(prepared.toString());
        assertThat(clerk.units.get(gone.toString())).containsEntry("status", "DISSOLVED");
        assertThat(stranger.units).doesNotContainKey(gone.toString());
        assertThat(clerk.units.get(union.toString()))
                .containsEntry("parentId", other.toString())
                .doesNotContainKey("version");

        Federation.move(FOUNDER, prepared, other).statusCode(200);
        clerk.catchUp();
        assertThat(clerk.units).doesNotContainKey(prepared.toString());
    }

    @Test
    void a_reader_that_follows_while_many_write_misses_nothing() throws Exception {
        var cities = List.of(Federation.aCity(), Federation.aCity(), Federation.aCity());
        var reader = new Copy(FOUNDER);
        var pool = Executors.newFixedThreadPool(8);
        var founded = new ArrayList<Future<UUID>>();
        for (int i = 0; i < 60; i++) {
            var name = "流水工会 " + i;
            var city = cities.get(i % cities.size());
            Callable<UUID> founding =
                    () -> Federation.unit(FOUNDER, body(name, "GRASSROOTS", city));
            founded.add(pool.submit(founding));
            reader.catchUp();
        }
        var ids = new ArrayList<String>();
        for (var future : founded) {
            ids.add(future.get().toString());
        }
        pool.shutdown();
        reader.catchUp();
        assertThat(reader.units).containsKeys(ids.toArray(String[]::new));
    }

    @Test
    void a_mark_that_is_none_is_refused() {
        for (var mark : new String[] {"abc", "-1", "99999999999999999999"}) {
            as(FOUNDER)
                    .queryParam("after", mark)
                    .get("/api/v1/units/changes")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("INVALID_CURSOR"));
        }
    }
}
