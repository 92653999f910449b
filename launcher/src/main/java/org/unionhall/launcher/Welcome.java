package org.unionhall.launcher;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.unionhall.launcher.walkthrough.Scene;

/** What a visitor must know once the platform runs. */
final class Welcome {

    private Welcome() {}

    static void print(Path data, Scene.Places places) {
        Say.plain("");
        Say.line("平台        %s", "platform    %s", places.publicUrl());
        Say.line("接口文档    %s/docs", "API docs    %s/docs", places.publicUrl());
        Say.line(
                "短信验证码  %s/sms/messages?mobile=<手机号>",
                "SMS codes   %s/sms/messages?mobile=<number>", places.standIns());
        Say.line("日志        %s", "logs        %s", data.resolve("logs"));
        var demo = data.resolve("demo.json");
        if (Files.exists(demo)) {
            demonstration(demo, places);
        }
        Say.plain("");
    }

    private static void demonstration(Path file, Scene.Places places) {
        try {
            var demo = new JsonMapper().readTree(file.toFile());
            Say.plain("");
            Say.line("可登录的人员（虚构）：", "who can sign in (all made up):");
            for (var officer : demo.path("officers")) {
                Say.plain(
                        String.join(
                                "  ",
                                "   " + officer.path("mobile").asText(),
                                String.format("%-9s", officer.path("role").asText()),
                                officer.path("name").asText(),
                                officer.path("unit").asText()));
            }
            Say.plain("");
            Say.line("入会链接与二维码：", "join links and their QR codes:");
            for (var channel : demo.path("channels")) {
                Say.plain(
                        "   "
                                + places.publicUrl()
                                + "/join/"
                                + channel.path("code").asText()
                                + "  "
                                + channel.path("label").asText()
                                + " → "
                                + channel.path("unit").asText());
                Say.plain("      " + channel.path("qr").asText());
                Say.line(
                        "      手工输入的码：%s",
                        "      the code, to type by hand: %s", channel.path("code").asText());
            }
            Say.line("以上内容也在 %s", "the same is in %s", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
