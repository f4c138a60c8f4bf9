package samspil.access.pages;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import samspil.access.claim.AccessMails;
import samspil.access.claim.Claim;
import samspil.access.claim.Invitation;
import samspil.access.claim.TypedCode;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.Link;
import samspil.pages.mail.PlainMail;
import samspil.platform.Environment;
import samspil.platform.SiteVariable;
import samspil.platform.store.Mailer.Mail;

/** Writes the mails of claims and invitations. */
@Singleton
@Requires(env = "access-desk")
final class WrittenMails implements AccessMails {
    private final PersonNames names;
    private final Environment environment;

    WrittenMails(PersonNames names, Environment environment) {
        this.names = names;
        this.environment = environment;
    }

    @Override
    public Mail code(Municipality municipality, Claim claim, TypedCode code, String to) {
        var language = municipality.language();
        var words = new DeskWords(language, municipality.country().zone());
        var subject = claim.subject();
        var who = names.of(language, subject.person());
        var why =
                AccessPages.say(language, "mail.code." + claim.rung().key(), who, subject.name(), municipality.name());
        var mail = new PlainMail(
                language.tag(),
                AccessPages.say(language, "mail.code.subject", subject.name()),
                List.of(AccessPages.say(language, "mail.hello"), why),
                code.readable(),
                new Link(
                        AccessPages.say(language, "mail.code.link"),
                        address(municipality, "/claim/" + subject.organisation())),
                List.of(
                        AccessPages.say(
                                language,
                                "letter.until",
                                words.day(claim.period().until())),
                        AccessPages.say(language, "letter.wrong"),
                        from(language, municipality)));
        return mail.to(to, "claim");
    }

    @Override
    public Mail invitation(Municipality municipality, Invitation invitation, String token) {
        var language = municipality.language();
        var words = new DeskWords(language, municipality.country().zone());
        var host = invitation.host();
        var who = names.of(language, host.person());
        var mail = new PlainMail(
                language.tag(),
                AccessPages.say(language, "mail.invitation.subject", host.name()),
                List.of(
                        AccessPages.say(language, "mail.hello"),
                        AccessPages.say(language, "mail.invitation.why", who, host.name(), municipality.name())),
                "",
                new Link(
                        AccessPages.say(language, "mail.invitation.link"),
                        address(municipality, "/invitation/" + token)),
                List.of(
                        AccessPages.say(language, "mail.invitation.until", words.day(invitation.expiresAt())),
                        AccessPages.say(language, "mail.invitation.wrong"),
                        from(language, municipality)));
        return mail.to(invitation.email(), "invitation");
    }

    private String address(Municipality municipality, String path) {
        var site = environment.get(SiteVariable.SITE_ADDRESS);
        return site + "/" + municipality.language().tag() + "/" + municipality.slug() + path;
    }

    private static String from(Language language, Municipality municipality) {
        return AccessPages.say(language, "mail.from", municipality.name());
    }
}
