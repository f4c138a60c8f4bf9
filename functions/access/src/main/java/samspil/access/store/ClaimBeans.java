package samspil.access.store;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import samspil.access.Assignments;
import samspil.access.Duties;
import samspil.access.GiveRole;
import samspil.access.Profiles;
import samspil.access.Secrets;
import samspil.access.Tries;
import samspil.access.claim.AcceptInvitation;
import samspil.access.claim.AccessMails;
import samspil.access.claim.ClaimByRegister;
import samspil.access.claim.Claims;
import samspil.access.claim.DecideClaim;
import samspil.access.claim.Delegates;
import samspil.access.claim.FindOwnAffairs;
import samspil.access.claim.Invitations;
import samspil.access.claim.InviteDelegate;
import samspil.access.claim.MakeClaim;
import samspil.access.claim.MakeClaim.Sending;
import samspil.access.claim.ProveClaim;
import samspil.access.claim.WaysToClaim;
import samspil.kernel.Municipalities;
import samspil.platform.audit.AuditTrail;
import samspil.platform.organisations.Organisations;
import samspil.platform.outbox.Outbox;
import samspil.platform.store.Table;
import samspil.platform.tasks.Tasks;

/** How somebody comes to represent an organisation: ports and use cases, for the desk's function alone. */
@Factory
@Requires(env = "access-desk")
final class ClaimBeans {

    @Singleton
    Claims claims(Table table, AuditTrail trail, Tasks tasks, Outbox outbox, Municipalities municipalities) {
        return new DynamoClaims(table, trail, tasks, outbox, municipalities);
    }

    @Singleton
    Invitations invitations(Table table, AuditTrail trail, Outbox outbox) {
        return new DynamoInvitations(table, trail, outbox);
    }

    @Singleton
    WaysToClaim waysToClaim(Profiles profiles) {
        return new WaysToClaim(profiles, sharedDomains());
    }

    @Singleton
    Sending sending(AccessMails mails, Secrets secrets, InstantSource clock) {
        return new Sending(mails, secrets, clock);
    }

    @Singleton
    ClaimByRegister claimByRegister(
            Organisations organisations, Profiles profiles, GiveRole give, Duties duties, InstantSource clock) {
        return new ClaimByRegister(organisations, profiles, give, duties, clock);
    }

    @Singleton
    MakeClaim makeClaim(Organisations organisations, WaysToClaim ways, Claims claims, Sending sending) {
        return new MakeClaim(organisations, ways, claims, sending);
    }

    @Singleton
    ProveClaim proveClaim(Claims claims, Duties duties, Tries tries, InstantSource clock) {
        return new ProveClaim(claims, duties, tries, clock);
    }

    @Singleton
    DecideClaim decideClaim(Claims claims, Duties duties, Secrets secrets, InstantSource clock) {
        return new DecideClaim(claims, duties, secrets, clock);
    }

    @Singleton
    InviteDelegate inviteDelegate(
            Organisations organisations, Assignments assignments, Invitations invitations, Sending sending) {
        return new InviteDelegate(organisations, assignments, invitations, sending);
    }

    @Singleton
    AcceptInvitation acceptInvitation(
            Invitations invitations, Assignments assignments, Duties duties, InstantSource clock) {
        return new AcceptInvitation(invitations, assignments, duties, clock);
    }

    @Singleton
    FindOwnAffairs findOwnAffairs(
            Assignments assignments, Duties duties, Claims claims, AcceptInvitation invitations, Profiles profiles) {
        return new FindOwnAffairs(assignments, duties, claims, invitations, profiles);
    }

    @Singleton
    Delegates delegates(Assignments assignments, Duties duties, InstantSource clock) {
        return new Delegates(assignments, duties, clock);
    }

    private static Set<String> sharedDomains() {
        try (var file = ClaimBeans.class.getResourceAsStream("/samspil/access/shared-domains.txt")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
