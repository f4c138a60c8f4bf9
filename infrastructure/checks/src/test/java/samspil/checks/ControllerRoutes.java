package samspil.checks;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.platform.access.Allowed;
import samspil.platform.access.Open;

/** What the controllers answer, read from their annotations: {@code public GET /v1/{municipality}/{kind}}. */
record ControllerRoutes(JavaClasses code) {
    private static final List<Class<? extends Annotation>> VERBS =
            List.of(Get.class, Post.class, Put.class, Delete.class, Patch.class);

    Set<String> all() {
        return guarded().map(Guarded::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * A route with what it says of who may ask it.
     *
     * @param says in alphabetical order: {@code open}, or the roles; nothing where it says nothing
     */
    record Guarded(String environment, String method, String path, List<String> says) {

        String name() {
            return environment + " " + method + " " + path;
        }
    }

    Stream<Guarded> guarded() {
        return code.stream()
                .filter(type -> type.isAnnotatedWith(Controller.class))
                .flatMap(ControllerRoutes::of);
    }

    private static Stream<Guarded> of(JavaClass controller) {
        var base = text(controller.getAnnotationOfType(Controller.class.getName()), "value");
        return controller.getMethods().stream()
                .flatMap(method -> VERBS.stream()
                        .filter(method::isAnnotatedWith)
                        .flatMap(verb -> environments(controller).stream()
                                .map(environment -> new Guarded(
                                        environment,
                                        verb.getSimpleName().toUpperCase(Locale.ROOT),
                                        path(base, text(method.getAnnotationOfType(verb.getName()), "value")),
                                        says(method)))));
    }

    /** A method's own list takes the place of its controller's. */
    private static List<String> says(JavaMethod method) {
        var own = says((HasAnnotations<?>) method);
        return own.isEmpty() ? says((HasAnnotations<?>) method.getOwner()) : own;
    }

    private static List<String> says(HasAnnotations<?> element) {
        var open = element.isAnnotatedWith(Open.class) ? Stream.of("open") : Stream.<String>empty();
        var roles = element.tryGetAnnotationOfType(Allowed.class.getName()).stream()
                .flatMap(allowed ->
                        Stream.of((JavaEnumConstant[]) allowed.get("value").orElseThrow()))
                .map(JavaEnumConstant::name);
        return Stream.concat(open, roles).sorted().toList();
    }

    private static List<String> environments(JavaClass controller) {
        return List.of(controller.getAnnotationOfType(Requires.class).env());
    }

    private static String path(String base, String own) {
        var joined = asContract(("/" + base + "/" + own).replaceAll("/{2,}", "/"));
        return joined.length() > 1 ? joined.replaceAll("/$", "") : joined;
    }

    /** The contract writes {@code {rest+}} where a controller writes {@code {+rest}}, and says what fits elsewhere. */
    private static String asContract(String path) {
        return path.replaceAll("\\{\\+(\\w+)}", "{$1+}").replaceAll("\\{(\\w+):[^}]*}", "{$1}");
    }

    private static String text(JavaAnnotation<?> annotation, String name) {
        return annotation.get(name).map(Object::toString).orElse("");
    }
}
