package samspil.access.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.access.Assignment;
import samspil.access.claim.Invitation;
import samspil.access.claim.Invitations;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditTrail;
import samspil.platform.outbox.Letter;
import samspil.platform.outbox.Outbox;
import samspil.platform.store.Item;
import samspil.platform.store.Mailer.Mail;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Invitations in the table. */
record DynamoInvitations(Table table, AuditTrail trail, Outbox outbox) implements Invitations {

    @Override
    public Optional<Invitation> find(MunicipalityId municipality, String id) {
        return table.find(InvitationItem.key(municipality, id)).map(InvitationItem::read);
    }

    @Override
    public List<Invitation> of(MunicipalityId municipality, String organisation) {
        return table.partition(InvitationItem.partition(municipality))
                .map(InvitationItem::read)
                .filter(each -> each.host().organisation().equals(organisation))
                .toList();
    }

    @Override
    public List<Invitation> to(String email) {
        return table.index("byPerson", "person", InvitationItem.guest(email))
                .map(InvitationItem::read)
                .toList();
    }

    @Override
    public void send(Invitation invitation, Mail mail, AuditEvent event) {
        var key = new Letter.Key(invitation.host().municipality(), "invitation#" + invitation.id());
        var kept = table.puttingNew(InvitationItem.write(invitation));
        trail.append(event, List.of(kept, outbox.put(new Letter(key, mail)))).ifPresent(_ -> {
            throw new IllegalStateException("an invitation's secret came twice");
        });
    }

    @Override
    public boolean settle(Invitation settled, @Nullable Assignment given, AuditEvent event) {
        var actions = new ArrayList<TransactWriteItem>();
        actions.add(table.changing(settling(settled)));
        if (given != null) {
            actions.add(table.puttingNew(AssignmentItem.write(given)));
        }
        return trail.append(event, actions).isEmpty();
    }

    private static Table.Change settling(Invitation settled) {
        var values = new Item(Map.of())
                .with(":next", InvitationItem.word(settled.state()))
                .with(":open", InvitationItem.word(Invitation.State.OPEN));
        return new Table.Change(
                InvitationItem.key(settled.host().municipality(), settled.id()),
                "SET stage = :next",
                "stage = :open",
                values);
    }
}
