package org.unionhall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests that two readers could end at different places: the door refuses them, and what was
 * hidden behind them reaches no service.
 */
@QuarkusTest
class SmugglingTest extends DoorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: chunked, xchunked",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: xchunked, chunked",
                "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding: chunked, chunked",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding: identity",
                "Transfer-Encoding: \"chunked\"",
                "Transfer-Encoding: chunked;q=1",
                "Transfer-Encoding: ,chunked",
                "Transfer-Encoding: chun ked",
                "Transfer-Encoding:",
                "Transfer-Encoding: \u000bchunked",
                "Transfer-Encoding: \u00a0chunked",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
                "Transfer-Encoding: identity\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nContent-Length: 3",
                "Content-Length: 3\r\nTransfer-Encoding: chunked",
                "Content-Length: 3\r\nTransfer-Encoding: x",
                "Transfer-Encoding : chunked",
                "Transfer-Encoding\t: chunked",
                "Transfer-Encoding\u000b: chunked",
                " Transfer-Encoding: chunked",
                "\tTransfer-Encoding: chunked",
                "Transfer-Encoding:\r\n chunked",
                "Transfer-Encoding:\r\n\tchunked",
                "X: y\r\n Transfer-Encoding: chunked",
                "X: y\nTransfer-Encoding: chunked",
                "X: y\rTransfer-Encoding: chunked",
                "X: y\u0000z",
                "X\r\nY: z",
                ": nameless",
                "Content-Length: 3\r\nContent-Length: 3",
                "Content-Length: 3\r\nContent-Length: 4",
                "Content-Length: 3, 3",
                "Content-Length: +3",
                "Content-Length: -3",
                "Content-Length: 0x3",
                "Content-Length: 3 3",
                "Content-Length: 3;x",
                "Content-Length: three",
                "Content-Length:",
                "Content-Length: 99999999999999999999",
                "Content_Length: 3\r\nContent-Length : 3",
                "Host: y",
                "Host: x\r\nhost: x",
                "Sec-WebSocket-Key1: a\r\nSec-WebSocket-Key2: b"
            })
    void a_head_that_leaves_a_doubt_is_refused(String headers) throws IOException {
        refused(
                mark ->
                        "POST /api/v1/notices?"
                                + mark
                                + " HTTP/1.1\r\nHost: x\r\n"
                                + headers
                                + "\r\n\r\n0\r\n\r\n"
                                + hidden(mark));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Host:\r\n",
                "Host: \r\n",
                "Host: a b\r\n",
                "Host: a,b\r\n",
                "Host: x/y\r\n",
                "Host: x@y\r\n",
                "Host: x:port\r\n",
                "Host: x\r\n y\r\n",
                "host: x\r\nHOST: y\r\n",
                "Host : x\r\n",
                "X-Host: x\r\n"
            })
    void a_request_names_exactly_one_host(String host) throws IOException {
        refused(
                mark ->
                        "GET /api/v1/groups?"
                                + mark
                                + " HTTP/1.1\r\n"
                                + host
                                + "\r\n"
                                + hidden(mark));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET  /api/v1/groups?MARK HTTP/1.1\r\n",
                "GET /api/v1/groups?MARK  HTTP/1.1\r\n",
                "GET\t/api/v1/groups?MARK HTTP/1.1\r\n",
                "GET /api/v1/groups?MARK\tHTTP/1.1\r\n",
                "GET /api/v1/groups?MARK HTTP/1.1 \r\n",
                " GET /api/v1/groups?MARK HTTP/1.1\r\n",
                "GET /api/v1/groups?MARK HTTP/1.1\n",
                "GET /api/v1/groups?MARK\r HTTP/1.1\r\n",
                "GET /api/v1/groups?MARK x HTTP/1.1\r\n",
                "GET /api/v1/groups?MARK\r\n",
                "GET /api/v1/groups?MARK HTTP/1.2\r\n",
                "GET /api/v1/groups?MARK HTTP/2.0\r\n",
                "GET /api/v1/groups?MARK HTTP/0.9\r\n",
                "GET /api/v1/groups?MARK http/1.1\r\n",
                "GET /api/v1/groups?MARK XTTP/1.1\r\n",
                "GET http://x/api/v1/groups?MARK HTTP/1.1\r\n",
                "GET x/api/v1/groups?MARK HTTP/1.1\r\n",
                "GET ?MARK HTTP/1.1\r\n",
                "CONNECT x:80 HTTP/1.1\r\n",
                "OPTIONS * HTTP/1.1\r\n",
                "PRI * HTTP/2.0\r\n"
            })
    void a_first_line_that_is_none_is_refused(String line) throws IOException {
        refused(mark -> line.replace("MARK", mark) + "Host: x\r\n\r\n" + hidden(mark));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3;x=\"open\r\nabc\r\n0\r\n\r\n",
                "3;x=\"\r\n\"\r\nabc\r\n0\r\n\r\n",
                "3;\nabc\r\n0\r\n\r\n",
                "3\nabc\r\n0\r\n\r\n",
                "3;x=\nabc\r\n0\r\n\r\n",
                "+3\r\nabc\r\n0\r\n\r\n",
                "-3\r\nabc\r\n0\r\n\r\n",
                "0x3\r\nabc\r\n0\r\n\r\n",
                "g\r\nabc\r\n0\r\n\r\n",
                "\r\nabc\r\n0\r\n\r\n",
                "ffffffffff\r\nabc\r\n0\r\n\r\n",
                "3\r\nabcd\r\n0\r\n\r\n",
                "3\r\nabcX0\r\n\r\n",
                "3\r\nabc\n0\r\n\r\n"
            })
    void chunks_that_two_readers_could_count_differently_are_refused(String chunks)
            throws IOException {
        refused(
                mark ->
                        "POST /api/v1/sign-in/codes?"
                                + mark
                                + " HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: "
                                + anAddress()
                                + "\r\nTransfer-Encoding: chunked\r\n\r\n"
                                + chunks
                                + hidden(mark));
    }

    @Test
    void a_chunked_body_that_is_whole_goes_through_by_its_length() throws IOException {
        var answer =
                raw(
                        "POST /api/v1/sign-in/codes HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: "
                                + anAddress()
                                + "\r\nConnection: close\r\ntransfer-encoding: Chunked\r\n\r\n"
                                + "3;x=\"quoted\"\r\nabc\r\n2\r\nde\r\n0\r\nX-Trailer: y\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 200")
                .contains("\"content-length\":\"5\"", "\"body\":\"abcde\"")
                .doesNotContain("trailer", "transfer-encoding\":");
    }

    @Test
    void an_old_client_without_a_host_is_let_in() throws IOException {
        assertThat(raw("GET /api/v1/groups HTTP/1.0\r\n\r\n")).contains(" 200 ");
        refused(
                mark ->
                        "POST /api/v1/sign-in/codes?"
                                + mark
                                + " HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                                + hidden(mark));
    }

    private static String hidden(String mark) {
        return "GET /api/v1/groups?hidden&"
                + mark
                + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    }

    private interface Attack {
        String request(String mark);
    }

    /** One answer, a refusal, and neither the request nor what follows it reached a service. */
    private void refused(Attack attack) throws IOException {
        var mark = "m" + UUID.randomUUID();
        var answer = raw(attack.request(mark));
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "MALFORMED_REQUEST")
                .containsOnlyOnce("HTTP/1.1 ");
        assertThat(seen(mark)).isEmpty();
    }
}
