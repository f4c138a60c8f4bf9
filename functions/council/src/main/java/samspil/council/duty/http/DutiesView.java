package samspil.council.duty.http;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.council.duty.DutyState;
import samspil.council.duty.Promise;
import samspil.council.duty.Turn;
import samspil.kernel.CoarseDate;
import samspil.kernel.LocalText;
import samspil.kernel.Municipality;
import samspil.platform.duties.DutyFact;
import samspil.platform.duties.DutyKind;

/**
 * What a municipality promised and did, as the API shows it.
 *
 * @param on the day that sees it so
 */
record DutiesView(String municipality, LocalDate on, List<PromiseView> promises) {

    /**
     * Where the pages of a municipality are.
     *
     * @param home of the municipality's own language, without the municipality
     */
    record Place(Municipality municipality, URI home, LocalDate today) {

        URI address(String path) {
            return URI.create(home + path);
        }
    }

    static DutiesView of(Place place, List<Promise> promises) {
        return new DutiesView(
                place.municipality().slug(),
                place.today(),
                promises.stream().map(each -> PromiseView.of(place, each)).toList());
    }

    /** A promise with the state that matters now, and with every time it was due. */
    record PromiseView(
            DutyKind kind, LocalText words, @Nullable URI source, DutyState state, List<TurnView> turns) {

        static PromiseView of(Place place, Promise promise) {
            return new PromiseView(
                    promise.kind(),
                    promise.words(),
                    Optional.ofNullable(promise.source()).map(place::address).orElse(null),
                    promise.current(place.today()).state(),
                    promise.turns().stream()
                            .map(turn -> TurnView.of(place, turn))
                            .toList());
        }
    }

    /**
     * One time that it was due.
     *
     * @param evidence what met it; absent while nothing did
     * @param plan what is set to meet it; absent where nothing is
     */
    record TurnView(
            CoarseDate due,
            DutyState state,
            boolean late,
            @Nullable FactView evidence,
            @Nullable FactView plan) {

        static TurnView of(Place place, Turn turn) {
            return new TurnView(
                    turn.due(),
                    turn.state(),
                    turn.late(place.today()),
                    FactView.of(place, turn.deed()),
                    FactView.of(place, turn.plan()));
        }
    }

    /** A thing that counts, when it was or is to be, and where it is seen. */
    record FactView(LocalText name, CoarseDate when, URI address) {

        static @Nullable FactView of(Place place, @Nullable DutyFact fact) {
            return fact == null
                    ? null
                    : new FactView(fact.name(), when(fact, place.today()), place.address(fact.address()));
        }

        private static CoarseDate when(DutyFact fact, LocalDate today) {
            return fact.doneBy(today).or(() -> fact.plannedOn(today)).orElseThrow();
        }
    }
}
