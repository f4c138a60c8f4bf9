package samspil.grants.apply.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import samspil.grants.ApplicationId;
import samspil.grants.apply.RoundGate;
import samspil.grants.pages.form.Desk;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.pages.SchemeWords;
import samspil.kernel.Violation;
import samspil.pages.Icon;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.Button;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Fact;
import samspil.pages.components.Facts;
import samspil.pages.components.Form;
import samspil.pages.components.Heading;
import samspil.pages.components.Prose;
import samspil.pages.components.Section;
import samspil.platform.http.Problem;

/** Where an application is begun: by when, what is asked, and who can write along. */
@Singleton
record StartPage(DraftFrame frame, RoundGate gate, InstantSource clock) {

    Page of(Desk desk, Round round) {
        var visit = desk.visit();
        var terms = gate.terms(round);
        var parts = new ArrayList<Content>();
        parts.add(new Heading(
                desk.say("apply.begin"),
                visit.spoken(round.offer().title()),
                visit.spoken(terms.about().summary())));
        parts.add(new Facts(
                List.of(new Fact(Icon.CALENDAR, desk.say("scheme.apply-by", new SchemeWords(visit).closes(round))))));
        parts.add(new Section(
                desk.say("apply.begin.how"),
                List.of(),
                new Prose(desk.say(
                        "apply.begin.text",
                        desk.identity().actingFor() == null
                                ? ""
                                : desk.identity().actingFor()))));
        parts.add(form(desk, round));
        return frame.room(
                desk,
                visit.own(round.offer().title()),
                places -> places.start(round.key().id()),
                parts);
    }

    /** The organisation has begun as many as it may. */
    Page enough(Desk desk, Round round, ApplicationId last) {
        var places = new Places(desk.visit());
        var go = new ButtonLink(new Link(desk.say("apply.enough.go"), places.one(last)), true);
        return frame.room(
                desk,
                desk.visit().own(round.offer().title()),
                where -> where.start(round.key().id()),
                List.of(
                        Heading.of(
                                desk.visit().own(round.offer().title()),
                                desk.say("apply.enough"),
                                desk.say("apply.enough.text")),
                        new Actions(List.of(go))));
    }

    private Content form(Desk desk, Round round) {
        var closed = gate.against(round, new ApplicationId(new java.util.UUID(0, 0).toString()), clock.instant());
        return closed.map(violation -> closed(desk, violation))
                .orElseGet(() -> new Form(
                        new Places(desk.visit()).start(round.key().id()),
                        List.of(desk.token(), new Button(desk.say("apply.begin.do"), true))));
    }

    private static Content closed(Desk desk, Violation violation) {
        var said = Problem.said(violation, desk.visit().language()).message();
        return Alert.of(AlertKind.INFO, said, desk.say("apply.closed.text"));
    }
}
