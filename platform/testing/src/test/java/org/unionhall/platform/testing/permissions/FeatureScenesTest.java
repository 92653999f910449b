package org.unionhall.platform.testing.permissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionhall.scenes.SceneWorld;

class FeatureScenesTest {

    /** Lists things, by name. */
    private static final class ThingScene implements FeatureScene {
        @Override
        public Requests requests() {
            return new Requests()
                    .to("getThing", place -> Request.plain().path("id", place))
                    .to("getThing/closed", place -> Request.plain().path("id", "closed"))
                    .once("listThings", Request::plain);
        }

        @Override
        public List<String> filter(String parameter) {
            return parameter.equals("name") ? List.of("书") : List.of();
        }

        @Override
        public Set<String> revealing() {
            return Set.of("getThing");
        }
    }

    /** Reads things, too. */
    private static final class OtherScene implements FeatureScene {
        @Override
        public Requests requests() {
            return new Requests().to("getThing/open", place -> Request.plain());
        }
    }

    @Test
    void what_the_features_know_is_put_together() {
        var scenes = FeatureScenes.of(new ThingScene(), MessagesScene.of("things", "topic"));
        assertThat(scenes.rows())
                .contains("getThing", "getThing/closed", "listThings", "rebuildCopy");
        assertThat(scenes.request("getThing", "", Place.OWN).path()).containsEntry("id", "OWN");
        assertThat(scenes.request("getThing", "closed", Place.OWN).path())
                .containsEntry("id", "closed");
        assertThat(scenes.request("listThings", "", Place.FOREIGN)).isNull();
        assertThat(scenes.filter("listThings", "name")).containsExactly("书");
        assertThat(scenes.filter("rebuildCopy", "name")).isEmpty();
        assertThat(scenes.revealing()).containsExactly("getThing");
    }

    @Test
    void an_operation_that_two_scenes_know_or_none_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeatureScenes.of(new ThingScene(), new OtherScene()))
                .withMessageContaining("ThingScene and OtherScene both have requests to getThing");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new Requests()
                                        .once("listThings", Request::plain)
                                        .once("listThings", Request::plain));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeatureScenes.of(new ThingScene()).request("find", "", Place.OWN))
                .withMessage("No scene has a request to find");
    }

    @Test
    void the_scenes_of_a_service_are_found_in_the_packages_of_its_features() {
        var scenes = FeatureScenes.around(new SceneWorld("p1"));
        assertThat(scenes.rows()).containsExactly("getPlan", "listCodes");
        assertThat(scenes.request("getPlan", "", Place.OWN).path()).containsEntry("id", "p1");
    }

    @Test
    void a_file_of_a_feature_that_is_gone_goes_with_it(@TempDir Path folder) throws Exception {
        // Given
        var files = new FeatureFiles(folder.resolve("views"));
        assertThat(files.read()).isEmpty();
        files.write(Map.of("thing", "a", "gone", "b"));
        assertThat(files.read()).isEqualTo(Map.of("thing", "a", "gone", "b"));
        // When
        files.write(Map.of("thing", "c"));
        // Then
        assertThat(files.read()).isEqualTo(Map.of("thing", "c"));
        assertThat(Files.exists(folder.resolve("views/gone.txt"))).isFalse();
    }
}
