package samspil.council.pages.desk;

import java.util.List;
import samspil.council.ChangeCouncil.Changed;
import samspil.council.election.Acted;
import samspil.council.election.Election;
import samspil.pages.Link;
import samspil.pages.journey.Journey.Result;

/** What became of a change, as a journey's deed. */
final class Deeds {
    private Deeds() {}

    static Result of(Changed changed, Desk desk, String next) {
        return switch (changed) {
            case Changed.Done(var _) ->
                new Result.Told(
                        "",
                        List.of(next),
                        new Link(desk.say("desk.council.back"), desk.setting().desk()));
            case Changed.NotThere() -> new Result.Gone();
            case Changed.Refused(var violation) -> new Result.Wrong(violation);
        };
    }

    static Result of(Acted<Election> acted, Desk desk, List<String> next) {
        return switch (acted) {
            case Acted.Done<Election>(var election) ->
                new Result.Told(
                        "",
                        next,
                        new Link(
                                desk.say("desk.election.back"),
                                desk.setting().desk(election.key().id())));
            case Acted.NotThere<Election>() -> new Result.Gone();
            case Acted.Refused<Election>(var violation) -> new Result.Wrong(violation);
        };
    }
}
