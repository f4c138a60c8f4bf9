package samspil.grants.scheme.pages;

import java.util.ArrayList;
import java.util.List;
import samspil.grants.pages.Visit;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.Scheme;
import samspil.grants.scheme.Standing;
import samspil.pages.Icon;
import samspil.pages.components.Cards;
import samspil.pages.components.Fact;
import samspil.pages.components.ResultCard;

/** Schemes as cards that lead to them. */
record SchemeCards(Visit visit, Overview all) {

    Cards of(List<Scheme> schemes) {
        return new Cards(schemes.stream().map(this::card).toList());
    }

    /** When to apply, and how much there is. */
    List<Fact> facts(Round round) {
        var words = new SchemeWords(visit);
        var facts = new ArrayList<Fact>();
        if (round.standing(visit.now()) == Standing.COMING) {
            facts.add(new Fact(Icon.CLOCK, visit.say("scheme.opens", words.opens(round))));
        }
        facts.add(new Fact(Icon.CALENDAR, visit.say("scheme.apply-by", words.closes(round))));
        var pool = round.offer().pool();
        if (pool != null) {
            facts.add(new Fact(Icon.COIN, visit.say("scheme.pool", visit.money(pool))));
        }
        return List.copyOf(facts);
    }

    private ResultCard card(Scheme scheme) {
        var about = scheme.newest().terms().about();
        var round = all.current(scheme);
        return new ResultCard(
                Icon.COIN,
                visit.spoken(about.title()),
                visit.scheme(scheme.key().id()),
                round.map(it -> new SchemeWords(visit).standing(it)).orElse(visit.say("scheme.rolling")),
                visit.spoken(about.summary()),
                round.map(this::facts).orElse(List.of()),
                List.of());
    }
}
