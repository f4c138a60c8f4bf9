package samspil.access.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import samspil.access.Secrets;
import samspil.access.claim.Invitation;
import samspil.access.claim.Invitation.Host;
import samspil.access.claim.Invitation.State;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Item;

/** An invitation as an item: a partition for each municipality. It names somebody's address, so it is not kept long. */
final class InvitationItem {
    /** How long one that is over is still kept. */
    private static final Duration KEPT = Duration.ofDays(30);

    private InvitationItem() {}

    static String partition(MunicipalityId municipality) {
        return municipality.value() + "#invitations";
    }

    static Item key(MunicipalityId municipality, String id) {
        return Item.key(partition(municipality), id);
    }

    /** What stands where others name a person: whoever has this address. */
    static String guest(String email) {
        return "address#" + Secrets.hash(email.toLowerCase(Locale.ROOT));
    }

    static Item write(Invitation invitation) {
        var host = invitation.host();
        return key(host.municipality(), invitation.id())
                .with("municipality", host.municipality().value())
                .with("organisation", host.organisation())
                .with("name", host.name())
                .with("host", host.person())
                .with("email", invitation.email())
                .with("person", guest(invitation.email()))
                .with("validUntil", invitation.until().toString())
                .with("duty", invitation.duty())
                .with("sentAt", invitation.at().toString())
                .with("stage", word(invitation.state()))
                .with("expiresAt", invitation.expiresAt().plus(KEPT).getEpochSecond());
    }

    static Invitation read(Item item) {
        var host = new Host(
                new MunicipalityId(item.text("municipality")),
                item.text("organisation"),
                item.text("name"),
                item.text("host"));
        return new Invitation(
                item.text("sk"),
                host,
                item.text("email"),
                LocalDate.parse(item.text("validUntil")),
                item.text("duty"),
                Instant.parse(item.text("sentAt")),
                State.valueOf(item.text("stage").toUpperCase(Locale.ROOT)));
    }

    static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
