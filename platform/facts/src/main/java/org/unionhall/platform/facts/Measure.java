package org.unionhall.platform.facts;

import org.unionhall.platform.web.problem.Text;

/** Something that is counted. A feature's enum of its measures implements it. */
public interface Measure {

    /** Its code, such as {@code MEMBER_JOINED}: the name of the enum's constant. */
    String name();

    /** What reports call it, in both languages. */
    Text title();

    CountedIn countedIn();

    /** What counts and what does not, in both languages. */
    Text definition();

    /** The rule or the message that the definition rests on. */
    Text source();
}
