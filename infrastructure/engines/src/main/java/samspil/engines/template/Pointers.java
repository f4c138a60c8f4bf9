package samspil.engines.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import samspil.engines.cloudformation.Node;
import samspil.engines.cloudformation.Problems;

/** Checks that every {@code $ref} of a document leads somewhere inside it (RFC 6901). */
final class Pointers {
    private final Node document;

    Pointers(Node document) {
        this.document = document;
    }

    /** Gathers every pointer that leads nowhere. */
    void check(Problems problems) {
        check(document, problems);
    }

    private void check(Node node, Problems problems) {
        if (node.value() instanceof Map) {
            node.entries().forEach((key, value) -> {
                if (key.equals("$ref") && value.value() instanceof String) {
                    problems.gather(() -> follow(value));
                } else {
                    check(value, problems);
                }
            });
        } else if (node.value() instanceof List) {
            node.items().forEach(item -> check(item, problems));
        }
    }

    private void follow(Node reference) {
        var target = Optional.of(document).filter(it -> reference.text().startsWith("#/"));
        for (var step : reference
                .text()
                .substring(Math.min(2, reference.text().length()))
                .split("/", -1)) {
            var key = step.replace("~1", "/").replace("~0", "~");
            target = target.filter(it -> it.value() instanceof Map).flatMap(it -> it.find(key));
        }
        if (target.isEmpty()) {
            throw reference.error("there is no " + reference.text());
        }
    }
}
