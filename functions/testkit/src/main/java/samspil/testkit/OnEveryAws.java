package samspil.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test class on the embedded engines, then unchanged on LocalStack if there is a Docker engine. Its tests take a
 * {@link TestAws} as a parameter, empty when the class begins.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClassTemplate
@ExtendWith(EveryAws.class)
public @interface OnEveryAws {

    /** Another template than the project's own, from the module's folder. */
    String template() default "";
}
