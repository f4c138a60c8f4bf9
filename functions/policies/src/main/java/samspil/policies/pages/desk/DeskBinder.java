package samspil.policies.pages.desk;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import samspil.platform.access.Seats;
import samspil.policies.pages.words.Visit;

/** Gives a controller's method the desk that the address names, with who sits at it. */
@Factory
final class DeskBinder {

    @Singleton
    @Requires(env = "policies-desk")
    TypedRequestArgumentBinder<Desk> desks(Seats seats) {
        return seats.binder(
                Desk.class,
                seat -> new Desk(
                        new Visit(seat.municipality(), seat.language(), seat.now()), seat.identity(), seat.duty()));
    }
}
