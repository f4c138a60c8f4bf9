package samspil.grants.clock.pages;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import samspil.grants.apply.Draft;
import samspil.grants.apply.RoundGate;
import samspil.grants.clock.DraftWarning;
import samspil.grants.file.Contact;
import samspil.grants.pages.Visit;
import samspil.grants.scheme.Round;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.pages.Link;
import samspil.pages.Sites;
import samspil.pages.mail.PlainMail;
import samspil.platform.outbox.Letter;

/** The mail that says that a draft will be removed; it says so once for each time that the draft was left. */
@Singleton
@Requires(env = "grants-clock")
record WrittenWarnings(Municipalities municipalities, Contact contact, RoundGate gate, Sites sites)
        implements DraftWarning {

    @Override
    public List<Letter> of(Draft draft, Instant removal) {
        var municipality = municipalities.byId(draft.applicant().municipality()).orElseThrow();
        var round = gate.find(municipality.id(), draft.round()).orElseThrow();
        var key = new Letter.Key(municipality.id(), "grant-draft-" + draft.id() + "-" + draft.revision());
        return Contact.named(gate.terms(round).form(), draft.answers())
                .or(() -> contact.published(municipality.id(), draft.applicant().organisation()))
                .map(to -> new Letter(
                        key, mail(municipality, round, draft, removal).to(to, "grant-draft")))
                .stream()
                .toList();
    }

    private PlainMail mail(Municipality municipality, Round round, Draft draft, Instant removal) {
        var visit = new Visit(municipality, municipality.language(), removal);
        return new PlainMail(
                visit.language().tag(),
                visit.say("draft-ends.subject"),
                List.of(
                        visit.say("draft-ends.left", visit.own(round.offer().title())),
                        visit.say("draft-ends.text", visit.day(visit.today()))),
                "",
                new Link(visit.say("draft-ends.link"), sites.origin() + visit.application(draft.id())),
                List.of(municipality.name()));
    }
}
