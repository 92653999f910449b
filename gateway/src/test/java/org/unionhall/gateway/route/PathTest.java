package org.unionhall.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathTest {

    @Test
    void the_most_exact_pattern_wins() {
        var trie = new PathTrie<String>();
        trie.put("/units/**", "organization");
        trie.put("/units/*/headcount", "membership");
        trie.put("/units/tree", "tree");
        assertThat(trie.find("/units")).isEqualTo("organization");
        assertThat(trie.find("/units/")).isEqualTo("organization");
        assertThat(trie.find("/units/7")).isEqualTo("organization");
        assertThat(trie.find("/units/7/headcount")).isEqualTo("membership");
        assertThat(trie.find("/units/7/headcount/x")).isEqualTo("organization");
        assertThat(trie.find("/units/tree")).isEqualTo("tree");
        assertThat(trie.find("/units/tree/headcount")).isEqualTo("membership");
        assertThat(trie.find("/unitsx")).isNull();
        assertThat(trie.find("/")).isNull();
        assertThat(trie.find("")).isNull();
    }

    @Test
    void one_pattern_cannot_mean_two_things() {
        var trie = new PathTrie<String>();
        trie.put("/a/**", "x");
        assertThatIllegalArgumentException().isThrownBy(() -> trie.put("/a/**", "y"));
        assertThatIllegalArgumentException().isThrownBy(() -> trie.put("a", "y"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/units/7",
                "/join/%E5%BB%B6",
                "/a/b/",
                "/a.b/..c",
                "/a~_-!$&'()*+,=:@"
            })
    void a_plain_path_is_accepted(String path) {
        assertThat(PathRule.accepts(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "//",
                "/a//b",
                "/.",
                "/..",
                "/a/./b",
                "/a/../b",
                "/%2e",
                "/%2F",
                "/%5C",
                "/a;b",
                "/a\\b",
                "/%",
                "/%4",
                "/%25%32%65",
                "/%00",
                "/%0d%0a",
                "/a b",
                "/a#b"
            })
    void a_path_with_two_meanings_is_not(String path) {
        assertThat(PathRule.accepts(path)).isFalse();
    }

    @Test
    void only_what_is_offered_has_a_template() {
        // Given
        var templates = new PathTemplates();
        templates.learn(List.of("/api/v1/units/**", "/api/v1/channels/**"));
        // When
        templates.learn(
                List.of("/api/v1/units/{unit}/headcount", "/api/v1/units/{id}", "/api/v1/units"));
        // Then
        assertThat(templates.of("/api/v1/units/7/headcount"))
                .isEqualTo("/api/v1/units/{id}/headcount");
        assertThat(templates.of("/api/v1/units/units")).isEqualTo("/api/v1/units/{id}");
        assertThat(templates.of("/api/v1/units/units/units")).isEqualTo("/api/v1/units/**");
        assertThat(templates.of("/api/v1/channels/secret")).isEqualTo("/api/v1/channels/**");
        assertThat(templates.of("/join/secret")).isEqualTo("/join/{id}");
        assertThat(templates.of("/")).isEqualTo("/");
        assertThat(templates.of("/阿不都/13812345678")).isEqualTo("unmatched");
        assertThat(templates.of("/a".repeat(500))).isEqualTo("unmatched");
    }

    @Test
    void however_many_paths_are_tried_templates_stay_few() {
        // Given
        var templates = new PathTemplates();
        templates.learn(List.of("/api/v1/units/**", "/api/v1/units/{id}/children", "/q/{x}"));
        var words = List.of("api", "v1", "units", "children", "q", "join", "7", "x{", "docs");
        var chance = new Random(1);
        // When
        var seen = new HashSet<String>();
        for (int n = 0; n < 10_000; n++) {
            var path = new StringBuilder();
            for (int steps = chance.nextInt(8); steps >= 0; steps--) {
                path.append('/').append(words.get(chance.nextInt(words.size())));
            }
            seen.add(templates.of(path.toString()));
        }
        // Then
        assertThat(seen).hasSizeLessThan(20).contains("unmatched");
    }
}
