package samspil.grants.apply.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.List;
import samspil.grants.apply.Partnership;
import samspil.grants.apply.RoundGate;
import samspil.grants.apply.pages.parts.ApplyButton;
import samspil.grants.pages.form.Desk;
import samspil.grants.scheme.pages.SchemeWords;
import samspil.pages.Icon;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.Fact;
import samspil.pages.components.Facts;
import samspil.pages.components.Form;
import samspil.pages.components.Heading;
import samspil.pages.components.TextLink;

/** Who asks an organisation to apply along, for what, and what that means. */
@Singleton
record InvitationPage(DraftFrame frame, RoundGate gate) {
    /** The value of the field {@code to} by which one says no. */
    static final String NO = "no";

    Page of(Desk desk, Partnership asked) {
        var round = gate.find(asked.key().lead().municipality(), asked.round()).orElseThrow();
        var title = desk.visit().own(round.offer().title());
        var id = asked.key().application();
        var places = new Places(desk.visit());
        var answer = asked.isAccepted()
                ? TextLink.of(desk.say("invitation.there"), places.one(id))
                : answer(desk, places.invitation(id));
        return frame.room(
                desk,
                desk.say("invitation.title", asked.lead()),
                where -> where.invitation(id),
                List.of(
                        Heading.of(title, desk.say("invitation.title", asked.lead()), desk.say("invitation.lead")),
                        new Facts(List.of(new Fact(
                                Icon.CALENDAR,
                                desk.say("scheme.apply-by", new SchemeWords(desk.visit()).closes(round))))),
                        answer));
    }

    private static Content answer(Desk desk, String address) {
        var yes = new ApplyButton(desk.say("invitation.yes"), "yes", "", "button button-primary");
        var no = ApplyButton.second(desk.say("invitation.no"), NO);
        return new Form(address, List.of(desk.token(), new Actions(List.of(yes, no))));
    }
}
