package samspil.grants.pay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import samspil.grants.file.Paying.Instalment;
import samspil.kernel.Money;

/**
 * How an award is paid.
 *
 * @param shares hundredths of the award, together one hundred
 * @param first the first day on which something may be paid; the rest follows by the quarter
 */
public record Plan(List<Integer> shares, LocalDate first) {
    private static final int WHOLE = 100;
    private static final int MONTHS = 3;

    public Plan {
        shares = List.copyOf(shares);
    }

    /** The instalments, to the øre; what does not divide comes with the last. */
    public List<Instalment> of(Money award) {
        var instalments = new ArrayList<Instalment>();
        var rest = award;
        for (int i = 0; i < shares.size(); i++) {
            boolean last = i == shares.size() - 1;
            var part = last ? rest : new Money(Math.multiplyExact(award.ore(), shares.get(i)) / WHOLE);
            if (part.isPositive()) {
                instalments.add(new Instalment(part, first.plusMonths((long) MONTHS * i)));
            }
            rest = rest.minus(part);
        }
        return List.copyOf(instalments);
    }
}
