package samspil.reminders.pages;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import samspil.platform.access.Seats;
import samspil.reminders.pages.mail.Words;

/** Gives a controller's method the desk that the address names, with who sits at it. */
@Factory
final class DeskBinder {

    @Singleton
    @Requires(env = "reminders-desk")
    TypedRequestArgumentBinder<Desk> desks(Seats seats) {
        return seats.binder(
                Desk.class,
                seat -> new Desk(
                        seat.municipality(), new Words(seat.language(), seat.now()), seat.identity(), seat.duty()));
    }
}
