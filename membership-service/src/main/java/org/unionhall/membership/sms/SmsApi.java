package org.unionhall.membership.sms;

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

    /** A text message; the code is given apart for providers that send by template. */
    record Message(String mobile, String text, String code) {

        @Override
        public String toString() {
            return "Message[***]";
        }
    }
}
