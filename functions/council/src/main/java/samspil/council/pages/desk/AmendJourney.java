package samspil.council.pages.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import samspil.council.ChangeCouncil;
import samspil.council.ChangeCouncil.Amendment;
import samspil.council.Member;
import samspil.council.Position;
import samspil.council.pages.desk.form.Ask;
import samspil.council.pages.desk.form.Ask.Option;
import samspil.council.pages.desk.form.Desk;
import samspil.council.pages.desk.form.Journey;
import samspil.council.pages.desk.form.Typed;
import samspil.kernel.InvalidValue;

/**
 * Gives somebody another position, or lets them leave.
 *
 * @param leaving whether they leave
 */
record AmendJourney(ChangeCouncil change, Desk desk, Member member, boolean leaving) implements Journey<Amendment> {

    @Override
    public String key() {
        return leaving ? "leave" : "appoint";
    }

    @Override
    public String address() {
        return desk.setting().desk() + "/members/" + member.id() + "/" + key();
    }

    @Override
    public List<Ask> asks() {
        return leaving
                ? List.of(named(Ask.typed(desk.setting(), "last", Ask.Kind.DAY, true)))
                : List.of(named(Ask.chosen(desk.setting(), "position", Ask.Kind.ONE, true, positions())));
    }

    /** Says of whom. */
    private Ask named(Ask ask) {
        return new Ask(
                ask.name(),
                ask.kind(),
                true,
                ask.label() + ": " + member.person().name(),
                ask.hint(),
                ask.options());
    }

    private List<Option> positions() {
        return Stream.of(Position.CHAIR, Position.DEPUTY, Position.MEMBER)
                .map(each -> new Option(each.key(), desk.say("position." + each.key()), ""))
                .toList();
    }

    @Override
    public Typed first() {
        return leaving
                ? Typed.of(Map.of("last", desk.setting().today().toString()))
                : Typed.of(Map.of("position", member.position().key()));
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
    public Deed act(Amendment wish) {
        var municipality = desk.setting().municipality();
        return Deeds.of(change.amend(municipality, member.id(), wish, desk.actor()), desk, desk.say(key() + ".next"));
    }
}
