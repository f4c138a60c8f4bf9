package samspil.directory.pages.reference;

import java.util.EnumMap;
import java.util.List;
import samspil.directory.pages.parts.ApiReference;
import samspil.kernel.Labels;
import samspil.kernel.Language;
import samspil.pages.Head;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.Sites;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Row;

/** The interface for developers, to be read and to be searched. The contract itself is in English. */
record ReferencePage(Operations operations, Language language) {
    private static final Labels LABELS = Labels.load("samspil/directory/labels.tsv");

    Page in(Sites sites) {
        var addresses = new EnumMap<Language, String>(Language.class);
        for (var other : Language.values()) {
            addresses.put(other, "/" + other.tag() + "/reference");
        }
        var head = new Head(say("reference.title"), say("reference.lead"), addresses);
        var groups = operations.groups().stream().map(this::group).toList();
        var schemas = operations.schemas().stream()
                .map(schema -> new ApiReference.Schema(schema.name(), schema.json()))
                .toList();
        var body = new ApiReference(this::say, groups, schemas);
        var site = sites.national(language);
        return new Page(site, language, head, List.of(new Link(site.name(), site.home())), body);
    }

    private ApiReference.Group group(Operations.Group group) {
        return new ApiReference.Group(
                group.name(),
                group.description(),
                group.operations().stream().map(this::operation).toList());
    }

    private ApiReference.Operation operation(Operations.Operation it) {
        return new ApiReference.Operation(it.id(), it.method(), it.path(), it.summary(), parameters(it), answers(it));
    }

    private List<DataTable> parameters(Operations.Operation it) {
        var rows = it.parameters().stream()
                .map(parameter -> Row.of(
                        parameter.name(),
                        parameter.place() + (parameter.required() ? ", required" : ""),
                        parameter.description(),
                        parameter.schema()))
                .toList();
        var columns = List.of(Column.of("Name"), Column.of("In"), Column.of("Meaning"), Column.of("Schema"));
        return rows.isEmpty() ? List.of() : List.of(new DataTable("Parameters", columns, rows));
    }

    private List<DataTable> answers(Operations.Operation it) {
        var rows = it.answers().stream()
                .map(answer -> Row.of(answer.status(), answer.description(), answer.schema()))
                .toList();
        return List.of(new DataTable(
                "Answers", List.of(Column.of("Status"), Column.of("Meaning"), Column.of("Schema")), rows));
    }

    private String say(String key) {
        return LABELS.label(language, key);
    }
}
