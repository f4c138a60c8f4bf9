package samspil.engines.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The resources of one template, every parameter and intrinsic function resolved.
 *
 * @param region the region that ARNs and functions are given
 * @param account the twelve-digit account that ARNs are given
 * @param tables by logical id
 * @param buckets by logical id
 * @param functions by logical id
 * @param routes what the API answers, in the order of the contract
 * @param api what it says beside its routes
 * @param mailing what becomes of mails
 */
public record Stack(
        String region,
        String account,
        Map<String, Table> tables,
        Map<String, Bucket> buckets,
        Map<String, Function> functions,
        List<Route> routes,
        Api api,
        Mailing mailing) {

    /** A stack whose API says nothing beside its routes, and that sends no mail. */
    public Stack(
            String region,
            String account,
            Map<String, Table> tables,
            Map<String, Bucket> buckets,
            Map<String, Function> functions,
            List<Route> routes) {
        this(region, account, tables, buckets, functions, routes, Api.PLAIN, Mailing.NONE);
    }

    /** The table of a logical id, which must exist. */
    public Table table(String logicalId) {
        return existing(tables, logicalId);
    }

    /** The bucket of a logical id, which must exist. */
    public Bucket bucket(String logicalId) {
        return existing(buckets, logicalId);
    }

    /** The function of a logical id, which must exist. */
    public Function function(String logicalId) {
        return existing(functions, logicalId);
    }

    private static <T> T existing(Map<String, T> byId, String logicalId) {
        return Optional.ofNullable(byId.get(logicalId))
                .orElseThrow(() -> new IllegalArgumentException("the template has no " + logicalId));
    }
}
