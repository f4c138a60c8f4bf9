package samspil.grants.pool.http;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import samspil.grants.LineId;
import samspil.grants.SchemeId;
import samspil.grants.pool.Agreement;
import samspil.grants.pool.Share;
import samspil.kernel.InvalidValue;
import samspil.kernel.LocalText;
import samspil.kernel.Money;
import samspil.kernel.MunicipalityId;

/**
 * An agreement as the API takes it.
 *
 * @param shares in øre each; absent where they follow from the proportion
 * @param proportion absent where the shares are said
 */
record Suggestion(
        LocalText title,
        SchemeId scheme,
        LineId line,
        int year,
        Agreement.Rule rule,
        @Nullable List<Share> shares,
        @Nullable Proportion proportion) {

    /** A total in øre that is shared by weights, such as inhabitants. */
    record Proportion(Money total, List<Weight> weights) {
        List<Share> shares() {
            return Share.inProportion(
                    total,
                    weights.stream()
                            .collect(Collectors.toMap(Weight::municipality, Weight::weight, Proportion::twice)));
        }

        private static long twice(long one, long other) {
            throw InvalidValue.of("pool.members", "/proportion/weights");
        }
    }

    /** How much a municipality counts. */
    record Weight(MunicipalityId municipality, long weight) {}

    /** @throws InvalidValue where both are said, or none, or the agreement breaks a rule */
    Agreement agreement() {
        var said = proportion == null ? shares : proportion.shares();
        InvalidValue.unless(said != null && (shares == null || proportion == null), "field.required", "/shares");
        return new Agreement(title, scheme, line, year, rule, said == null ? List.of() : said);
    }
}
