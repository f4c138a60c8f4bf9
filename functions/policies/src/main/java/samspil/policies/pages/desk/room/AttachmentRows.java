package samspil.policies.pages.desk.room;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.pages.Link;
import samspil.pages.components.Row;
import samspil.pages.components.TextLink;
import samspil.policies.Policy;
import samspil.policies.PolicyEvent.Attached;
import samspil.policies.Recorded;
import samspil.policies.pages.desk.Desk;
import samspil.policies.pages.words.Sizes;

/** The documents beside versions, each with a way to take it back. */
record AttachmentRows(Desk desk, Policy policy) {

    List<Row> rows() {
        return policy.standing().stream().flatMap(this::row).toList();
    }

    private Stream<Row> row(Recorded recorded) {
        return Optional.of(recorded.event())
                .filter(Attached.class::isInstance)
                .map(Attached.class::cast)
                .map(attached -> row(recorded.number(), attached))
                .stream();
    }

    private Row row(long number, Attached attached) {
        var document = attached.document();
        var file = new Link(attached.title(), desk.addresses().attachment(policy.id(), document.id()));
        Content change = desk.mayChange()
                ? new TextLink(PolicyRoom.withdraw(desk, policy, number), attached.title())
                : PolicyRoom.text("");
        return new Row(List.of(
                new TextLink(file, ""),
                PolicyRoom.text(desk.say("version", Integer.toString(attached.version()))),
                PolicyRoom.text(new Sizes(desk.visit()).of(document)),
                change));
    }
}
