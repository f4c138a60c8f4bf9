package samspil.policies.pages.consultation;

import gg.jte.Content;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import samspil.pages.Link;
import samspil.pages.components.Actions;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Prose;
import samspil.pages.components.Stack;
import samspil.policies.Policy;
import samspil.policies.consultation.Consultation;
import samspil.policies.consultation.PublicConsultations;
import samspil.policies.consultation.Standing;
import samspil.policies.pages.Announcements;
import samspil.policies.pages.words.Visit;

/** Drafts that one may speak about, wherever policies are read; on a policy's page also those that are over. */
@Singleton
@Requires(env = "policies-public")
record Drafts(PublicConsultations consultations) implements Announcements {

    @Override
    public List<Content> above(Visit visit) {
        return consultations.in(visit.municipality().id()).stream()
                .filter(each -> each.on(visit.today()) == Standing.OPEN)
                .map(each -> drawn(Setting.of(visit), each))
                .toList();
    }

    @Override
    public List<Content> beside(Visit visit, Policy policy) {
        return consultations.of(policy.municipality(), policy.id()).stream()
                .map(each -> drawn(Setting.of(visit), each))
                .toList();
    }

    private static Content drawn(Setting setting, Consultation consultation) {
        var standing = consultation.on(setting.today());
        var title = consultation.draft().title();
        var link = new Link(
                setting.say(standing == Standing.OPEN ? "drafts.respond" : "drafts.read", title),
                setting.address(consultation.key()));
        var body = Stack.of(
                new Prose(title + " · " + setting.say("drafts.until", setting.day(consultation.closes()))),
                new Actions(List.of(new ButtonLink(link, standing == Standing.OPEN))));
        return new Alert(AlertKind.INFO, setting.say("standing." + standing.key()), body);
    }
}
