package samspil.grants.apply.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import samspil.grants.ApplicationId;
import samspil.grants.apply.Applicant;
import samspil.grants.apply.Partners;
import samspil.grants.apply.Partnership;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditTrail;
import samspil.platform.outbox.Letter;
import samspil.platform.outbox.Outbox;
import samspil.platform.store.Item;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The partnerships, beside the drafts. */
record DynamoPartners(Table table, AuditTrail trail, Outbox outbox, DraftTasks tasks) implements Partners {

    @Override
    public List<Partnership> of(MunicipalityId municipality, ApplicationId application) {
        return read(municipality, PartnerItem.partition(municipality, application))
                .sorted(Comparator.comparing(Partnership::invitedAt))
                .toList();
    }

    @Override
    public List<Partnership> invitations(Applicant organisation) {
        return read(organisation.municipality(), PartnerItem.partition(organisation))
                .sorted(Comparator.comparing(Partnership::invitedAt).reversed())
                .toList();
    }

    @Override
    public Optional<Partnership> find(Applicant organisation, ApplicationId application) {
        return table.find(PartnerItem.ownKey(organisation, application))
                .map(item -> PartnerItem.read(organisation.municipality(), item));
    }

    @Override
    public boolean invite(Partnership partnership, List<Letter> letters, AuditEvent audit) {
        var kept = keys(partnership).map(key -> table.puttingNew(PartnerItem.write(key, partnership)));
        var task = Stream.of(tasks.invite(partnership));
        var mails = letters.stream().map(outbox::put);
        return trail.append(
                        audit,
                        Stream.of(kept, task, mails).flatMap(each -> each).toList())
                .isEmpty();
    }

    @Override
    public boolean accept(Partnership accepted, AuditEvent audit) {
        var at = String.valueOf(accepted.acceptedAt());
        var kept = keys(accepted)
                .map(key -> table.changing(new Table.Change(
                        key,
                        "SET acceptedAt = :at",
                        "attribute_exists(pk)",
                        new Item(java.util.Map.of()).with(":at", at))));
        return trail.append(
                        audit,
                        Stream.concat(kept, Stream.of(tasks.settle(accepted))).toList())
                .isEmpty();
    }

    @Override
    public void remove(Partnership partnership, AuditEvent audit) {
        trail.append(audit, removing(partnership).toList());
    }

    /** Those whom nobody waits for any more when an application is sent with these. */
    Stream<TransactWriteItem> dropping(MunicipalityId municipality, ApplicationId application, Set<String> sentWith) {
        return of(municipality, application).stream()
                .filter(each -> !sentWith.contains(each.key().organisation()))
                .flatMap(this::removing);
    }

    private Stream<TransactWriteItem> removing(Partnership partnership) {
        return Stream.concat(keys(partnership).map(table::removing), Stream.of(tasks.settle(partnership)));
    }

    private Stream<Partnership> read(MunicipalityId municipality, String partition) {
        return table.partition(partition).map(item -> PartnerItem.read(municipality, item));
    }

    private static Stream<Item> keys(Partnership partnership) {
        var key = partnership.key();
        return Stream.of(
                PartnerItem.key(key),
                PartnerItem.ownKey(new Applicant(key.lead().municipality(), key.organisation()), key.application()));
    }
}
