package samspil.grants.scheme;

import java.util.List;
import samspil.kernel.InvalidValue;

/**
 * What comes after a grant.
 *
 * @param instalments hundredths of the grant, together one hundred
 * @param keptYears how long what a person wrote is kept after the case is closed
 */
public record Afterwards(List<Integer> instalments, Reporting reporting, int keptYears) {
    private static final int WHOLE = 100;
    private static final int LONGEST = 30;

    public Afterwards {
        instalments = List.copyOf(instalments);
        InvalidValue.unless(instalments.stream().allMatch(each -> each > 0), "number.range", "/instalments");
        InvalidValue.unless(
                instalments.stream().mapToInt(Integer::intValue).sum() == WHOLE, "instalments.sum", "/instalments");
        InvalidValue.unless(keptYears >= 1 && keptYears <= LONGEST, "number.range", "/keptYears");
    }
}
