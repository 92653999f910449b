package org.unionhall.organization.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhall.organization.Federation.FOUNDER;
import static org.unionhall.organization.Federation.as;
import static org.unionhall.organization.Federation.body;
import static org.unionhall.organization.Federation.found;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionhall.organization.Federation;
import org.unionhall.platform.testing.Engines;

@QuarkusTest
@QuarkusTestResource(Engines.class)
class TreeUnderLoadTest {

    private static final int THREADS = 16;

    @Test
    void sixteen_clerks_found_unions_under_one_parent_and_none_is_lost() throws Exception {
        var city = Federation.aCity();
        var county = Federation.aCountyOf(city);
        var foundings = new ArrayList<Callable<UUID>>();
        for (int i = 0; i < THREADS * 5; i++) {
            var name = "抢建的工会 " + i;
            foundings.add(() -> Federation.unit(FOUNDER, body(name, "GRASSROOTS", county)));
        }
        var ids = new HashSet<>(together(foundings));
        assertThat(ids).hasSize(THREADS * 5);
        assertThat(Trees.size(city)).isEqualTo(THREADS * 5 + 2);
        Trees.assertSound(city);
    }

    @Test
    void sixteen_clerks_found_the_same_union_and_one_of_them_does() throws Exception {
        var city = Federation.aCity();
        var foundings = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < THREADS; i++) {
            foundings.add(
                    () -> found(FOUNDER, body("同名的工会", "GRASSROOTS", city)).extract().statusCode());
        }
        assertThat(together(foundings)).containsOnly(201, 409).containsOnlyOnce(201);
        assertThat(Trees.size(city)).isEqualTo(2);
    }

    @Test
    void foundings_and_moves_at_once_leave_every_union_where_somebody_put_it() throws Exception {
        var city = Federation.aCity();
        Trees.shrink(city, 64);
        var one = Federation.aCountyOf(city);
        var other = Federation.aCountyOf(city);
        var union = Federation.aGrassrootsUnionOf(one);
        var work = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < THREADS; i++) {
            var name = "并发工会 " + i;
            work.add(() -> found(FOUNDER, body(name, "GRASSROOTS", one)).extract().statusCode());
            work.add(
                    () ->
                            Federation.move(
                                            FOUNDER,
                                            union,
                                            ThreadLocalRandom.current().nextBoolean() ? one : other)
                                    .extract()
                                    .statusCode());
        }
        assertThat(together(work)).isSubsetOf(200, 201, 412);
        assertThat(Trees.size(city)).isEqualTo(4 + THREADS);
        Trees.assertSound(city);
    }

    @Test
    void when_the_numbers_of_a_branch_are_used_up_it_is_numbered_anew() {
        var city = Federation.aCity();
        Trees.shrink(city, 20);
        var county = Federation.aCountyOf(city);
        var union = Federation.aGrassrootsUnionOf(county);
        for (int i = 1; i <= 17; i++) {
            found(FOUNDER, body("第 " + i + " 家工会", "GRASSROOTS", i % 2 == 0 ? county : city))
                    .statusCode(201);
            Trees.assertSound(city);
        }
        assertThat(Trees.size(city)).isEqualTo(20);
        assertThat(Trees.count("select version from unit where id = ?::uuid", county))
                .isGreaterThan(1);
        assertThat(Trees.count("select count(*) from unit_history where unit_id = ?::uuid", county))
                .isEqualTo(1);
        found(FOUNDER, body("多余的工会", "GRASSROOTS", union))
                .statusCode(409)
                .body("code", org.hamcrest.Matchers.equalTo("TREE_FULL"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20260501})
    void whatever_is_founded_moved_and_dissolved_the_intervals_stay_nested(long seed) {
        var random = new Random(seed);
        var city = Federation.aCity();
        Trees.shrink(city, 200);
        var counties = List.of(Federation.aCountyOf(city), Federation.aCountyOf(city));
        var unions = new ArrayList<UUID>(counties);
        for (int step = 0; step < 60; step++) {
            var target = unions.get(random.nextInt(unions.size()));
            switch (random.nextInt(6)) {
                case 0, 1, 2 -> {
                    var founding = found(FOUNDER, body("第 " + step + " 步", "GRASSROOTS", target));
                    if (founding.extract().statusCode() == 201) {
                        unions.add(founding.extract().jsonPath().getUUID("id"));
                    } else {
                        founding.statusCode(409);
                    }
                }
                case 3, 4 -> {
                    var moving = unions.get(random.nextInt(unions.size()));
                    assertThat(Federation.move(FOUNDER, moving, target).extract().statusCode())
                            .as("seed %d step %d", seed, step)
                            .isIn(200, 409, 422);
                }
                default ->
                        assertThat(Federation.dissolve(FOUNDER, target).extract().statusCode())
                                .isIn(200, 409);
            }
            Trees.assertSound(city);
        }
        assertThat(Trees.size(city)).isEqualTo(unions.size() + 1);
    }

    @Test
    void pages_of_a_list_neither_repeat_nor_skip_while_unions_are_founded() {
        var city = Federation.aCity();
        var expected = new ArrayList<String>();
        for (int i = 0; i < 7; i++) {
            expected.add(Federation.aGrassrootsUnionOf(city).toString());
        }
        var seen = new ArrayList<String>();
        String next = null;
        do {
            var request = as(FOUNDER).queryParam("limit", 3);
            if (next != null) {
                request.queryParam("cursor", next);
            }
            var page = request.get("/api/v1/units/" + city + "/children").then().statusCode(200);
            seen.addAll(page.extract().jsonPath().getList("items.id", String.class));
            next = page.extract().path("next");
            if (next != null) {
                assertThat(page.extract().header("Link")).contains("rel=\"next\"");
            }
            if (seen.size() < 9) {
                expected.add(Federation.aGrassrootsUnionOf(city).toString());
            }
        } while (next != null);
        assertThat(seen)
                .containsExactlyElementsOf(expected.subList(0, seen.size()))
                .hasSizeGreaterThan(8);
        as(FOUNDER)
                .get("/api/v1/units?cursor=rubbish")
                .then()
                .statusCode(400)
                .body("code", org.hamcrest.Matchers.equalTo("INVALID_CURSOR"));
        as(FOUNDER).get("/api/v1/units?limit=201").then().statusCode(400);
    }

    private static <T> List<T> together(List<Callable<T>> work) throws Exception {
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            var results = new ArrayList<T>();
            for (var result : pool.invokeAll(work)) {
                results.add(result.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
