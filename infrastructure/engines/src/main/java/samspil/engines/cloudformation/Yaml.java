package samspil.engines.cloudformation;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads YAML into maps, lists and scalars. A date stays a text and a key stands once, as in CloudFormation. */
final class Yaml {
    private Yaml() {}

    /** A template, in which {@code !Ref} and the like are allowed. */
    static Node template(Path file) {
        return new Node("", load(file.getFileName().toString(), read(file), new ShortForms(options())));
    }

    /** A document without short forms, which {@code AWS::Include} does not know. */
    static Node plain(Path file) {
        return plain(file.getFileName().toString(), read(file));
    }

    /** The same from a text. */
    static Node plain(String name, String text) {
        return new Node("", load(name, text, new SafeConstructor(options())));
    }

    private static @Nullable Object load(String name, String text, SafeConstructor constructor) {
        var dump = new DumperOptions();
        var yaml = new org.yaml.snakeyaml.Yaml(
                constructor, new Representer(dump), dump, constructor.getLoadingConfig(), new WithoutDates());
        try {
            return withTextKeys(yaml.load(new StringReader(text)));
        } catch (YAMLException e) {
            throw TemplateError.at(name, String.valueOf(e.getMessage()));
        }
    }

    /** A status code may stand as a number where OpenAPI wants a key. */
    private static @Nullable Object withTextKeys(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var texts = new LinkedHashMap<String, @Nullable Object>();
                map.forEach((key, each) -> texts.put(textKey(key), withTextKeys(each)));
                yield texts;
            }
            case List<?> list -> {
                var texts = new ArrayList<@Nullable Object>();
                list.forEach(each -> texts.add(withTextKeys(each)));
                yield texts;
            }
            case null, default -> value;
        };
    }

    /** {@code on}, {@code yes} and the like are truth values without quotes, and so they are to CloudFormation. */
    private static String textKey(@Nullable Object key) {
        if (key instanceof Boolean) {
            throw new YAMLException("a key reads as " + key + ": put it in quotes");
        }
        return String.valueOf(key);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.getFileName(), e);
        }
    }

    private static LoaderOptions options() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return options;
    }

    private static final class WithoutDates extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, BOOL, "yYnNtTfFoO");
            addImplicitResolver(Tag.INT, INT, "-+0123456789");
            addImplicitResolver(Tag.FLOAT, FLOAT, "-+0123456789.");
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
            addImplicitResolver(Tag.NULL, EMPTY, null);
        }
    }
}
