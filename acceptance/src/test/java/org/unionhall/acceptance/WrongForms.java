package org.unionhall.acceptance;

import static org.unionhall.acceptance.LeakStory.changed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Application forms with somebody's numbers where they do not belong, or not as they should be. */
final class WrongForms {

    private WrongForms() {}

    static List<Object> of(Map<String, Object> form, KnownPerson person) {
        var number = person.idNumber();
        var wrong = new ArrayList<Object>();
        for (var field : form.keySet()) {
            wrong.add(changed(form, field, number));
            wrong.add(changed(form, field, person.mobile()));
            wrong.add(changed(form, field, Long.valueOf(number.substring(0, 17))));
            wrong.add(changed(form, field, List.of(number)));
            wrong.add(changed(form, field, Map.of(number, person.mobile())));
            wrong.add(changed(form, field, person.name() + number));
        }
        for (var typed :
                List.of(
                        number.substring(0, 17) + (number.endsWith("0") ? '1' : '0'),
                        number.substring(0, 6) + number.substring(8, 17),
                        number.substring(0, 17),
                        number + number,
                        number.replaceAll("(\\d{6})(\\d{8})", "$1 $2-"),
                        number.toLowerCase(java.util.Locale.ROOT),
                        number.replace('1', 'I'))) {
            wrong.add(changed(form, "idNumber", typed));
        }
        wrong.add(changed(form, "idType", "PASSPORT"));
        wrong.add(changed(form, number, person.mobile()));
        wrong.add(changed(form, "employer", Map.of("name", "身份证" + number)));
        wrong.add(changed(form, "employer", Map.of("name", "张经理 " + person.mobile())));
        wrong.add(changed(form, "employer", Map.of("name", "快递站", "creditCode", number)));
        wrong.add(changed(form, "employer", Map.of("name", "快递站", number, number)));
        wrong.add(changed(form, "consents", List.of(Map.of("notice", number, "version", 1))));
        wrong.add(changed(form, "birthDate", number));
        var json = json(form);
        wrong.add(json.substring(0, json.indexOf(number) + number.length()));
        wrong.add(json.replace('"', '\''));
        wrong.add(json + number);
        wrong.add(number);
        wrong.add("\"" + number + "\"");
        wrong.add("[" + json + "]");
        wrong.add(json.replace("\"" + number + "\"", "\"" + number + "\n\""));
        return wrong;
    }

    private static String json(Object value) {
        try {
            return new JsonMapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
