package samspil.grants.pay.store;

import samspil.grants.ApplicationId;
import samspil.grants.pay.PaymentFiles.Claim;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Item;

/** That an instalment is in a payment file, as an item: a partition for each municipality. */
final class ClaimItem {
    private ClaimItem() {}

    static String partition(MunicipalityId municipality) {
        return municipality + "#claims";
    }

    static Item key(MunicipalityId municipality, Claim claim) {
        return Item.key(partition(municipality), claim.application() + "#" + claim.instalment());
    }

    static Claim read(Item item) {
        var parts = item.text("sk").split("#", -1);
        return new Claim(new ApplicationId(parts[0]), Integer.parseInt(parts[1]));
    }
}
