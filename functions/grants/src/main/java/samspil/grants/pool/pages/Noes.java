package samspil.grants.pool.pages;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import samspil.grants.pages.form.Desk;
import samspil.grants.pool.Declination;
import samspil.grants.pool.Pool;
import samspil.grants.pool.Standing.GivenUp;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;

/** Who said no to a joint pool, and why: all whom it names read it. */
record Noes(Desk desk, PoolWords words) {

    Stream<Content> of(Pool pool) {
        return Stream.concat(
                pool.end().stream().map(end -> ended(pool, end)),
                pool.declinations().stream().map(this::declined));
    }

    private Content ended(Pool pool, GivenUp end) {
        var lead = words.town(pool.id().lead());
        return Alert.of(
                AlertKind.WARNING,
                desk.say("pool.given-up"),
                desk.say("pool.given-up.text", lead, day(end.at()), end.reason()));
    }

    private Content declined(Declination said) {
        return Alert.of(
                AlertKind.INFO,
                desk.say("pool.declined-by", words.town(said.municipality())),
                desk.say("pool.declined.text", day(said.at()), said.reason()));
    }

    private String day(Instant at) {
        var visit = desk.visit();
        return visit.day(LocalDate.ofInstant(at, visit.municipality().country().zone()));
    }
}
