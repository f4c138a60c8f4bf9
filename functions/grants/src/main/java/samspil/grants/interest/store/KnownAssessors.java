package samspil.grants.interest.store;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import samspil.grants.assess.Seats;
import samspil.grants.interest.Assessor;
import samspil.grants.interest.Assessors;
import samspil.kernel.Municipalities;
import samspil.kernel.MunicipalityId;
import samspil.platform.addressees.Addressee;
import samspil.platform.addressees.Addressees;
import samspil.platform.addressees.Audience;
import samspil.platform.audit.AuditEvent.Actor;

/** The council by its register; who works cases by the name under which mails to their office reach them. */
record KnownAssessors(Seats seats, Addressees addressees, Municipalities municipalities) implements Assessors {

    @Override
    public List<Assessor> of(MunicipalityId municipality, Actor by) {
        var town = municipalities.byId(municipality).orElseThrow();
        var council = seats.of(town).stream()
                .map(seat -> new Assessor(seat.names(), seat.name()))
                .toList();
        var isSeated = council.stream().anyMatch(each -> each.names().contains(by.person()));
        return isSeated
                ? council
                : Stream.concat(council.stream(), Stream.of(new Assessor(Set.of(by.person()), name(municipality, by))))
                        .toList();
    }

    private String name(MunicipalityId municipality, Actor by) {
        return Stream.of(Audience.CONTACT_PERSON, Audience.ADMINISTRATOR)
                .flatMap(office -> addressees.of(municipality, office).stream())
                .filter(each -> each.key().id().equals(by.duty()))
                .map(Addressee::name)
                .findFirst()
                .orElse("");
    }
}
