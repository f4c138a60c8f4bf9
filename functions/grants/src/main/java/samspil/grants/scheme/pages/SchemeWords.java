package samspil.grants.scheme.pages;

import java.util.Locale;
import samspil.grants.pages.Visit;
import samspil.grants.scheme.LateRule;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.SchemeState;
import samspil.grants.scheme.Standing;

/** What stands of schemes and rounds, in words. */
public record SchemeWords(Visit visit) {

    /** How a round stands now. */
    public String standing(Round round) {
        return standing(round.standing(visit.now()));
    }

    /** How a scheme stands. */
    public String state(SchemeState state) {
        return visit.say("state." + state.name().toLowerCase(Locale.ROOT));
    }

    /** When a round opens. */
    public String opens(Round round) {
        var window = round.window();
        return visit.moment(window.opens(), window.zone());
    }

    /** When a round closes. */
    public String closes(Round round) {
        var window = round.window();
        return visit.moment(window.closes(), window.zone());
    }

    /** What becomes of who comes too late. */
    public String late(LateRule rule) {
        return switch (rule) {
            case LateRule.Refuse refuse -> visit.say("late.refuse");
            case LateRule.Grace(var days) -> visit.count("late.grace", days);
            case LateRule.Twelfths(var months) -> visit.say("late.twelfths", months);
        };
    }

    private String standing(Standing standing) {
        return visit.say("standing." + standing.name().toLowerCase(Locale.ROOT));
    }
}
