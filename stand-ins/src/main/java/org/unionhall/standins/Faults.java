package org.unionhall.standins;

/**
 * The faults that are switched on. Absent fields of a {@code PUT /control} mean "no fault".
 *
 * @param smsDown the SMS provider answers 503
 * @param registryDown the registry answers 503
 * @param delayMs both wait this many milliseconds before they answer
 * @param smsFailEvery every n-th SMS order is answered 500; 0 for none
 * @param smsLoseEvery every n-th SMS order is taken and answered 500 all the same; 0 for none
 * @param registryFailEvery every n-th registry question is answered 500; 0 for none
 * @param wechatDown WeChat answers 503
 * @param wechatFailEvery every n-th WeChat message is answered 500; 0 for none
 * @param wechatLoseEvery every n-th WeChat message is taken and answered 500 all the same; 0 for
 *     none
 */
record Faults(
        boolean smsDown,
        boolean registryDown,
        int delayMs,
        int smsFailEvery,
        int smsLoseEvery,
        int registryFailEvery,
        boolean wechatDown,
        int wechatFailEvery,
        int wechatLoseEvery) {

    static final Faults NONE = new Faults(false, false, 0, 0, 0, 0, false, 0, 0);

    /**
     * From the environment: SMS_DOWN, REGISTRY_DOWN, DELAY_MS, SMS_FAIL_EVERY, SMS_LOSE_EVERY,
     * REGISTRY_FAIL_EVERY, WECHAT_DOWN, WECHAT_FAIL_EVERY, WECHAT_LOSE_EVERY.
     */
    static Faults ofEnvironment(java.util.Map<String, String> environment) {
        return new Faults(
                Boolean.parseBoolean(environment.get("SMS_DOWN")),
                Boolean.parseBoolean(environment.get("REGISTRY_DOWN")),
                Integer.parseInt(environment.getOrDefault("DELAY_MS", "0")),
                Integer.parseInt(environment.getOrDefault("SMS_FAIL_EVERY", "0")),
                Integer.parseInt(environment.getOrDefault("SMS_LOSE_EVERY", "0")),
                Integer.parseInt(environment.getOrDefault("REGISTRY_FAIL_EVERY", "0")),
                Boolean.parseBoolean(environment.get("WECHAT_DOWN")),
                Integer.parseInt(environment.getOrDefault("WECHAT_FAIL_EVERY", "0")),
                Integer.parseInt(environment.getOrDefault("WECHAT_LOSE_EVERY", "0")));
    }
}
