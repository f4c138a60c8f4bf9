package samspil.policies.pages;

import gg.jte.Content;
import java.util.List;
import java.util.stream.Stream;
import samspil.pages.Link;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Row;
import samspil.pages.components.TextLink;
import samspil.policies.Policy;
import samspil.policies.Version;
import samspil.policies.pages.words.Sizes;
import samspil.policies.pages.words.Visit;

/** Every version of a policy, the newest first. */
record VersionTable(Visit visit, Policy policy) {

    Content content() {
        var columns = Stream.of("version", "adopted", "by", "from", "document")
                .map(name -> Column.of(visit.say("versions." + name)))
                .toList();
        var rows = policy.versions().reversed().stream().map(this::row).toList();
        return new DataTable(visit.say("versions.caption"), columns, rows);
    }

    private Row row(Version version) {
        var number = Integer.toString(version.number());
        var adoption = version.adoption();
        var page = new Link(visit.say("version", number), visit.addresses().version(policy.id(), version.number()));
        var file = new Link(
                new Sizes(visit).of(version.document()), visit.addresses().document(policy.id(), version.number()));
        return new Row(List.of(
                new TextLink(page, ""),
                text(visit.dates().of(adoption.adoptedOn())),
                text(adoption.adoptedBy()),
                text(visit.dates().of(adoption.inForceFrom())),
                new TextLink(file, visit.say("version", number))));
    }

    private static Content text(String words) {
        return output -> output.writeUserContent(words);
    }
}
