package samspil.engines.cloudformation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A template as a deployment would see it: parameters filled, conditions decided, references resolved. */
public final class Template {
    private static final String FUNCTION = "AWS::Serverless::Function";
    private static final Set<String> ATTRIBUTES =
            Set.of("Type", "Properties", "Metadata", "Condition", "DependsOn", "DeletionPolicy", "UpdateReplacePolicy");

    private final Path folder;
    private final Node document;
    private final Intrinsics intrinsics;
    private final Map<String, Node> declared = new LinkedHashMap<>();
    private final Map<String, Resource> resources = new LinkedHashMap<>();

    private Template(Path file, Map<String, String> parameters) {
        this.folder = file.toAbsolutePath().resolveSibling("").normalize();
        this.document = Yaml.template(file);
        Sections.check(document);
        this.intrinsics = new Intrinsics(
                document, Parameters.values(Sections.of(document, "Parameters"), parameters), declared, this::include);
    }

    /** Reads a template and everything it includes, or throws {@link TemplateError} with all that is wrong. */
    public static Template read(Path file, Map<String, String> parameters) {
        var template = new Template(file, parameters);
        template.declare();
        template.resolve();
        return template;
    }

    /** The resources of one type, in the order of the template. */
    public Stream<Resource> ofType(String type) {
        return resources.values().stream().filter(each -> each.type().equals(type));
    }

    /** The folder the template stands in. */
    public Path folder() {
        return folder;
    }

    private void declare() {
        var problems = new Problems();
        problems.gather(intrinsics.conditions()::evaluateAll);
        problems.throwIfAny();
        document.get("Resources").entries().forEach((id, node) -> problems.gather(() -> declare(id, node)));
        problems.throwIfAny();
    }

    /** SAM makes a role for each function, to which other resources may refer. */
    private void declare(String id, Node node) {
        checkAttributes(node);
        if (node.find("Condition").map(intrinsics.conditions()::holds).orElse(true)) {
            KnownType.of(node);
            declared.put(id, node);
            if (node.get("Type").text().equals(FUNCTION)) {
                declared.putIfAbsent(id + "Role", new Node(node.place() + "Role", Map.of("Type", "AWS::IAM::Role")));
            }
        }
    }

    private void checkAttributes(Node node) {
        node.entries().forEach((name, value) -> {
            if (!ATTRIBUTES.contains(name)) {
                throw value.error("the attribute is not known here");
            }
        });
        node.find("DependsOn").stream().flatMap(it -> it.items().stream()).forEach(target -> {
            if (document.get("Resources").find(target.text()).isEmpty()) {
                throw target.error("there is no resource " + target.text());
            }
        });
    }

    private void resolve() {
        var problems = new Problems();
        document.get("Resources").entries().forEach((id, node) -> {
            if (declared.containsKey(id)) {
                problems.gather(() -> resources.put(id, resource(id, node)));
            }
        });
        problems.gather(() -> intrinsics.resolve(Sections.of(document, "Outputs")));
        problems.throwIfAny();
    }

    private Resource resource(String id, Node node) {
        var type = node.get("Type").text();
        var own = node.find("Properties").orElse(new Node(node.place() + ".Properties", null));
        var merged = type.equals(FUNCTION)
                ? Merge.of(intrinsics.resolve(Sections.globals(document)), intrinsics.resolve(own))
                : intrinsics.resolve(own);
        var properties = new Node(own.place(), merged);
        var known = KnownType.of(node);
        known.check(properties);
        var metadata = node.find("Metadata").orElse(new Node(node.place() + ".Metadata", null));
        return new Resource(id, type, intrinsics.nameOf(id), intrinsics.arnOf(id), properties, metadata);
    }

    private Node include(Node transform) {
        if (!transform.get("Name").text().equals("AWS::Include")) {
            throw transform.error("only AWS::Include is known here");
        }
        var location = transform.get("Parameters").get("Location").text();
        var file = folder.resolve(location);
        if (!Files.isReadable(file)) {
            throw transform.error("there is no file " + location);
        }
        return new Node(location, Yaml.plain(file).value());
    }
}
