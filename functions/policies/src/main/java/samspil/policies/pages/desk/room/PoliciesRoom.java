package samspil.policies.pages.desk.room;

import gg.jte.Content;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import samspil.pages.Icon;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.EmptyState;
import samspil.pages.components.Heading;
import samspil.pages.components.Row;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.pages.components.TextLink;
import samspil.policies.Documents;
import samspil.policies.Policy;
import samspil.policies.pages.desk.Desk;
import samspil.policies.pages.desk.DeskPages;
import samspil.policies.pages.parts.Standing;
import samspil.policies.pages.words.Addresses;

/** All policies of a municipality, and what waits with each. */
@Singleton
@Requires(env = "policies-desk")
record PoliciesRoom(DeskPages pages, Documents documents) {

    Page of(Desk desk, List<Policy> policies) {
        var parts = new ArrayList<Content>();
        parts.add(Heading.of("", desk.say("desk.policies"), desk.say("desk.policies.lead")));
        if (desk.mayChange()) {
            var begin = new Link(desk.say("begin.title"), desk.addresses().desk() + "/new");
            parts.add(new Actions(List.of(new ButtonLink(begin, true))));
        }
        parts.add(policies.isEmpty() ? nothing(desk) : table(desk, policies));
        return pages.page(desk, desk.say("desk.policies"), Addresses::desk, List.of(), new Stack(parts));
    }

    private Content table(Desk desk, List<Policy> policies) {
        var columns = Stream.of("title", "holds", "revision", "waiting")
                .map(name -> Column.of(desk.say("desk.column." + name)))
                .toList();
        var rows = policies.stream().map(policy -> row(desk, policy)).toList();
        return new DataTable(desk.visit().count("list.count", rows.size()), columns, rows);
    }

    private Row row(Desk desk, Policy policy) {
        var due = policy.due()
                .<Content>map(it -> new Standing(desk.visit(), it))
                .orElseGet(() -> text(desk.say("desk.no-revision")));
        return new Row(List.of(
                TextLink.of(desk.title(policy), desk.addresses().desk(policy.id())),
                text(holds(desk, policy)),
                due,
                text(waiting(desk, policy))));
    }

    private static String holds(Desk desk, Policy policy) {
        var dates = desk.visit().dates();
        if (!policy.isPublic()) {
            return desk.say("desk.draft");
        }
        return policy.inForce(desk.visit().today())
                .map(now -> desk.say(
                        "desk.holds",
                        Integer.toString(now.version().number()),
                        dates.of(now.version().adoption().inForceFrom())))
                .orElseGet(() -> policy.repealed()
                        .map(on -> desk.say("holds.repealed", dates.of(on)))
                        .orElseGet(() -> desk.say("holds.not-yet")));
    }

    private String waiting(Desk desk, Policy policy) {
        long count = documents.of(desk.visit().municipality().id(), policy.id()).stream()
                .filter(document -> new DocumentWords(desk, document).waits())
                .count();
        return count == 0 ? desk.say("desk.nothing-waits") : desk.visit().count("desk.documents", count);
    }

    private static Content nothing(Desk desk) {
        var empty = new EmptyState(Icon.DOCUMENT, desk.say("desk.empty"), desk.say("desk.empty.text"), List.of());
        return new Section(desk.visit().count("list.count", 0), List.of(), empty);
    }

    private static Content text(String words) {
        return output -> output.writeUserContent(words);
    }
}
