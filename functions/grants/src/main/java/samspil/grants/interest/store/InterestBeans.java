package samspil.grants.interest.store;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import samspil.grants.assess.Seats;
import samspil.grants.file.FileRecord;
import samspil.grants.interest.Assessors;
import samspil.grants.interest.FindInterests;
import samspil.kernel.Municipalities;
import samspil.platform.addressees.Addressees;
import samspil.platform.ties.Ties;

/** Interests, in the functions by which people judge cases. */
@Factory
@Requires(env = {"grants-desk", "grants-council", "grants-decide"})
final class InterestBeans {

    @Singleton
    Assessors assessors(Seats seats, Addressees addressees, Municipalities municipalities) {
        return new KnownAssessors(seats, addressees, municipalities);
    }

    @Singleton
    FindInterests interests(
            FileRecord files, Assessors assessors, Ties ties, Municipalities municipalities, InstantSource clock) {
        return new FindInterests(files, assessors, ties, municipalities, clock);
    }
}
