package samspil.grants.pages.form;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import samspil.grants.pages.Visit;
import samspil.platform.access.Seats;

/** Gives a controller's method the desk that the address names, with who sits at it. */
@Factory
final class DeskBinder {

    @Singleton
    @Requires(env = {"grants-desk", "grants-apply", "grants-council", "grants-decide", "grants-pay"})
    TypedRequestArgumentBinder<Desk> desks(Seats seats) {
        return seats.binder(
                Desk.class,
                seat -> new Desk(
                        new Visit(seat.municipality(), seat.language(), seat.now()), seat.identity(), seat.duty()));
    }
}
