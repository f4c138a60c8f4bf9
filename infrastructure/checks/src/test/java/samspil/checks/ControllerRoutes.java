package samspil.checks;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.platform.access.Allowed;
import samspil.platform.access.Open;

/** What the controllers answer, read from their annotations: {@code public GET /v1/{municipality}/{kind}}. */
record ControllerRoutes(JavaClasses code) {
    private static final List<Class<? extends Annotation>> VERBS =
            List.of(Get.class, Post.class, Put.class, Delete.class, Patch.class);

    Set<String> all() {
        return those(_ -> true);
    }

    /** The routes that anybody may ask; a method's own words take the place of its controller's. */
    Set<String> open() {
        return those(method -> method.isAnnotatedWith(Open.class)
                || method.getOwner().isAnnotatedWith(Open.class) && !method.isAnnotatedWith(Allowed.class));
    }

    private Set<String> those(Predicate<JavaMethod> wanted) {
        return code.stream()
                .filter(type -> type.isAnnotatedWith(Controller.class))
                .flatMap(type -> of(type, wanted))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> of(JavaClass controller, Predicate<JavaMethod> wanted) {
        var base = text(controller.getAnnotationOfType(Controller.class.getName()), "value");
        var environments = environments(controller);
        return controller.getMethods().stream()
                .filter(wanted)
                .flatMap(method -> routes(method, base))
                .flatMap(route -> environments.stream().map(environment -> environment + " " + route));
    }

    private static List<String> environments(JavaClass controller) {
        return List.of(controller.getAnnotationOfType(Requires.class).env());
    }

    private static Stream<String> routes(JavaMethod method, String base) {
        return VERBS.stream()
                .filter(method::isAnnotatedWith)
                .map(verb -> verb.getSimpleName().toUpperCase(Locale.ROOT) + " "
                        + path(base, text(method.getAnnotationOfType(verb.getName()), "value")));
    }

    private static String path(String base, String own) {
        var joined = ("/" + base + "/" + own).replaceAll("/{2,}", "/");
        return joined.length() > 1 ? joined.replaceAll("/$", "") : joined;
    }

    private static String text(JavaAnnotation<?> annotation, String name) {
        return annotation.get(name).map(Object::toString).orElse("");
    }
}
