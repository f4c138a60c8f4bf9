package samspil.council.pages.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import samspil.council.ChangeCouncil;
import samspil.council.ChangeCouncil.Amendment;
import samspil.council.Member;
import samspil.council.Position;
import samspil.kernel.InvalidValue;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Kind;
import samspil.pages.journey.Option;
import samspil.pages.journey.Typed;

/**
 * Gives somebody another position, or lets them leave.
 *
 * @param leaving whether they leave
 */
record AmendJourney(ChangeCouncil change, Desk desk, Member member, boolean leaving)
        implements CouncilJourney<Amendment> {

    @Override
    public String key() {
        return leaving ? "leave" : "appoint";
    }

    @Override
    public String path() {
        return "/desk/council/members/" + member.id() + "/" + key();
    }

    @Override
    public List<Ask> questions() {
        return leaving ? List.of(named(Ask.of("last", Kind.DAY))) : List.of(named(Ask.one("position", positions())));
    }

    /** Says of whom. */
    private Ask named(Ask ask) {
        var field = ask.field(desk, Typed.NOTHING, Map.of());
        return ask.worded(field.label() + ": " + member.person().name(), field.hint());
    }

    private List<Option> positions() {
        return Stream.of(Position.CHAIR, Position.DEPUTY, Position.MEMBER)
                .map(each -> new Option(each.key(), desk.say("position." + each.key())))
                .toList();
    }

    @Override
    public Typed first() {
        return leaving
                ? Typed.NOTHING.with("last", desk.setting().today().toString())
                : Typed.NOTHING.with("position", member.position().key());
    }

    @Override
    public Amendment meant(Typed typed) {
        if (leaving) {
            return new Amendment(null, typed.day("last"));
        }
        var position = Stream.of(Position.values())
                .filter(each -> each.key().equals(typed.text("position")))
                .findFirst()
                .orElseThrow(() -> InvalidValue.of("choice.unknown"));
        return new Amendment(position, null);
    }

    @Override
    public Result done(Amendment wish) {
        var municipality = desk.setting().municipality();
        return Deeds.of(change.amend(municipality, member.id(), wish, desk.actor()), desk, desk.say(key() + ".next"));
    }
}
