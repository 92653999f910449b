package org.unionhall.membership.sms;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The provider's HTTP interface. */
@RegisterRestClient(configKey = "sms")
@Path("/sms/messages")
interface SmsApi {

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    void send(Message message);

    /**
     * A text message.
     *
     * @param code given apart for providers that send by template; null when there is none
     * @param requestId by which the provider tells a repeated order from a new one; null when each
     *     is new
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Message(String mobile, String text, String code, String requestId) {

        @Override
        public String toString() {
            return "Message[***]";
        }
    }
}
