package org.unionhall.membership.notice;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.unionhall.platform.persistence.Repository;

/**
 * The notices. Those in force are remembered for up to a second, since every application names
 * them.
 */
@ApplicationScoped
class Notices extends Repository<Notice> {

    private static final String ALL = "all";

    private final Cache<String, List<Notice>> recent =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(1)).build();

    /** The wording in force of each notice on the day. */
    List<Notice> inForce(LocalDate day) {
        var latest = new TreeMap<String, Notice>();
        all().stream()
                .filter(notice -> notice.holdsOn(day))
                .sorted(Comparator.comparingInt(Notice::number))
                .forEach(notice -> latest.put(notice.code(), notice));
        return List.copyOf(latest.values());
    }

    Optional<Notice> wording(String code, int number) {
        return all().stream()
                .filter(notice -> notice.code().equals(code) && notice.number() == number)
                .findFirst();
    }

    private List<Notice> all() {
        return recent.get(ALL, all -> listAll());
    }

    List<Notice> unannounced() {
        return find("announcedAt is null").withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }
}
