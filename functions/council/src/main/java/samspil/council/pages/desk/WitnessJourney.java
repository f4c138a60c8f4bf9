package samspil.council.pages.desk;

import java.util.List;
import samspil.council.election.Election;
import samspil.council.election.Stage;
import samspil.council.election.WitnessLots;
import samspil.council.election.WitnessLots.Word;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Kind;
import samspil.pages.journey.Typed;

/** Somebody binds themselves to a secret that helps decide lots, or tells it. */
record WitnessJourney(WitnessLots witness, Desk desk, Election election) implements CouncilJourney<Word> {

    @Override
    public String key() {
        return isTold() ? "tell" : "bind";
    }

    @Override
    public String path() {
        return "/desk/council/elections/" + election.key().id() + "/witness";
    }

    @Override
    public List<Ask> questions() {
        return List.of(Ask.of("secret", Kind.LINE));
    }

    @Override
    public Word meant(Typed typed) {
        return new Word(typed.text("secret"), isTold());
    }

    @Override
    public Result done(Word wish) {
        var next = List.of(desk.say(key() + ".next"));
        return Deeds.of(witness.say(desk.setting().municipality(), election.key(), wish, desk.actor()), desk, next);
    }

    /** When it is closed, those who are bound tell. */
    private boolean isTold() {
        boolean closed = election.at(desk.setting().now(), desk.setting().zone()) == Stage.CLOSED;
        return closed
                && election.witnesses().stream()
                        .anyMatch(each -> each.person().equals(desk.identity().person()));
    }
}
