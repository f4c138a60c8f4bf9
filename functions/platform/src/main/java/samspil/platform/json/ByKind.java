package samspil.platform.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A sealed interface of records that {@link Json} tells apart by a member {@code kind}: the record's name in lower case
 * with hyphens. Such a record is always written as an object, whatever its number of components.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ByKind {}
