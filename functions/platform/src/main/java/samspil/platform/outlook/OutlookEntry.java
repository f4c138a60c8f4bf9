package samspil.platform.outlook;

import samspil.kernel.CoarseDate;
import samspil.kernel.LocalText;
import samspil.kernel.MunicipalityId;

/**
 * One thing that everybody may know is to come, or holds.
 *
 * @param name what it is about, as people call it
 * @param address where more is said: a path below the language, such as {@code /herlev/policies/frivillighedspolitik}
 * @param when it comes, or since when it holds
 */
public record OutlookEntry(Key key, LocalText name, String address, CoarseDate when) {

    /**
     * What names it. Put again under the same key it takes the place of the first.
     *
     * @param subject id of the policy, the meeting, the scheme
     */
    public record Key(MunicipalityId municipality, OutlookKind kind, String subject) {}
}
