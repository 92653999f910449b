package org.unionhall.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.unionhall.gateway.Settings;

class RateLimitsTest {

    private final AtomicLong now = new AtomicLong();
    private final RateLimits limits =
            new RateLimits(
                    new Settings.Limits() {
                        @Override
                        public long perAccount() {
                            return 60;
                        }

                        @Override
                        public long perAddress() {
                            return 600;
                        }

                        @Override
                        public long signInPerAddress() {
                            return 6;
                        }

                        @Override
                        public long remembered() {
                            return 1_000;
                        }
                    },
                    new TimeMeter() {
                        @Override
                        public long currentTimeNanos() {
                            return now.get();
                        }

                        @Override
                        public boolean isWallClockBased() {
                            return false;
                        }
                    });

    @Test
    void an_allowance_is_used_up_and_comes_back_evenly() {
        var account = UUID.randomUUID();
        for (int left = 59; left >= 0; left--) {
            var allowance = limits.account(account);
            assertThat(allowance.granted()).isTrue();
            assertThat(allowance.left()).isEqualTo(left);
        }
        var refused = limits.account(account);
        assertThat(refused.granted()).isFalse();
        assertThat(refused.seconds()).isEqualTo(1);
        assertThat(refused.policy()).isEqualTo("\"account\";q=60;w=60");
        assertThat(refused.state()).isEqualTo("\"account\";r=0;t=1");
        now.addAndGet(TimeUnit.SECONDS.toNanos(1));
        assertThat(limits.account(account).granted()).isTrue();
        assertThat(limits.account(account).granted()).isFalse();
    }

    @Test
    void one_account_does_not_use_up_what_is_anothers() {
        var account = UUID.randomUUID();
        for (int i = 0; i < 100; i++) {
            limits.account(account);
        }
        assertThat(limits.account(UUID.randomUUID()).granted()).isTrue();
        assertThat(limits.address("1.2.3.4").granted()).isTrue();
    }

    @Test
    void signing_in_has_an_allowance_of_its_own() {
        for (int i = 0; i < 6; i++) {
            assertThat(limits.signIn("1.2.3.4").granted()).isTrue();
        }
        assertThat(limits.signIn("1.2.3.4").granted()).isFalse();
        assertThat(limits.signIn("1.2.3.4").seconds()).isEqualTo(10);
        assertThat(limits.address("1.2.3.4").granted()).isTrue();
    }
}
