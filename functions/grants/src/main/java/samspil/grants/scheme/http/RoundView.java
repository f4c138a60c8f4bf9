package samspil.grants.scheme.http;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samspil.grants.LineId;
import samspil.grants.scheme.Cancellation;
import samspil.grants.scheme.Exemption;
import samspil.grants.scheme.Extension;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.Standing;
import samspil.grants.scheme.Window;
import samspil.kernel.LocalText;
import samspil.kernel.Money;

/**
 * A round as the API shows it.
 *
 * @param version of the scheme that it pins
 * @param standing as of now
 * @param window with all that was extended
 * @param pool how much was announced, in øre; absent where nothing was
 * @param exemptions for others than the desk none
 */
record RoundView(
        String id,
        String scheme,
        int version,
        long revision,
        LocalText title,
        Standing standing,
        Window window,
        List<LineId> lines,
        @Nullable Money pool,
        List<Extension> extensions,
        List<Exemption> exemptions,
        @Nullable Cancellation cancellation) {

    static RoundView of(Round round, Instant now) {
        var offer = round.offer();
        return new RoundView(
                round.key().id().value(),
                offer.scheme().value(),
                offer.version(),
                round.revision(),
                offer.title(),
                round.standing(now),
                round.window(),
                offer.lines(),
                offer.pool(),
                round.extensions(),
                round.exemptions(),
                round.cancellation());
    }
}
