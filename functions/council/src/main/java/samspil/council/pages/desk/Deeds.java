package samspil.council.pages.desk;

import java.util.List;
import samspil.council.ChangeCouncil.Changed;
import samspil.council.election.Acted;
import samspil.council.election.Election;
import samspil.council.pages.desk.form.Desk;
import samspil.council.pages.desk.form.Journey.Deed;
import samspil.pages.Link;

/** What became of a change, as a journey's deed. */
final class Deeds {
    private Deeds() {}

    static Deed of(Changed changed, Desk desk, String next) {
        return switch (changed) {
            case Changed.Done(var _) ->
                new Deed.Done(
                        "",
                        List.of(next),
                        new Link(desk.say("desk.council.back"), desk.setting().desk()));
            case Changed.NotThere() -> new Deed.Gone();
            case Changed.Refused(var violation) -> new Deed.Wrong(violation);
        };
    }

    static Deed of(Acted<Election> acted, Desk desk, List<String> next) {
        return switch (acted) {
            case Acted.Done<Election>(var election) ->
                new Deed.Done(
                        "",
                        next,
                        new Link(
                                desk.say("desk.election.back"),
                                desk.setting().desk(election.key().id())));
            case Acted.NotThere<Election>() -> new Deed.Gone();
            case Acted.Refused<Election>(var violation) -> new Deed.Wrong(violation);
        };
    }
}
