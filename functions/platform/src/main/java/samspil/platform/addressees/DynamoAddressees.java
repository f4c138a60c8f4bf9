package samspil.platform.addressees;

import java.util.List;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Addressees, in their table. */
record DynamoAddressees(Table table) implements Addressees {

    @Override
    public TransactWriteItem put(Addressee addressee) {
        return table.putting(AddresseeItem.write(addressee));
    }

    @Override
    public TransactWriteItem remove(Addressee.Key key) {
        return table.removing(AddresseeItem.key(key));
    }

    @Override
    public List<Addressee> of(MunicipalityId municipality, Audience audience, String subject) {
        return table.partition(AddresseeItem.partition(municipality, audience, subject))
                .map(item -> AddresseeItem.read(item, municipality, audience, subject))
                .toList();
    }
}
