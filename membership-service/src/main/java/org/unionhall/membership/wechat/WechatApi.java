package org.unionhall.membership.wechat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The HTTP interface of a WeChat service account; an answer with an {@code errcode} is a 200. */
@RegisterRestClient(configKey = "wechat")
interface WechatApi {

    /** The token of the service account; the same to all who ask while it lasts. */
    @POST
    @Path("/cgi-bin/stable_token")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    TokenAnswer token(TokenQuestion question);

    @POST
    @Path("/cgi-bin/message/template/send")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    SendAnswer send(@QueryParam("access_token") String token, Message message);

    /**
     * Whose code it is, that the person's WeChat has handed to the page.
     *
     * @return a {@link CodeAnswer}, which WeChat sends as plain text
     */
    @GET
    @Path("/sns/oauth2/access_token")
    @Produces(MediaType.WILDCARD)
    String exchange(
            @QueryParam("appid") String appId,
            @QueryParam("secret") String secret,
            @QueryParam("code") String code,
            @QueryParam("grant_type") String grantType);

    /**
     * A question for the token.
     *
     * @param renew whether the token is to be another, since the last was refused
     */
    record TokenQuestion(
            @JsonProperty("grant_type") String grantType,
            String appid,
            String secret,
            @JsonProperty("force_refresh") boolean renew) {

        @Override
        public String toString() {
            return "TokenQuestion[***]";
        }
    }

    /**
     * The token.
     *
     * @param seconds how long it lasts
     * @param errcode null when there is a token
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record TokenAnswer(
            @JsonProperty("access_token") String token,
            @JsonProperty("expires_in") Long seconds,
            Integer errcode) {

        boolean isToken() {
            return token != null && seconds != null;
        }

        @Override
        public String toString() {
            return "TokenAnswer[***]";
        }
    }

    /**
     * A template message.
     *
     * @param url what it opens; null for nothing
     * @param id by which a repeated order is told from a new one, for ten minutes
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Message(
            String touser,
            @JsonProperty("template_id") String template,
            String url,
            @JsonProperty("client_msg_id") String id,
            Map<String, Value> data) {

        @Override
        public String toString() {
            return "Message[***]";
        }
    }

    /** What is filled into a field of the template. */
    record Value(String value) {}

    /** What became of a message; 0 is taken. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record SendAnswer(int errcode) {}

    /** Whose a code is; null when there is an error. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record CodeAnswer(String openid, Integer errcode) {

        /** 0 when it is somebody's. */
        int code() {
            return errcode == null ? 0 : errcode;
        }

        @Override
        public String toString() {
            return "CodeAnswer[***]";
        }
    }
}
