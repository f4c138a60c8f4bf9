package samspil.council.pages.desk;

import java.util.List;
import samspil.council.election.Election;
import samspil.council.election.PublishResult;
import samspil.council.pages.desk.form.Ask;
import samspil.council.pages.desk.form.Desk;
import samspil.council.pages.desk.form.Journey;
import samspil.council.pages.desk.form.Typed;

/** Counts the ballots and publishes the result. */
record ResultJourney(PublishResult publish, Desk desk, Election election) implements Journey<Election.Key> {

    @Override
    public String key() {
        return "count";
    }

    @Override
    public String address() {
        return desk.setting().desk(election.key().id()) + "/result";
    }

    @Override
    public List<Ask> asks() {
        return List.of();
    }

    @Override
    public Election.Key meant(Typed typed) {
        return election.key();
    }

    @Override
    public Deed act(Election.Key key) {
        var next = List.of(desk.say("count.next"));
        return Deeds.of(publish.publish(desk.setting().municipality(), key, desk.actor()), desk, next);
    }
}
