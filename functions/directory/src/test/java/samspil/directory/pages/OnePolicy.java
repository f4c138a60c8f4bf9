package samspil.directory.pages;

import java.util.List;
import samspil.kernel.CoarseDate;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.MunicipalityId;
import samspil.platform.outlook.Outlook;
import samspil.platform.outlook.OutlookEntry;
import samspil.platform.outlook.OutlookKind;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** An outlook in which every municipality has a policy and is about to revise it. */
final class OnePolicy implements Outlook {

    @Override
    public TransactWriteItem put(OutlookEntry entry) {
        throw new UnsupportedOperationException();
    }

    @Override
    public TransactWriteItem remove(OutlookEntry.Key key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<OutlookEntry> of(MunicipalityId municipality) {
        return List.of(
                entry(municipality, OutlookKind.REVISION, "2031-23"), entry(municipality, OutlookKind.POLICY, "2013"));
    }

    private static OutlookEntry entry(MunicipalityId municipality, OutlookKind kind, String when) {
        var key = new OutlookEntry.Key(municipality, kind, "politik");
        var name = LocalText.of(Language.DA, "Frivillighedspolitik");
        return new OutlookEntry(key, name, "/herlev/policies/politik", new CoarseDate(when));
    }
}
