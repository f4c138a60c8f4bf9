package samspil.grants.pool.pages;

import gg.jte.Content;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import samspil.grants.pages.GrantsFrame;
import samspil.grants.pages.GrantsFrame.Place;
import samspil.grants.pages.Visit;
import samspil.grants.pages.form.Desk;
import samspil.grants.pool.Declination;
import samspil.grants.pool.Pool;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Heading;
import samspil.pages.components.Row;
import samspil.pages.components.Stack;
import samspil.pages.components.TextLink;

/** The joint pools that a municipality is in. */
@Singleton
@Requires(env = "grants-decide")
record PoolsPage(GrantsFrame frame, PoolWords words) {

    Page of(Desk desk, List<Pool> pools) {
        var parts = new ArrayList<Content>();
        parts.add(Heading.of("", desk.say("pools.title"), desk.say("pools.lead")));
        if (desk.isAdministrator()) {
            var suggest = new Link(desk.say("suggest-pool.title"), desk.visit().pools() + "/new");
            parts.add(new Actions(List.of(new ButtonLink(suggest, pools.isEmpty()))));
        }
        parts.add(table(desk, pools));
        var above = List.of(new Link(desk.say("room.title"), desk.visit().desk()));
        return frame.desk(
                desk.visit(),
                desk.identity(),
                new Place(desk.say("pools.title"), Visit::pools, above),
                new Stack(parts));
    }

    private Content table(Desk desk, List<Pool> pools) {
        var columns = List.of(
                Column.of(desk.say("pools.pool")),
                Column.of(desk.say("pools.secretariat")),
                Column.of(desk.say("pools.state")),
                Column.number(desk.say("pools.own-share")));
        var rows = pools.stream().map(pool -> row(desk, pool)).toList();
        return new DataTable(desk.say("pools.caption"), columns, rows, desk.say("pools.none"));
    }

    private Row row(Desk desk, Pool pool) {
        var visit = desk.visit();
        var share = pool.agreement().share(visit.municipality().id()).orElseThrow();
        return new Row(List.of(
                TextLink.of(visit.own(pool.agreement().title()), visit.pools() + "/" + pool.id()),
                text(words.town(pool.id().lead())),
                text(desk.say(state(pool, desk))),
                text(visit.money(share))));
    }

    private static String state(Pool pool, Desk desk) {
        if (pool.end().isPresent()) {
            return "pool.given-up";
        }
        var said = pool.answer(desk.visit().municipality().id());
        if (said.isEmpty()) {
            return "pools.to-confirm";
        }
        if (said.get() instanceof Declination) {
            return "pools.declined";
        }
        return pool.funded() ? "pools.funded" : "pools.waiting";
    }

    private static Content text(String words) {
        return output -> output.writeUserContent(words);
    }
}
