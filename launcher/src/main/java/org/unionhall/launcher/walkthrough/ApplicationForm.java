package org.unionhall.launcher.walkthrough;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a courier fills in after scanning: everything required, and consent to each notice shown.
 */
public final class ApplicationForm {

    private ApplicationForm() {}

    /**
     * A new form, which may be changed before it is sent.
     *
     * @param invitation what the channel's code leads to
     */
    public static Map<String, Object> of(
            String name, String idNumber, String channelCode, JsonNode invitation) {
        var consents = new ArrayList<Map<String, Object>>();
        for (var notice : invitation.path("notices")) {
            consents.add(
                    Map.of(
                            "notice",
                            notice.path("notice").asText(),
                            "version",
                            notice.path("version").asInt()));
        }
        var body = new LinkedHashMap<String, Object>();
        body.put("channelCode", channelCode);
        body.put("name", name);
        body.put("idType", "RESIDENT_ID");
        body.put("idNumber", idNumber);
        body.put("group", "COURIER");
        body.put("employmentForm", "PLATFORM");
        body.put("migrantWorker", true);
        body.put("consents", consents);
        return body;
    }
}
