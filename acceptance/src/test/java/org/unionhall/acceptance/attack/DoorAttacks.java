package org.unionhall.acceptance.attack;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.unionhall.acceptance.attack.Attack.Found;

/** It cannot be switched off or blinded. */
final class DoorAttacks {

    private static final int UPLOADS = 130;
    private static final int MORE = 20;
    private static final int LARGE = 560_000;
    private static final String ELSEWHERE = "127.0.0.2";

    private final Target target;

    DoorAttacks(Target target) {
        this.target = target;
    }

    List<Attack> all() {
        return List.of(
                new Attack(
                        "the door",
                        "idle uploads of one address leave all others their room",
                        this::uploads),
                new Attack("the door", "GET takes no body", this::bodyOnGet),
                new Attack("the door", "a brace in an address is refused", this::brace),
                new Attack(
                        "the door",
                        "chunked, xchunked is no way to end a body",
                        () -> doubtful("Transfer-Encoding: chunked, xchunked", "0\r\n\r\n")),
                new Attack(
                        "the door",
                        "an open quote in a chunk's extension is refused",
                        () -> doubtful("Transfer-Encoding: chunked", "1;a=\"\r\nX\r\n0\r\n\r\n")),
                new Attack(
                        "the door",
                        "a second Host is refused",
                        () -> doubtful("Host: elsewhere\r\nContent-Length: 0", "")),
                new Attack("answers", "half an escape is a problem", this::escape));
    }

    private Found uploads() throws IOException {
        var other = target.town().somebody();
        var form = target.form();
        var head =
                target.wire()
                        .head(
                                "POST",
                                "/api/v1/applications",
                                "Authorization: Bearer " + other.token(),
                                "Content-Type: application/json",
                                "Content-Length: 1000000");
        var idle = new ArrayList<Socket>();
        try {
            // large ones until the room is nearly full, then smaller ones up to the brim
            for (int size = LARGE; size > 50; size /= 10) {
                for (int n = 0; n < (size == LARGE ? UPLOADS : MORE); n++) {
                    idle.add(idleUpload(head + "\r\n" + "x".repeat(size)));
                }
                target.anybody().get("/api/v1/groups").expect(200);
            }
            var applied = other.post("/api/v1/applications", form);
            return Found.of(applied.status() == 201, applied);
        } finally {
            for (var upload : idle) {
                upload.close();
            }
        }
    }

    private Socket idleUpload(String sent) throws IOException {
        var upload = target.wire().open(ELSEWHERE);
        try {
            Wire.write(upload, sent);
        } catch (IOException refusedMeanwhile) {
            upload.close();
        }
        return upload;
    }

    private Found bodyOnGet() throws IOException {
        var sent = target.wire().head("GET", "/api/v1/groups", "Content-Length: 5");
        var answer = target.wire().send(sent + "Connection: close\r\n\r\nhello");
        return Found.of(answer.status() == 400 && answer.problem(), sent, answer);
    }

    private Found brace() throws IOException {
        return problem("/api/v1/groups/13800138000{");
    }

    private Found escape() throws IOException {
        return problem("/api/v1/groups?x=%zz");
    }

    private Found problem(String path) throws IOException {
        var answer = target.wire().get(path);
        return Found.of(answer.status() == 400 && answer.problem(), "GET " + path, answer);
    }

    private Found doubtful(String headers, String body) throws IOException {
        var sent = target.wire().head("POST", "/api/v1/sign-in/codes", headers);
        var answer =
                target.wire()
                        .send(
                                sent
                                        + "\r\n"
                                        + body
                                        + target.wire().head("GET", "/api/v1/groups")
                                        + "Connection: close\r\n\r\n");
        boolean held =
                answer.status() == 400
                        && answer.code().equals("MALFORMED_REQUEST")
                        && answer.answers() == 1;
        return Found.of(held, sent, answer);
    }
}
