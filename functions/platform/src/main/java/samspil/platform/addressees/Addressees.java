package samspil.platform.addressees;

import java.util.List;
import samspil.kernel.MunicipalityId;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Whom mails to each audience reach. A context's store adds {@link #put} and {@link #remove} to the transaction that
 * gives somebody a role or takes it. Organisations are not kept here: the directory publishes them.
 */
public interface Addressees {

    /** The action that has mails reach them. */
    TransactWriteItem put(Addressee addressee);

    /** The action that has mails reach them no longer; does nothing where they did not. */
    TransactWriteItem remove(Addressee.Key key);

    /** Those whom a role's mails reach, those whose days are over too. */
    default List<Addressee> of(MunicipalityId municipality, Audience audience) {
        return of(municipality, audience, "");
    }

    /**
     * Those whom mails about one subject reach, those whose days are over too.
     *
     * @param subject empty for whom it reaches by their role
     */
    List<Addressee> of(MunicipalityId municipality, Audience audience, String subject);
}
