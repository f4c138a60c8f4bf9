package samspil.demo.stock;

import java.time.LocalDate;
import java.util.Optional;
import samspil.directory.AgeRange;

/**
 * An opportunity: {@code name | role | places | ages ~until | words}.
 *
 * @param places how many volunteers are wanted at most
 * @param until last day to come forward
 */
public record Job(
        String name, String role, int places, Optional<AgeRange> ages, Optional<LocalDate> until, String words) {

    static Job of(Cells cells) {
        var when = cells.words(3);
        return new Job(
                cells.text(0),
                cells.text(1),
                Integer.parseInt(cells.text(2)),
                Ages.of(when.getFirst()),
                when.stream()
                        .skip(1)
                        .map(day -> LocalDate.parse(day.substring(1)))
                        .findFirst(),
                cells.text(4));
    }
}
