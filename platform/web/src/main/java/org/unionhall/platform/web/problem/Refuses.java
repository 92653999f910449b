package org.unionhall.platform.web.problem;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The codes an operation of its own can be refused with; none when it has none. Their statuses and
 * texts in the OpenAPI follow from the {@link ProblemType}s of those names, and what any operation
 * can be refused with (a token, a version, a body that cannot be read …) comes by itself. Every
 * answer of every test is checked against them. On a type it names codes that several operations
 * share.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Refuses {

    /**
     * Names of constants of enums that implement {@link ProblemType}; of another feature's enum as
     * {@code MemberProblem.UNIT_NOT_TAKING_MEMBERS} where both have one of that name.
     */
    String[] value() default {};

    /** Types whose {@code @Refuses} names more, which come after its own; they may name others. */
    Class<?>[] of() default {};
}
