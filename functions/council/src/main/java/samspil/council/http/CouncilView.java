package samspil.council.http;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.council.Charter;
import samspil.council.Council;
import samspil.council.Member;
import samspil.council.Place;
import samspil.council.Position;
import samspil.council.VotingGroup;
import samspil.kernel.LocalText;

/**
 * A council as the API shows it on a day.
 *
 * @param seats every seat, with who sits on it
 * @param others the municipality's contact persons
 * @param former who left or whose term is over, the last first
 */
record CouncilView(
        Charter charter,
        List<SeatView> seats,
        List<SuccessionView> substitutes,
        List<Member> others,
        List<Member> former,
        long version) {

    /**
     * A seat.
     *
     * @param holder absent where it is vacant
     */
    record SeatView(LocalText group, Place place, @Nullable Member holder) {}

    /** Who follows in a group, in order. */
    record SuccessionView(String group, List<Member> order) {}

    static CouncilView of(Council council, LocalDate today) {
        var statute = council.charter().statute();
        return new CouncilView(
                council.charter(),
                statute.groups().stream()
                        .flatMap(group -> seats(council, group, today))
                        .toList(),
                statute.groups().stream()
                        .map(group -> new SuccessionView(group.id(), council.succession(group.id(), today)))
                        .toList(),
                council.on(today, Position.CONTACT_PERSON),
                council.former(today),
                council.version());
    }

    private static Stream<SeatView> seats(Council council, VotingGroup group, LocalDate today) {
        return council.charter().statute().seats().stream()
                .filter(seat -> seat.group().equals(group.id()))
                .map(seat -> new SeatView(
                        group.name(), seat, council.holder(seat, today).orElse(null)));
    }
}
