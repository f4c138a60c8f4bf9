package samspil.directory.pages.parts;

import java.util.List;
import java.util.function.UnaryOperator;
import samspil.pages.components.DataTable;

/**
 * The interface for developers. What comes from the contract is in English.
 *
 * @param say gives the words of the page's language
 */
public record ApiReference(UnaryOperator<String> say, List<Group> groups, List<Schema> schemas) implements Part {

    public ApiReference {
        groups = List.copyOf(groups);
        schemas = List.copyOf(schemas);
    }

    /** Operations that belong together. */
    public record Group(String name, String description, List<Operation> operations) {

        /** Where it stands on the page. */
        public String anchor() {
            return "group-" + name.replace(' ', '-');
        }
    }

    /** One thing that can be asked or done. */
    public record Operation(
            String id,
            String method,
            String path,
            String summary,
            List<DataTable> parameters,
            List<DataTable> answers) {}

    /** What a body is made of. */
    public record Schema(String name, String json) {}
}
