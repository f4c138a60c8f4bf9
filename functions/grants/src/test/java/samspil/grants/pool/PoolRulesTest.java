package samspil.grants.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samspil.grants.LineId;
import samspil.grants.SchemeId;
import samspil.grants.budget.MoveMoney;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.InMemory;
import samspil.grants.file.Recusing.Ground;
import samspil.grants.file.Recusing.Recused;
import samspil.grants.file.Some;
import samspil.grants.file.WholeFile;
import samspil.grants.pool.Agreement.Rule;
import samspil.grants.pool.ChangePool.Promise;
import samspil.grants.pool.ChangePool.Seen;
import samspil.grants.register.store.Town;
import samspil.grants.scheme.Outcome;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.Money;
import samspil.kernel.Municipalities;
import samspil.kernel.MunicipalityId;
import samspil.kernel.Violation;
import samspil.testkit.SettableClock;

/** What is refused of a pool, and to whom. */
class PoolRulesTest {
    private static final MunicipalityId LEAD = Some.VESTHIMMERLAND;
    private static final MunicipalityId HERLEV = new MunicipalityId("163");
    private static final MunicipalityId TAASTRUP = new MunicipalityId("169");
    private static final PoolId POOL = new PoolId(LEAD, "faelles-2027");
    private final PoolsInMemory pools = new PoolsInMemory();
    private final InMemory store = new InMemory();
    private final SettableClock clock = SettableClock.at("2027-04-01T08:00:00Z");
    private final ChangePool change = new ChangePool(pools, Municipalities.shipped(), clock);
    private final FundPool fund = new FundPool(change, store, new MoveMoney(store, clock));
    private final SettlePool settle = new SettlePool(change, store, store, Town.rounds());

    @Test
    void aLineServesOnePool() {
        suggest(POOL, Some.LINE);
        var other = new PoolId(LEAD, "anden-2027");
        assertRefused("/line", "pool.line", change.suggest(other, agreement(Some.LINE), Some.OFFICER));
        assertInstanceOf(Outcome.Done.class, change.suggest(other, agreement(Some.OTHER_LINE), Some.OFFICER));
        var herlevs = new PoolId(HERLEV, "herlevs-2027");
        assertInstanceOf(Outcome.Done.class, change.suggest(herlevs, agreement(Some.LINE), Some.OFFICER));
    }

    @Test
    void withoutALineNothingIsSetAside() {
        confirmed(LEAD, HERLEV);
        assertRefused("", "pool.no-line", fund.fund(seen(LEAD, 3)));
    }

    @Test
    void thePoolNeedsTheLeadsOwnShareAndAnother() {
        open();
        confirmed(HERLEV, TAASTRUP);
        assertRefused("", "pool.unconfirmed", fund.fund(seen(LEAD, 3)));
    }

    @Test
    void theLeadAloneIsNoPool() {
        open();
        confirmed(LEAD);
        assertRefused("", "pool.unconfirmed", fund.fund(seen(LEAD, 2)));
    }

    @Test
    void onlyConfirmedSharesAreSetAside() {
        open();
        confirmed(LEAD, HERLEV);
        assertInstanceOf(Outcome.Done.class, fund.fund(seen(LEAD, 3)));
        assertEquals(400, store.find(LEAD, Some.LINE).orElseThrow().balance().appropriated());
    }

    @Test
    void noAccountIsToldOfWhatWasNeverSetAside() {
        confirmed(LEAD, HERLEV);
        assertRefused("", "pool.unfunded", settle.publish(seen(LEAD, 3)));
    }

    @Test
    void whoIsRecusedSaysOfNoAwardWhereItIsAtHome() {
        suggest(POOL, Some.LINE);
        award();
        var home = new Home(Some.id(1), HERLEV);
        assertInstanceOf(Outcome.NotThere.class, settle.name(new Seen(LEAD, POOL, 1, Some.DECIDER), home));
        assertInstanceOf(Outcome.Done.class, settle.name(seen(LEAD, 1), home));
        assertEquals(List.of(home), pools.homes());
    }

    private void award() {
        var recused = new WholeFile().until(5).after(5, Some.OFFICER, new Recused("dora", Ground.TIE));
        store.put(new ApplicationFile(LEAD, Some.id(1), recused.file().record()));
    }

    private void open() {
        store.open(Some.line(Some.LINE), Some.audit(Some.OPENS));
    }

    private void suggest(PoolId id, LineId line) {
        assertInstanceOf(Outcome.Done.class, change.suggest(id, agreement(line), Some.OFFICER));
    }

    private void confirmed(MunicipalityId... members) {
        suggest(POOL, Some.LINE);
        for (int at = 0; at < members.length; at++) {
            var share = agreement(Some.LINE).share(members[at]).orElseThrow();
            assertInstanceOf(
                    Outcome.Done.class, change.confirm(seen(members[at], at + 1), new Promise(share, "punkt 4")));
        }
    }

    private static Seen seen(MunicipalityId by, long revision) {
        return new Seen(by, POOL, revision, Some.OFFICER);
    }

    private static Agreement agreement(LineId line) {
        var shares = Stream.of(
                        new Share(LEAD, new Money(300)),
                        new Share(HERLEV, new Money(100)),
                        new Share(TAASTRUP, new Money(50)))
                .toList();
        var title = LocalText.of(Language.DA, "Fælles § 18");
        return new Agreement(title, new SchemeId("paragraf-18"), line, 2027, Rule.BY_HOME, shares);
    }

    private static void assertRefused(String pointer, String code, Outcome<Pool> outcome) {
        assertEquals(new Outcome.Refused<>(new Violation(pointer, code)), outcome);
    }
}
