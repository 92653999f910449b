package org.unionhall.gateway.openapi;

import static org.unionhall.platform.web.problem.Text.text;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.unionhall.platform.web.problem.Text;

/** A language of the merged OpenAPI: a document of its own, and what the gateway says in it. */
enum DocumentLanguage {
    ENGLISH(Locale.ENGLISH, "/q/openapi"),
    CHINESE(Text.CHINESE, "/q/openapi-zh");

    private static final Text ABOUT =
            text(
                    "工会会员实名制与组建平台开放接口。出错时返回 `application/problem+json`，默认中文，"
                            + "`Accept-Language: en` 为英文。本文档为中文，英文文档见 `/openapi`。",
                    "Open API of the union membership and organizing platform. Refusals are"
                            + " `application/problem+json`, Chinese by default, English by"
                            + " `Accept-Language`. This document is in English; the Chinese one is"
                            + " at `/openapi?lang=zh`.");
    private static final Text BEARER =
            text(
                    "由 `POST /api/v1/sign-in/tokens` 或 `POST /oauth2/token` 取得的访问令牌，遵循 RFC8725："
                            + "仅接受 RS256，校验签发者、受众和有效期。",
                    "An access token of `POST /api/v1/sign-in/tokens` or `POST /oauth2/token`; kept"
                            + " to RFC8725: RS256 and nothing else, issuer, audience and times"
                            + " checked.");

    private final Locale locale;
    private final String source;

    DocumentLanguage(Locale locale, String source) {
        this.locale = locale;
        this.source = source;
    }

    /** The language of {@code ?lang=}; English unless it is Chinese. */
    static DocumentLanguage of(String lang) {
        return lang != null && Locale.forLanguageTag(lang).getLanguage().equals("zh")
                ? CHINESE
                : ENGLISH;
    }

    /** Where a service has its document. */
    String source() {
        return source;
    }

    String of(Text text) {
        return text.in(locale);
    }

    ObjectNode info() {
        var info = JsonNodeFactory.instance.objectNode();
        info.put("title", "Unionhall").put("version", "1.0.0").put("description", of(ABOUT));
        info.putObject("license")
                .put("name", "Apache-2.0")
                .put("url", "https://www.apache.org/licenses/LICENSE-2.0");
        return info;
    }

    ObjectNode bearer() {
        var bearer = JsonNodeFactory.instance.objectNode();
        bearer.put("type", "http").put("scheme", "bearer").put("bearerFormat", "JWT");
        bearer.put("description", of(BEARER));
        return bearer;
    }
}
