package samspil.access.store;

import io.micronaut.context.BeanProvider;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.access.Assignment;
import samspil.access.Assignment.Ending;
import samspil.kernel.Municipalities;
import samspil.platform.ties.Tie;
import samspil.platform.ties.Ties;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * That a representative stands close to the organisation, from the first day of the role to its last; so that a case of
 * the organisation is not judged by them. Only functions that give such a role are given the table.
 */
record RepresentativeTies(BeanProvider<Ties> ties, Municipalities municipalities) {

    /** What is to be written along with giving a role, or ending one. */
    Optional<TransactWriteItem> of(Assignment assignment) {
        var holding = assignment.holding();
        return Optional.ofNullable(holding.organisation())
                .map(organisation -> new Tie.Of(holding.municipality(), organisation))
                .map(of -> ties.get()
                        .acting(
                                of,
                                assignment.id(),
                                new Tie.Acting(holding.person(), holding.from(), last(assignment))));
    }

    private @Nullable LocalDate last(Assignment assignment) {
        var zone = municipalities
                .byId(assignment.holding().municipality())
                .orElseThrow()
                .country()
                .zone();
        return Stream.concat(
                        Stream.ofNullable(assignment.holding().until()),
                        Stream.ofNullable(assignment.ended()).map(ending -> day(ending, zone)))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static LocalDate day(Ending ending, ZoneId zone) {
        return LocalDate.ofInstant(ending.at(), zone);
    }
}
