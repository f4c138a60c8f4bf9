package samspil.grants.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import samspil.grants.LineId;
import samspil.grants.budget.Balance;
import samspil.grants.budget.Ledger;
import samspil.grants.file.CheckInvariants.Breach;
import samspil.kernel.Money;

/** The promises about lines: 1, 2 and 10. */
record MoneyCheck(Export export) {

    List<Breach> breaches() {
        var breaches = new ArrayList<Breach>();
        var ledger = new Ledger(export.postings());
        export.stored().forEach((line, stored) -> {
            if (!stored.isSound() || !stored.equals(ledger.balance(line))) {
                breaches.add(new Breach(1, line.value()));
            }
        });
        if (!ledger.wasAlwaysSound() || !booked().equals(posted())) {
            breaches.add(new Breach(1, "ledger"));
        }
        awarded().forEach((line, sum) -> {
            if (sum.isMoreThan(limit(line))) {
                breaches.add(new Breach(2, line.value()));
            }
        });
        export.postings().stream()
                .filter(each -> !each.municipality().equals(export.municipality()))
                .forEach(each -> breaches.add(new Breach(10, each.id())));
        return breaches;
    }

    /** What the files say was moved. */
    private List<Booking> booked() {
        return export.files().stream()
                .flatMap(file -> IntStream.rangeClosed(1, (int) file.number()).mapToObj(file::upTo))
                .flatMap(file -> Booking.of(file).stream())
                .sorted(MoneyCheck::byBacking)
                .toList();
    }

    /** What the ledger says that files moved. */
    private List<Booking> posted() {
        var files = export.files().stream().map(each -> each.id().value()).toList();
        return export.postings().stream()
                .flatMap(posting -> posting.entries().stream().map(entry -> new Booking(posting.line(), entry)))
                .filter(each -> files.contains(each.entry().backing().split("/", 2)[0]))
                .sorted(MoneyCheck::byBacking)
                .toList();
    }

    private static int byBacking(Booking one, Booking other) {
        return one.entry().backing().compareTo(other.entry().backing());
    }

    private Map<LineId, Money> awarded() {
        var sums = new HashMap<LineId, Money>();
        export.files().stream()
                .filter(file -> file.last(Answering.Declined.class).isEmpty()
                        && file.last(Deciding.Lapsed.class).isEmpty())
                .map(ApplicationFile::award)
                .forEach(award -> award.line()
                        .ifPresent(line -> sums.merge(line, award.amount().minus(returned(award)), Money::plus)));
        return sums;
    }

    private static Money returned(Award award) {
        return award.repaid();
    }

    private Money limit(LineId line) {
        var balance = export.stored().getOrDefault(line, Balance.ZERO);
        return new Money(balance.appropriated() + balance.transferred());
    }
}
