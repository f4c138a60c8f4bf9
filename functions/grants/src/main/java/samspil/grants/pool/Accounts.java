package samspil.grants.pool;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.grants.ApplicationId;
import samspil.grants.budget.Balance;
import samspil.grants.budget.LedgerEntry;
import samspil.grants.budget.Movement;
import samspil.grants.budget.Posting;
import samspil.grants.file.FileHead;
import samspil.grants.pool.Bearing.Part;
import samspil.kernel.Money;
import samspil.kernel.MunicipalityId;

/**
 * What a joint pool's settlement is made of: the ledger of its line and the awards that the line bears, and nothing else.
 *
 * @param heads of the applications, awarded or not
 */
record Accounts(Pool pool, List<Posting> ledger, List<FileHead> heads, List<Home> homes) {

    Accounts {
        heads = heads.stream()
                .filter(head -> pool.agreement().line().equals(head.line()))
                .toList();
    }

    /** How much each has on the line, bears, has used and gets back, so that all of it is the line's to the øre. */
    List<Settlement.Part> parts() {
        var bearing = new Bearing(pool.agreement().rule(), pool.id().lead());
        var paidIn = paidIn();
        var borne = bearing.of(paidIn, Stream.concat(bound(), reserved()).toList());
        var used =
                bearing.of(borne, each(head -> head.paid().minus(head.repaid()).ore()));
        var back = bearing.of(minus(borne, used), each(this::keptBack));
        return pool.agreement().shares().stream()
                .map(share -> {
                    var member = share.municipality();
                    return new Settlement.Part(
                            member,
                            share.amount(),
                            pool.isConfirmed(member),
                            money(paidIn, member),
                            money(borne, member),
                            money(used, member),
                            money(back, member));
                })
                .toList();
    }

    /** Awards of which nobody said where the receiver is at home. */
    long unnamed() {
        var named = homes.stream().map(Home::application).toList();
        return heads.stream()
                .filter(head -> head.award().isPositive())
                .filter(head -> !named.contains(head.id()))
                .count();
    }

    /** The others' shares stand on the line under their names; what else came or went there is the lead's. */
    private SortedMap<MunicipalityId, Long> paidIn() {
        var lead = pool.id().lead();
        var paid = new TreeMap<MunicipalityId, Long>();
        pool.agreement().members().forEach(member -> paid.put(member, posted(member)));
        long others = paid.entrySet().stream()
                .filter(each -> !each.getKey().equals(lead))
                .mapToLong(Map.Entry::getValue)
                .sum();
        var balance = balance();
        paid.put(lead, balance.appropriated() + balance.transferred() - others);
        return paid;
    }

    private long posted(MunicipalityId member) {
        return ledger.stream()
                .filter(posting -> posting.id().equals(pool.posting(member)))
                .mapToLong(posting -> posting.change().appropriated())
                .sum();
    }

    private Balance balance() {
        return ledger.stream().map(Posting::change).reduce(Balance.ZERO, Balance::plus);
    }

    private Stream<Part> bound() {
        return byFile(Accounts::bound).entrySet().stream().map(each -> new Part(home(each.getKey()), each.getValue()));
    }

    /** What a batch of decisions holds that are just being made. */
    private Stream<Part> reserved() {
        return Stream.of(new Part(null, balance().reserved()));
    }

    private List<Part> each(ToLongFunction<FileHead> ore) {
        return heads.stream()
                .map(head -> new Part(home(head.id().value()), ore.applyAsLong(head)))
                .toList();
    }

    /** Given back, and not to the line. */
    private long keptBack(FileHead head) {
        long refunded = byFile(entry ->
                        entry.movement() == Movement.REFUND ? entry.amount().ore() : 0)
                .getOrDefault(head.id().value(), 0L);
        return head.repaid().ore() - refunded;
    }

    /** Sums of entries by the file that backs them: {@code <application>/<number>}. */
    private Map<String, Long> byFile(ToLongFunction<LedgerEntry> ore) {
        var sums = new HashMap<String, Long>();
        ledger.stream()
                .flatMap(posting -> posting.entries().stream())
                .forEach(entry -> sums.merge(entry.backing().split("/", 2)[0], ore.applyAsLong(entry), Long::sum));
        return sums;
    }

    private static long bound(LedgerEntry entry) {
        return switch (entry.movement()) {
            case COMMIT, DRAW -> entry.amount().ore();
            case RELEASE, REFUND -> -entry.amount().ore();
            case APPROPRIATE, TRANSFER_IN, TRANSFER_OUT, EARMARK_IN, EARMARK_OUT, RESERVE, FREE -> 0;
        };
    }

    private @Nullable MunicipalityId home(String application) {
        return ApplicationId.of(application).flatMap(this::named).orElse(null);
    }

    private Optional<MunicipalityId> named(ApplicationId application) {
        return homes.stream()
                .filter(home -> home.application().equals(application))
                .flatMap(home -> Stream.ofNullable(home.municipality()))
                .findFirst();
    }

    private static SortedMap<MunicipalityId, Long> minus(
            SortedMap<MunicipalityId, Long> all, SortedMap<MunicipalityId, Long> some) {
        return all.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> each.getValue() - some.getOrDefault(each.getKey(), 0L),
                        Long::sum,
                        TreeMap::new));
    }

    private static Money money(SortedMap<MunicipalityId, Long> ore, MunicipalityId member) {
        return new Money(ore.getOrDefault(member, 0L));
    }
}
