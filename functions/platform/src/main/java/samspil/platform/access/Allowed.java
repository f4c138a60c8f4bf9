package samspil.platform.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may ask this of us: those who hold one of these roles in the municipality that the address names. Where the
 * address names none, holding it anywhere is enough. A method's own list takes the place of its controller's.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Allowed {
    /** The roles. {@link Role#CITIZEN} means everybody who has logged in. */
    Role[] value();
}
