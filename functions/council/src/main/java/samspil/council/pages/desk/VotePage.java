package samspil.council.pages.desk;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import samspil.council.election.Election;
import samspil.council.pages.CouncilPages;
import samspil.council.pages.ElectionParts;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Heading;
import samspil.pages.components.Stack;

/** Where somebody wants to vote who can't, or can't any more. */
@Singleton
@Requires(env = "council-vote")
record VotePage(CouncilPages pages) {

    Page closed(Desk desk, Election election) {
        return page(desk, election, "vote.closed");
    }

    /** All who stand are elected. */
    Page uncontested(Desk desk, Election election) {
        return page(desk, election, "vote.uncontested");
    }

    private Page page(Desk desk, Election election, String key) {
        var about = new ElectionParts(desk.setting(), election);
        var id = election.key().id();
        var back = new Link(desk.say("desk.election.back"), desk.setting().desk(id));
        var body = Stack.of(
                Heading.of(about.title(), desk.say(key), desk.say(key + ".text")),
                about.standing(),
                new Actions(List.of(new ButtonLink(back, true))));
        var place = new CouncilPages.Place(desk.say("vote.title"), where -> where.desk(id) + "/vote", desk.above());
        return pages.known(desk.setting(), desk.identity(), place, body);
    }
}
