package samspil.access.pages;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import samspil.access.pages.AccessPages.Desk;
import samspil.platform.access.Seats;

/** Gives a controller's method the desk that the address names, with who sits at it. */
@Factory
final class DeskBinder {

    @Singleton
    @Requires(env = "access-desk")
    TypedRequestArgumentBinder<Desk> desks(Seats seats) {
        return seats.binder(Desk.class, seat -> new Desk(seat.municipality(), seat.language(), seat.identity()));
    }
}
