package samspil.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who follows when somebody leaves a seat. */
record Succession(Council council) {

    /**
     * The council without somebody from the day after the last, and with whoever follows on their seat.
     *
     * @param id of the follower's time on the seat
     */
    Council without(Member leaver, LocalDate last, String id) {
        var follower = follower(leaver, last);
        var parted = council.changing(each -> parted(each, leaver, follower, last));
        return follower.map(each -> seated(parted, each, leaver, last, id)).orElse(parted);
    }

    /** Who follows; empty where nobody can, or the seat is free anyway. Somebody who has a seat already is passed over. */
    private Optional<Member> follower(Member leaver, LocalDate last) {
        var place = leaver.place();
        if (!leaver.position().sits()
                || place == null
                || !last.isBefore(leaver.term().until())) {
            return Optional.empty();
        }
        var rest = new Term(last.plusDays(1), leaver.term().until());
        return council.succession(place.group(), rest.from()).stream()
                .filter(each -> !council.seats(each.person(), rest))
                .findFirst();
    }

    private static Member parted(Member each, Member leaver, Optional<Member> follower, LocalDate last) {
        if (each.equals(leaver)) {
            return each.until(last, true);
        }
        boolean waits =
                follower.filter(each::equals).isPresent() && !each.term().from().isAfter(last);
        return waits ? each.until(last, false) : each;
    }

    private static Council seated(Council parted, Member follower, Member leaver, LocalDate last, String id) {
        var term = new Term(last.plusDays(1), leaver.term().until());
        var seated = new Member(id, follower.person(), Position.MEMBER, leaver.place(), term, false);
        var members =
                parted.members().stream().filter(each -> !each.equals(follower)).toList();
        return new Council(parted.municipality(), parted.charter(), members, parted.version() - 1)
                .with(List.of(seated));
    }
}
