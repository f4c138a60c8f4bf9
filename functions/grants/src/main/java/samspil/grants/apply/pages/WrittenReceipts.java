package samspil.grants.apply.pages;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import samspil.grants.apply.SendApplication.Receipts;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.Contact;
import samspil.grants.file.Contact.To;
import samspil.grants.file.SentApplication;
import samspil.grants.form.QuestionForm;
import samspil.grants.pages.Visit;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.pages.Link;
import samspil.pages.Sites;
import samspil.pages.mail.PlainMail;
import samspil.platform.outbox.Letter;

/** The mail that says that an application has come; it names what was frozen by its hash. */
@Singleton
@Requires(env = "grants-apply")
record WrittenReceipts(Municipalities municipalities, Contact contact, Sites sites, InstantSource clock)
        implements Receipts {

    @Override
    public List<Letter> of(ApplicationFile file, QuestionForm form, SentApplication sent) {
        var municipality = municipalities.byId(file.municipality()).orElseThrow();
        var own = Contact.named(form, sent.answers())
                .or(() ->
                        contact.published(file.municipality(), file.submitted().applicant()))
                .map(email -> new To("", email, ""));
        return Stream.concat(own.stream(), contact.partners(file.municipality(), sent))
                .map(to -> new Letter(key(file, to), mail(municipality, file).to(to.email(), "grant-receipt")))
                .toList();
    }

    private static Letter.Key key(ApplicationFile file, To to) {
        return new Letter.Key(file.municipality(), "grant-receipt-" + file.id() + "-" + file.versions() + to.part());
    }

    private PlainMail mail(Municipality municipality, ApplicationFile file) {
        var visit = new Visit(municipality, municipality.language(), clock.instant());
        var zone = municipality.country().zone();
        var reference = file.id().reference();
        return new PlainMail(
                visit.language().tag(),
                visit.say("receipt.subject", reference),
                List.of(
                        visit.say("receipt.came", visit.moment(file.last().at(), zone)),
                        visit.say("receipt.asked", visit.money(file.submitted().asked())),
                        visit.say(
                                "receipt.version",
                                file.versions(),
                                file.submitted().frozen())),
                "",
                new Link(visit.say("receipt.follow"), sites.origin() + new Places(visit).one(file.id())),
                List.of(visit.say("receipt.next"), municipality.name()));
    }
}
