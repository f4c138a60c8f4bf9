package samspil.council.meeting.pages.desk;

import gg.jte.Content;
import java.util.List;
import samspil.council.meeting.feed.Feed;
import samspil.pages.components.Button;
import samspil.pages.components.Form;
import samspil.pages.components.Prose;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;

/** The feed that somebody may have of their own. */
record FeedParts(Desk desk) {

    /**
     * Whether there is one, and what can be done with it.
     *
     * @param known whether the council knows who they are, where they sit in it
     */
    Section section(List<Feed> feed, boolean known) {
        if (!known) {
            return new Section(desk.say("own-feed.title"), List.of(), new Prose(desk.say("own.unknown")));
        }
        var body = feed.isEmpty()
                ? Stack.of(new Prose(desk.say("own-feed.text")), form("", "own-feed.open"))
                : Stack.of(
                        new Prose(desk.say("own-feed.there", until(feed.getFirst()))),
                        form("", "own-feed.renew"),
                        form("/revocation", "own-feed.revoke"));
        return new Section(desk.say("own-feed.title"), List.of(), body);
    }

    String until(Feed feed) {
        var zone = desk.visit().municipality().country().zone();
        return desk.visit().day(feed.until().atZone(zone).toLocalDate());
    }

    private Content form(String path, String button) {
        return new Form(
                desk.visit().desk() + "/feed" + path, List.of(desk.token(), new Button(desk.say(button), false)));
    }
}
