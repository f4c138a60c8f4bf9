package samspil.directory.pages.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.platform.json.Json;

/** The contract as the reference page lists it: groups of operations, and schemas. */
record Operations(Map<?, ?> document) {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    /** Operations that belong together. */
    record Group(String name, String description, List<Operation> operations) {}

    /** One thing that can be asked or done. */
    record Operation(
            String id, String method, String path, String summary, List<Parameter> parameters, List<Answer> answers) {}

    /** @param schema as JSON */
    record Parameter(String name, String place, boolean required, String description, String schema) {}

    /** @param schema the name of the schema of its body, or an empty string */
    record Answer(String status, String description, String schema) {}

    /** @param json its text, indented by nothing */
    record Schema(String name, String json) {}

    /** In the order of the contract; groups without operations are left out. */
    List<Group> groups() {
        var all = operations();
        return list(document.get("tags")).stream()
                .map(tag -> new Group(
                        text(tag, "name"),
                        text(tag, "description"),
                        all.stream()
                                .filter(tagged -> tagged.tag().equals(text(tag, "name")))
                                .map(Tagged::operation)
                                .toList()))
                .filter(group -> !group.operations().isEmpty())
                .toList();
    }

    /** What bodies are made of. */
    List<Schema> schemas() {
        return map(map(document, "components"), "schemas").entrySet().stream()
                .map(each ->
                        new Schema(String.valueOf(each.getKey()), Json.write(Objects.requireNonNull(each.getValue()))))
                .toList();
    }

    private record Tagged(String tag, Operation operation) {}

    private List<Tagged> operations() {
        return map(document, "paths").entrySet().stream()
                .flatMap(path -> METHODS.stream()
                        .filter(map(path.getValue())::containsKey)
                        .map(method -> operation(String.valueOf(path.getKey()), map(path.getValue()), method)))
                .toList();
    }

    private Tagged operation(String path, Map<?, ?> item, String method) {
        var operation = map(item, method);
        var parameters = Stream.of(item, operation)
                .flatMap(holder -> list(holder.get("parameters")).stream())
                .map(this::parameter)
                .toList();
        var tag = list(operation.get("tags")).stream()
                .findFirst()
                .map(String::valueOf)
                .orElse("");
        return new Tagged(
                tag,
                new Operation(
                        text(operation, "operationId"),
                        method.toUpperCase(Locale.ROOT),
                        path,
                        text(operation, "summary"),
                        parameters,
                        answers(operation)));
    }

    private Parameter parameter(Object written) {
        var parameter = resolved(written);
        return new Parameter(
                text(parameter, "name"),
                text(parameter, "in"),
                Boolean.TRUE.equals(parameter.get("required")),
                text(parameter, "description"),
                Json.write(map(parameter, "schema")));
    }

    private List<Answer> answers(Map<?, ?> operation) {
        var answers = new ArrayList<Answer>();
        map(operation, "responses").forEach((status, written) -> {
            var answer = resolved(written);
            answers.add(new Answer(String.valueOf(status), text(answer, "description"), schema(answer)));
        });
        return answers;
    }

    private static String schema(Map<?, ?> answer) {
        return map(answer, "content").values().stream()
                .map(content -> text(map(map(content), "schema"), "$ref"))
                .map(reference -> reference.substring(reference.lastIndexOf('/') + 1))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Map<?, ?> resolved(@Nullable Object written) {
        var reference = text(map(written), "$ref");
        Map<?, ?> found = reference.isEmpty() ? map(written) : document;
        for (var part : reference.isEmpty()
                ? List.<String>of()
                : List.of(reference.substring(2).split("/"))) {
            found = map(found, part);
        }
        return found;
    }

    private static Map<?, ?> map(Map<?, ?> holder, String name) {
        return map(holder.get(name));
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static String text(@Nullable Object holder, String name) {
        return Objects.toString(map(holder).get(name), "");
    }
}
