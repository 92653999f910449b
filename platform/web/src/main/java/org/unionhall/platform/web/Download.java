package org.unionhall.platform.web;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that answers a file of the kind it produces, to be kept by the caller under a name
 * ({@code Content-Disposition: attachment}). The OpenAPI follows.
 */
@Documented
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Download {

    /** The name of the file, in ASCII; {@code {id}} is that of the path. */
    String value() default "";
}
