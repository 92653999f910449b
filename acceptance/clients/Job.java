import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.ChannelsApi;
import org.openapitools.client.api.JoiningApi;
import org.openapitools.client.api.MembersApi;
import org.openapitools.client.api.SignInApi;
import org.openapitools.client.model.ApplicationRequest;
import org.openapitools.client.model.ApplicationStatus;
import org.openapitools.client.model.Consent;
import org.openapitools.client.model.EmploymentForm;
import org.openapitools.client.model.IdType;
import org.openapitools.client.model.SignInCodeRequest;
import org.openapitools.client.model.SignInTokenRequest;

/** The main job with the client generated for Java: a courier joins, the clerk approves. */
final class Job {

    private static String gateway;
    private static String smsCodes;

    public static void main(String[] arguments) throws Exception {
        gateway = arguments[0];
        smsCodes = arguments[1];
        var invitation = new ChannelsApi(client(null)).getChannel(arguments[2], "zh-CN");
        var courier = signedIn("135%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000)));
        var form =
                new ApplicationRequest()
                        .channelCode(invitation.getCode())
                        .name("阿不都·艾尼")
                        .idType(IdType.RESIDENT_ID)
                        .idNumber("612621196505040023")
                        .group("COURIER")
                        .employmentForm(EmploymentForm.PLATFORM)
                        .migrantWorker(true);
        invitation
                .getNotices()
                .forEach(
                        notice ->
                                form.addConsentsItem(
                                        new Consent()
                                                .notice(notice.getNotice())
                                                .version(notice.getVersion())));
        try {
            new JoiningApi(courier).submitApplication(form, null);
            throw new IllegalStateException("a wrong number was taken");
        } catch (ApiException refusal) {
            must(refusal.getResponseBody().contains("ID_CHECKSUM"), refusal.getResponseBody());
        }
        form.idNumber(idNumber());
        var key = UUID.randomUUID().toString();
        var made = new JoiningApi(courier).submitApplication(form, key);
        var again = new JoiningApi(courier).submitApplication(form, key);
        must(made.getId().equals(again.getId()), "the same key made a second application");
        var clerk = new JoiningApi(signedIn(arguments[3]));
        var queue = clerk.listApplications(null, null, null, null, null, 50, ApplicationStatus.SUBMITTED, null, null);
        must(!queue.getItems().isEmpty(), "the clerk's queue is empty");
        must(
                clerk.getApplication(made.getId()).getStatus() == ApplicationStatus.SUBMITTED,
                "the clerk does not see the application");
        var decision = clerk.approveApplication(made.getId(), null, null);
        var member = new MembersApi(courier).getMyMembership();
        must(member.getMemberNumber().equals(decision.getMemberNumber()), "another number");
        System.out.println("Java: member " + member.getMemberNumber());
    }

    private static ApiClient signedIn(String mobile) throws Exception {
        var signIn = new SignInApi(client(null));
        signIn.sendSignInCode(new SignInCodeRequest().mobile(mobile));
        var messages =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create(smsCodes + mobile)).build(),
                                HttpResponse.BodyHandlers.ofString())
                        .body();
        var code = messages.replaceAll("(?s).*?\"code\"\\s*:\\s*\"(\\d+)\".*", "$1");
        return client(
                signIn.signIn(new SignInTokenRequest().mobile(mobile).code(code)).getAccessToken());
    }

    private static ApiClient client(String token) {
        var client = new ApiClient();
        client.updateBaseUri(gateway);
        if (token != null) {
            client.setRequestInterceptor(r -> r.header("Authorization", "Bearer " + token));
        }
        return client;
    }

    private static String idNumber() {
        var random = ThreadLocalRandom.current();
        var body = "610602199005%02d%03d".formatted(random.nextInt(10, 29), random.nextInt(900));
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += weights[i] * (body.charAt(i) - '0');
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    private static void must(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }
}
