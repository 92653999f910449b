package org.unionhall.platform.testing.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.testing.contract.Contract;

class WordRulesTest {

    private static final String ENGLISH =
            """
            {"tags": [{"name": "Old toys", "description": "Toys"}],
             "paths": {"/toys": {"get": {"operationId": "listToys", "summary": "List toys",
               "description": "All of them", "parameters": [
                 {"name": "state", "in": "query", "description": "Only those in this state"}],
               "responses": {"200": {"description": "A page"}, "404": {"description": "None"}}}}},
             "components": {"schemas": {
               "Toy": {"properties": {"name": {"type": "string", "description": "Its name"}}},
               "State": {"enum": ["NEW"], "x-enum-descriptions": ["new"]}}}}
            """;
    private static final String CHINESE =
            """
            {"tags": [{"name": "Old toys", "description": "玩具"}],
             "paths": {"/toys": {"get": {"operationId": "listToys", "summary": "查询玩具",
               "description": "全部玩具", "parameters": [
                 {"name": "state", "in": "query", "description": "只看此状态"}],
               "responses": {"200": {"description": "一页"}, "404": {"description": "没有"}}}}},
             "components": {"schemas": {
               "Toy": {"properties": {"name": {"type": "string", "description": "名称"}}},
               "State": {"enum": ["NEW"], "x-enum-descriptions": ["全新"]}}}}
            """;
    private static final Map<String, String> FILE =
            Map.of("tag.Old-toys", "", "listToys?state", "", "*.name", "", "State.NEW", "");

    @Test
    void a_contract_in_two_languages_has_no_findings() {
        assertThat(found(ENGLISH, CHINESE, FILE)).isEmpty();
    }

    @Test
    void what_has_no_words_is_found() {
        assertThat(found(ENGLISH.replace("Its name", ""), CHINESE, FILE))
                .containsExactly("Toy.name has no English words");
        assertThat(found(ENGLISH, CHINESE.replace("只看此状态", "Only"), FILE))
                .containsExactly("listToys?state has no Chinese words");
        assertThat(found(ENGLISH, CHINESE.replace("全新", "new"), FILE))
                .containsExactly("State.NEW has no Chinese words");
        assertThat(found(ENGLISH, CHINESE.replace("没有", "None"), FILE))
                .containsExactly("GET /toys says 404 without Chinese");
    }

    @Test
    void a_document_in_two_languages_is_found() {
        assertThat(found(ENGLISH.replace("List toys", "查询 (list toys)"), CHINESE, FILE))
                .containsExactly(
                        "listToys.summary speaks Chinese in the English document: 查询 (list toys)");
    }

    @Test
    void words_for_what_is_not_there_are_found() {
        assertThat(found(ENGLISH, CHINESE, Map.of("Toy.colour", "", "*.size", "")))
                .containsExactlyInAnyOrder(
                        "toy.zh.properties names Toy.colour, which is not there",
                        "toy.zh.properties names *.size, which is not there");
    }

    @Test
    void a_key_that_one_language_lacks_is_found() {
        var files = new HashMap<String, Map<String, String>>();
        files.put("toy.en.properties", Map.of("Toy.name", "Its name"));
        files.put("toy.zh.properties", Map.of());
        assertThat(WordFiles.of(files).unpaired())
                .containsExactly("toy.zh.properties lacks Toy.name");
    }

    @Test
    void documents_that_differ_in_more_than_words_are_found() {
        assertThat(found(ENGLISH, CHINESE.replace("\"string\"", "\"integer\""), FILE))
                .containsExactly("The two documents differ in more than their words");
    }

    private static List<String> found(String english, String chinese, Map<String, String> file) {
        try {
            return WordRules.findings(
                    Contract.of(Contract.JSON.readTree(english)),
                    Contract.of(Contract.JSON.readTree(chinese)),
                    WordFiles.of(Map.of("toy.en.properties", file, "toy.zh.properties", file)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
