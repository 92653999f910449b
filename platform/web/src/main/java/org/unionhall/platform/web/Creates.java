package org.unionhall.platform.web;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that makes something: it is answered with 201, with 202 when its view is {@link
 * Pending}, and with {@code Location} when that is {@link Located}. The OpenAPI follows.
 */
@Documented
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Creates {

    /**
     * Whether it takes an {@code Idempotency-Key}: then its body is run by {@code
     * Idempotency.once}. Not where the answer holds a secret, which must not be kept.
     */
    boolean repeatable() default true;
}
