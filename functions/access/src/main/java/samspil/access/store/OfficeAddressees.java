package samspil.access.store;

import io.micronaut.context.BeanProvider;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.access.Assignment;
import samspil.access.Profile;
import samspil.access.Profiles;
import samspil.kernel.Language;
import samspil.kernel.Municipalities;
import samspil.platform.addressees.Addressee;
import samspil.platform.addressees.Addressees;
import samspil.platform.addressees.Audience;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Whom mails to an office reach: who holds it, at the address the identity provider verified. Only functions that give
 * such a role, or log somebody in, are given the table.
 */
record OfficeAddressees(BeanProvider<Addressees> addressees, Profiles profiles, Municipalities municipalities) {

    /** What is to be written along with giving a role. */
    Optional<TransactWriteItem> given(Assignment assignment) {
        return audience(assignment)
                .flatMap(audience -> profiles.find(assignment.holding().person())
                        .flatMap(profile -> put(assignment, audience, profile)));
    }

    /** What is to be written along with ending one. */
    Optional<TransactWriteItem> ended(Assignment assignment) {
        return audience(assignment).map(audience -> addressees.get().remove(key(assignment, audience)));
    }

    /** What is to be written when somebody logs in: their address may be another, or known for the first time. */
    Stream<TransactWriteItem> known(Profile profile, Stream<Assignment> held) {
        return held.filter(assignment -> assignment.ended() == null)
                .flatMap(assignment ->
                        audience(assignment).flatMap(audience -> put(assignment, audience, profile)).stream());
    }

    private Optional<TransactWriteItem> put(Assignment assignment, Audience audience, Profile profile) {
        var until = assignment.holding().until();
        return Optional.ofNullable(profile.email())
                .map(email ->
                        new Addressee(key(assignment, audience), profile.name(), email, language(assignment), until))
                .map(addressees.get()::put);
    }

    private Language language(Assignment assignment) {
        return municipalities
                .byId(assignment.holding().municipality())
                .orElseThrow()
                .language();
    }

    private static Addressee.Key key(Assignment assignment, Audience audience) {
        return Addressee.Key.of(assignment.holding().municipality(), audience, assignment.id());
    }

    /** The council's own are written by the council. */
    private static Optional<Audience> audience(Assignment assignment) {
        return switch (assignment.holding().role()) {
            case CASE_WORKER -> Optional.of(Audience.CONTACT_PERSON);
            case ADMINISTRATOR -> Optional.of(Audience.ADMINISTRATOR);
            default -> Optional.empty();
        };
    }
}
