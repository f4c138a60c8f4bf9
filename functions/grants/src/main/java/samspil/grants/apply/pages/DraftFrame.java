package samspil.grants.apply.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import samspil.grants.pages.GrantsFrame;
import samspil.grants.pages.GrantsFrame.Place;
import samspil.grants.pages.form.Desk;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Stack;

/** Puts the pages of an application below those above them. */
@Singleton
record DraftFrame(GrantsFrame frame) {

    /** The overview of one that is written. */
    Page overview(Writing who, List<Content> parts) {
        var place = new Place(
                who.title(), visit -> new Places(visit).one(who.draft().id()), above(who.desk()));
        return frame.desk(who.visit(), who.desk().identity(), place, new Stack(parts));
    }

    /** A page below it. */
    Page below(Writing who, String title, Function<Places, String> address, List<Content> parts) {
        var above = new ArrayList<>(above(who.desk()));
        above.add(new Link(who.title(), who.places().one(who.draft().id())));
        var place = new Place(title, visit -> address.apply(new Places(visit)), above);
        return frame.desk(who.visit(), who.desk().identity(), place, new Stack(parts));
    }

    /** A page right below the room. */
    Page room(Desk desk, String title, Function<Places, String> address, List<Content> parts) {
        var place = new Place(title, visit -> address.apply(new Places(visit)), above(desk));
        return frame.desk(desk.visit(), desk.identity(), place, new Stack(parts));
    }

    /** A page of the organisation's papers. */
    Page paper(Desk desk, String title, Function<Places, String> address, List<Content> parts) {
        var papers = new Link(desk.say("papers.title"), new Places(desk.visit()).papers());
        var place = new Place(title, visit -> address.apply(new Places(visit)), List.of(papers));
        return frame.desk(desk.visit(), desk.identity(), place, new Stack(parts));
    }

    /** The pages between the desk and an application. */
    static List<Link> above(Desk desk) {
        return List.of(new Link(desk.say("apply.title"), new Places(desk.visit()).room()));
    }
}
