package samspil.grants.pool.pages;

import gg.jte.Content;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import samspil.grants.pages.GrantsFrame;
import samspil.grants.pages.GrantsFrame.Place;
import samspil.grants.pages.form.Desk;
import samspil.grants.pool.Confirmation;
import samspil.grants.pool.Pool;
import samspil.grants.pool.Settlement;
import samspil.grants.pool.Share;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Heading;
import samspil.pages.components.Prose;
import samspil.pages.components.Row;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;

/** One joint pool: what is agreed, who stands by it, and how it stands. */
@Singleton
@Requires(env = "grants-decide")
record PoolPage(GrantsFrame frame, PoolWords words, PoolDeeds deeds) {

    /**
     * What is to be seen.
     *
     * @param settlement empty where nobody was told of one
     * @param done the deed that led here; empty where none did
     */
    record Seen(Pool pool, Optional<Settlement> settlement, String done) {}

    Page of(Desk desk, Seen seen) {
        var visit = desk.visit();
        var pool = seen.pool();
        var agreement = pool.agreement();
        var title = visit.own(agreement.title());
        var parts = new ArrayList<Content>();
        parts.add(Heading.of(
                desk.say("pools.pool"),
                title,
                desk.say(
                        "pool.lead",
                        words.town(pool.id().lead()),
                        Integer.toString(agreement.year()),
                        desk.say("pool.rule." + agreement.rule().name().toLowerCase(Locale.ROOT)))));
        if (PoolDeeds.ALL.contains(seen.done()) || seen.done().equals("suggest-pool")) {
            parts.add(Alert.of(AlertKind.SUCCESS, desk.say(seen.done() + ".done"), desk.say("pool.next")));
        }
        new Noes(desk, words).of(pool).forEach(parts::add);
        actions(desk, pool).ifPresent(parts::add);
        parts.add(new Section(desk.say("pool.shares"), List.of(), shares(desk, pool)));
        parts.add(new Section(desk.say("pool.settlement"), List.of(), settlement(desk, seen)));
        var above = List.of(
                new Link(desk.say("room.title"), visit.desk()), new Link(desk.say("pools.title"), visit.pools()));
        var place = new Place(title, where -> where.pools() + "/" + pool.id(), above);
        return frame.desk(visit, desk.identity(), place, new Stack(parts));
    }

    private Optional<Content> actions(Desk desk, Pool pool) {
        var open = deeds.open(desk, pool);
        var buttons = IntStream.range(0, open.size())
                .<Content>mapToObj(at -> new ButtonLink(
                        new Link(
                                desk.say(open.get(at) + ".title"),
                                desk.visit().pools() + "/" + pool.id() + "/deeds/" + open.get(at)),
                        at == 0))
                .toList();
        return buttons.isEmpty() ? Optional.empty() : Optional.of(new Actions(buttons));
    }

    private Content shares(Desk desk, Pool pool) {
        var columns = List.of(
                Column.of(desk.say("pool.municipality")),
                Column.of(desk.say("pools.state")),
                Column.number(desk.say("pool.share")));
        var rows = pool.agreement().shares().stream()
                .map(share -> share(desk, pool, share))
                .toList();
        return new DataTable(desk.say("pool.shares.caption"), columns, rows);
    }

    private Row share(Desk desk, Pool pool, Share share) {
        var member = share.municipality();
        var state = pool.answer(member)
                .map(said -> said instanceof Confirmation ? "pool.confirmed" : "pool.declined")
                .orElse("pool.open");
        return Row.of(words.town(member), desk.say(state), desk.visit().money(share.amount()));
    }

    private Content settlement(Desk desk, Seen seen) {
        return seen.settlement()
                .<Content>map(found -> new SettlementPart(desk, words).of(found))
                .orElseGet(() -> new Prose(desk.say("settlement.none")));
    }
}
