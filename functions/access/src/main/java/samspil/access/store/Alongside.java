package samspil.access.store;

import java.util.Optional;
import java.util.stream.Stream;
import samspil.access.Assignment;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** What others are to know of a role: whom mails to an office reach, and who stands close to an organisation. */
record Alongside(OfficeAddressees office, RepresentativeTies ties) {

    /** What is to be written along with giving it. */
    Stream<TransactWriteItem> given(Assignment assignment) {
        return both(office.given(assignment), assignment);
    }

    /** What is to be written along with ending it. */
    Stream<TransactWriteItem> ended(Assignment assignment) {
        return both(office.ended(assignment), assignment);
    }

    private Stream<TransactWriteItem> both(Optional<TransactWriteItem> mails, Assignment assignment) {
        return Stream.of(mails, ties.of(assignment)).flatMap(Optional::stream);
    }
}
