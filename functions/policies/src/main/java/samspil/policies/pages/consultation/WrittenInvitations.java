package samspil.policies.pages.consultation;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import samspil.kernel.Municipality;
import samspil.pages.Link;
import samspil.pages.mail.PlainMail;
import samspil.platform.Environment;
import samspil.platform.SiteVariable;
import samspil.platform.organisations.Organisations.Organisation;
import samspil.platform.store.Mailer.Mail;
import samspil.policies.consultation.Consultation;
import samspil.policies.consultation.ConsultationMails;
import samspil.policies.consultation.Extension;

/** Writes to organisations: that they are asked, and that they have more time. */
@Singleton
@Requires(env = "policies-invite")
record WrittenInvitations(Environment environment, InstantSource clock) implements ConsultationMails {

    @Override
    public Mail invitation(Municipality municipality, Consultation consultation, Organisation organisation, String to) {
        var setting = new Setting(municipality, municipality.language(), clock.instant());
        var title = consultation.draft().title();
        var extended = !consultation.extensions().isEmpty();
        var mail = new PlainMail(
                setting.language().tag(),
                setting.say(extended ? "mail.extended.subject" : "mail.subject", title),
                extended ? extended(setting, organisation, consultation) : invited(setting, organisation, consultation),
                "",
                new Link(
                        setting.say("mail.link"),
                        environment.get(SiteVariable.SITE_ADDRESS) + setting.address(consultation.key())),
                List.of(
                        setting.say("mail.how"),
                        setting.say("mail.then"),
                        setting.say("mail.from", municipality.name())));
        return mail.to(to, "consultation");
    }

    private static List<String> invited(Setting setting, Organisation organisation, Consultation consultation) {
        return List.of(
                setting.say("mail.hello", organisation.name()),
                setting.say(
                        "mail.why",
                        setting.municipality().name(),
                        consultation.draft().title()),
                setting.say(
                        "mail.period", setting.day(consultation.first().opens()), setting.day(consultation.closes())));
    }

    private static List<String> extended(Setting setting, Organisation organisation, Consultation consultation) {
        Extension last = consultation.extensions().getLast();
        return List.of(
                setting.say("mail.hello", organisation.name()),
                setting.say(
                        "mail.extended.why",
                        consultation.draft().title(),
                        setting.day(last.from()),
                        setting.day(last.to())),
                setting.say("mail.extended.reason", last.reason()));
    }
}
