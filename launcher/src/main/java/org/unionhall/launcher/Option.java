package org.unionhall.launcher;

import java.util.Locale;

/** What can be set: {@code --data-pool 8} on the command line or {@code UNIONHALL_DATA_POOL=8}. */
enum Option {
    PORT("8080", "gateway: the one door", "网关端口"),
    MEMBERSHIP_PORT("8081", "membership-service", "会员服务端口"),
    ORGANIZATION_PORT("8082", "organization-service", "组织服务端口"),
    EVENTS_PORT("8083", "events-service", "活动服务端口"),
    MANAGEMENT_PORT("9080", "gateway's health and metrics", "网关健康检查端口"),
    STAND_INS_PORT("8090", "stand-ins: SMS and real-name registry", "模拟短信与实名核验端口"),
    POSTGRES_PORT("15432", "PostgreSQL", "数据库端口"),
    KAFKA_PORT("19092", "Kafka", "消息端口"),
    KAFKA_CONTROLLER_PORT("19093", "Kafka's controller", "消息控制端口"),
    DATA("data", "folder everything is kept in", "数据目录"),
    BIND("127.0.0.1", "address the gateway listens on; 0.0.0.0 for the network", "网关监听地址"),
    PUBLIC_URL("", "what join links start with; http://localhost:PORT if empty", "入会链接前缀"),
    HEAP("192m", "largest heap of each application", "各应用最大堆内存"),
    KAFKA_HEAP("192m", "largest heap of Kafka", "Kafka 最大堆内存"),
    DATA_POOL("16", "database connections of each service", "各服务数据库连接数"),
    SHARED_BUFFERS("64MB", "PostgreSQL's shared buffers", "数据库共享缓冲区"),
    JAVA_OPTIONS("", "more options for every application's JVM", "附加 JVM 参数"),
    DISK_RESERVE(
            "256",
            "megabytes that stay free on the disk; below, nothing is written",
            "磁盘保留空间（MB），低于此值停止写入"),
    RESTART("true", "restart what ends unexpectedly", "意外退出后自动重启"),
    BACKUP(
            "",
            "write a backup to this file (keys to FILE.keys) and end; also while it runs",
            "备份到此文件（密钥另存为 文件名.keys）后退出；运行中亦可"),
    RESTORE("", "make an empty data folder of this backup and end", "用此备份恢复到空的数据目录后退出"),
    KEYS(
            "",
            "the keys of the backup to restore; its name with .keys if empty",
            "恢复所用的密钥文件；默认为备份文件名加 .keys");

    final String standard;
    final String english;
    final String chinese;

    Option(String standard, String english, String chinese) {
        this.standard = standard;
        this.english = english;
        this.chinese = chinese;
    }

    /** {@code --data-pool}. */
    String flag() {
        return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code UNIONHALL_DATA_POOL}. */
    String variable() {
        return "UNIONHALL_" + name();
    }
}
