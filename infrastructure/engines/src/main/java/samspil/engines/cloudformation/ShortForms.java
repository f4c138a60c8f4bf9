package samspil.engines.cloudformation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Turns {@code !Sub text} into {@code {"Fn::Sub": text}}; any other tag is an error of the parser. */
final class ShortForms extends SafeConstructor {
    private static final List<String> FUNCTIONS =
            List.of("Sub", "GetAtt", "Join", "If", "Equals", "Not", "And", "Or", "FindInMap", "Transform");

    ShortForms(LoaderOptions options) {
        super(options);
        FUNCTIONS.forEach(name -> understand(name, "Fn::" + name));
        understand("Ref", "Ref");
        understand("Condition", "Condition");
    }

    private void understand(String tag, String longForm) {
        yamlConstructors.put(new Tag("!" + tag), new LongForm(longForm));
    }

    private final class LongForm extends AbstractConstruct {
        private final String name;

        LongForm(String name) {
            this.name = name;
        }

        @Override
        public Object construct(@Nullable Node node) {
            return Map.of(name, argument(node));
        }

        private Object argument(@Nullable Node node) {
            return switch (node) {
                case ScalarNode scalar -> constructScalar(scalar);
                case SequenceNode sequence -> constructSequence(sequence);
                case MappingNode mapping -> constructMapping(mapping);
                case null, default -> throw new IllegalStateException("no argument of !" + name);
            };
        }
    }
}
