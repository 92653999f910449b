package org.unionhall.launcher;

import java.util.Locale;

/** What {@code ./start --help} prints. */
final class Help {

    private Help() {}

    /** For {@code ./start --help} before anything is built. */
    public static void main(String[] arguments) {
        print();
    }

    static void print() {
        Say.line(
                "用法：./start [--empty] [--walkthrough [--exit]] [设置…]",
                "usage: ./start [--empty] [--walkthrough [--exit]] [settings…]");
        Say.plain("");
        wish("--empty", "不装入演示数据", "no demonstration data");
        wish(
                "--walkthrough",
                "逐步走一遍主流程；平台已在运行时直接在其上走查",
                "do the main job step by step; on the running platform if there is one");
        wish("--exit", "完成后结束（退出码 0 成功，1 失败）", "end when done (exit code 0 good, 1 failed)");
        wish("--rebuild", "先重新构建", "build again first");
        wish("--help", "显示本说明", "this text");
        Say.plain("");
        Say.line("设置（命令行优先于环境变量）：", "settings (the command line wins over the environment):");
        for (var option : Option.values()) {
            Say.plain(
                    String.format(
                            Locale.ROOT,
                            "  %-20s %-28s %s%s",
                            option.flag(),
                            option.variable(),
                            Say.in(option.chinese, option.english),
                            option.standard.isEmpty() ? "" : " [" + option.standard + "]"));
        }
        Say.plain("");
        Say.line(
                "端口为 0 时自动选择空闲端口。日志在 <数据目录>/logs，密钥在 <数据目录>/secrets。",
                "Port 0 takes a free one. Logs are in <data>/logs, secrets in <data>/secrets.");
    }

    private static void wish(String flag, String chinese, String english) {
        Say.plain(String.format(Locale.ROOT, "  %-20s %s", flag, Say.in(chinese, english)));
    }
}
