package samspil.council.pages.desk;

import java.util.List;
import samspil.council.election.Election;
import samspil.council.election.PublishResult;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Typed;

/** Counts the ballots and publishes the result. */
record ResultJourney(PublishResult publish, Desk desk, Election election) implements CouncilJourney<Election.Key> {

    @Override
    public String key() {
        return "count";
    }

    @Override
    public String path() {
        return "/desk/council/elections/" + election.key().id() + "/result";
    }

    @Override
    public List<Ask> questions() {
        return List.of();
    }

    @Override
    public Election.Key meant(Typed typed) {
        return election.key();
    }

    @Override
    public Result done(Election.Key key) {
        var next = List.of(desk.say("count.next"));
        return Deeds.of(publish.publish(desk.setting().municipality(), key, desk.actor()), desk, next);
    }
}
