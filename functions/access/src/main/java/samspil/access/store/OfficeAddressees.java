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
        return key(assignment)
                .flatMap(key ->
                        profiles.find(assignment.holding().person()).flatMap(profile -> put(assignment, key, profile)));
    }

    /** What is to be written along with ending one. */
    Optional<TransactWriteItem> ended(Assignment assignment) {
        return key(assignment).map(addressees.get()::remove);
    }

    /** What is to be written when somebody logs in: their address may be another, or known for the first time. */
    Stream<TransactWriteItem> known(Profile profile, Stream<Assignment> held) {
        return held.filter(assignment -> assignment.ended() == null)
                .flatMap(assignment -> key(assignment).flatMap(key -> put(assignment, key, profile)).stream());
    }

    private Optional<TransactWriteItem> put(Assignment assignment, Addressee.Key key, Profile profile) {
        var until = assignment.holding().until();
        return Optional.ofNullable(profile.email())
                .map(email -> new Addressee(key, profile.name(), email, language(assignment), until))
                .map(addressees.get()::put);
    }

    private Language language(Assignment assignment) {
        return municipalities
                .byId(assignment.holding().municipality())
                .orElseThrow()
                .language();
    }

    /** The council writes itself whom its mails reach. Under a person's own name stands by which address it knows them. */
    private static Optional<Addressee.Key> key(Assignment assignment) {
        var holding = assignment.holding();
        var town = holding.municipality();
        return switch (holding.role()) {
            case CASE_WORKER -> Optional.of(Addressee.Key.of(town, Audience.CONTACT_PERSON, assignment.id()));
            case ADMINISTRATOR -> Optional.of(Addressee.Key.of(town, Audience.ADMINISTRATOR, assignment.id()));
            case COUNCIL_CHAIR, COUNCIL_MEMBER ->
                Optional.of(new Addressee.Key(town, Audience.COUNCIL, holding.person(), assignment.id()));
            default -> Optional.empty();
        };
    }
}
