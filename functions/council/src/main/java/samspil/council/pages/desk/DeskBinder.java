package samspil.council.pages.desk;

import io.micronaut.context.annotation.Factory;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import samspil.council.pages.Setting;
import samspil.platform.access.Seats;

/** Gives a controller's method the desk that the address names, with who sits at it. */
@Factory
final class DeskBinder {

    @Singleton
    TypedRequestArgumentBinder<Desk> desks(Seats seats) {
        return seats.binder(
                Desk.class,
                seat -> new Desk(
                        new Setting(seat.municipality(), seat.language(), seat.now()), seat.identity(), seat.duty()));
    }
}
