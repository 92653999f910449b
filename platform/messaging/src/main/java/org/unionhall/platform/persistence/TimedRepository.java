package org.unionhall.platform.persistence;

import java.util.List;
import org.unionhall.platform.calendar.CountedTime;
import org.unionhall.platform.calendar.WorkingDays;

/** All things of one kind that wait for an answer in time. */
public abstract class TimedRepository<E extends CountedTime> extends Repository<E> {

    /** The condition, in HQL, that is true while a time runs. */
    protected abstract String running();

    /** Where the edition of the calendar stands, such as {@code time.calendar}. */
    protected abstract String calendar();

    /**
     * Counts some again whose time another edition of the calendar counted; those that somebody
     * else holds are left for later.
     *
     * @return whether there were any
     */
    public boolean recountSome(WorkingDays days, int most) {
        var outdated =
                getEntityManager()
                        .createQuery(
                                "select distinct %s from %s where %s"
                                        .formatted(calendar(), entity().getName(), running()),
                                String.class)
                        .getResultStream()
                        .filter(known -> !days.isCurrent(known))
                        .toList();
        if (outdated.isEmpty()) {
            return false;
        }
        var some =
                free(
                        "%s and %s in ?1 order by id".formatted(running(), calendar()),
                        most,
                        outdated);
        some.forEach(thing -> thing.recounted(days));
        return !some.isEmpty();
    }

    /** Some whose time runs and of which the condition is true, held as they are here. */
    protected List<E> freeRunning(String condition, int most, Object... values) {
        return free("%s and %s order by id".formatted(running(), condition), most, values);
    }
}
