package samspil.council;

import java.time.LocalDate;
import java.util.Optional;
import samspil.kernel.Violation;

/** What may be done to a council. */
record CouncilRules(Council council) {
    private static final int MOST = 400;

    /** What is wrong with letting somebody in; empty where nothing is. */
    Optional<Violation> entering(Member next) {
        if (council.members().size() >= MOST) {
            return wrong("", "council.full");
        }
        if (next.position() == Position.CONTACT_PERSON) {
            return next.place() == null ? Optional.empty() : wrong("/place", "place.none");
        }
        return placed(next).or(() -> twice(next));
    }

    /** What is wrong with changing somebody's position; empty where nothing is. */
    Optional<Violation> appointing(Member member, Position position) {
        return member.position().sits() && position.sits() ? Optional.empty() : wrong("/position", "position.seat");
    }

    /** What is wrong with somebody's leaving; empty where nothing is. */
    Optional<Violation> leaving(Member member, LocalDate last) {
        return member.term().covers(last) ? Optional.empty() : wrong("/last", "term.outside");
    }

    /** What is wrong with another charter: a seat that somebody has is not taken away. */
    Optional<Violation> chartering(Charter next, LocalDate today) {
        boolean kept = council.members().stream()
                .filter(member -> !member.term().until().isBefore(today))
                .allMatch(member -> member.place() == null || known(next.statute(), member.place(), member.position()));
        return kept ? Optional.empty() : wrong("/statute/groups", "statute.seats");
    }

    private Optional<Violation> placed(Member next) {
        var place = next.place();
        if (place == null) {
            return wrong("/place", "field.required");
        }
        if (!known(council.charter().statute(), place, next.position())) {
            return wrong("/place", "place.unknown");
        }
        boolean taken = council.members().stream().anyMatch(each -> each.sitsOn(place, next.term()));
        return next.position().sits() && taken ? wrong("/place", "place.taken") : Optional.empty();
    }

    private Optional<Violation> twice(Member next) {
        return council.seats(next.person(), next.term()) ? wrong("/person", "member.two-seats") : Optional.empty();
    }

    private static boolean known(Statute statute, Place place, Position position) {
        return position.sits()
                ? statute.seats().contains(place)
                : statute.group(place.group()).isPresent();
    }

    private static Optional<Violation> wrong(String pointer, String code) {
        return Optional.of(new Violation(pointer, code));
    }
}
