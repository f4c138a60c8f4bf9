package samspil.grants.apply.pages;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import samspil.grants.apply.ApplyTogether.Invitations;
import samspil.grants.apply.Partnership;
import samspil.grants.apply.RoundGate;
import samspil.grants.pages.Visit;
import samspil.kernel.Municipalities;
import samspil.pages.Link;
import samspil.pages.Sites;
import samspil.pages.mail.PlainMail;
import samspil.platform.organisations.Organisations.Organisation;
import samspil.platform.outbox.Letter;

/** The mail that asks an organisation to apply along. */
@Singleton
@Requires(env = "grants-apply")
record WrittenInvitations(Municipalities municipalities, RoundGate gate, Sites sites, InstantSource clock)
        implements Invitations {

    @Override
    public List<Letter> of(Partnership partnership, Organisation to) {
        return Optional.ofNullable(to.email()).map(email -> letter(partnership, to, email)).stream()
                .toList();
    }

    private Letter letter(Partnership partnership, Organisation to, String email) {
        var key = partnership.key();
        var municipality = municipalities.byId(key.lead().municipality()).orElseThrow();
        var visit = new Visit(municipality, municipality.language(), clock.instant());
        var mail = new PlainMail(
                visit.language().tag(),
                visit.say("invitation.subject", partnership.lead()),
                List.of(
                        visit.say("tidings.hello", to.name()),
                        visit.say("invitation.text", partnership.lead(), title(visit, partnership)),
                        visit.say("invitation.say")),
                "",
                new Link(visit.say("invitation.go"), sites.origin() + new Places(visit).invitation(key.application())),
                List.of(visit.say("tidings.from", municipality.name())));
        var id = "grant-invitation-" + key.application() + "-" + key.organisation() + "-"
                + partnership.invitedAt().toEpochMilli();
        return new Letter(new Letter.Key(municipality.id(), id), mail.to(email, "grant-invitation"));
    }

    private String title(Visit visit, Partnership partnership) {
        return gate.find(visit.municipality().id(), partnership.round())
                .map(round -> visit.own(round.offer().title()))
                .orElse("");
    }
}
