package samspil.grants.pool.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import samspil.grants.ApplicationId;
import samspil.grants.pool.Home;
import samspil.grants.pool.JointScheme;
import samspil.grants.pool.Pool;
import samspil.grants.pool.PoolId;
import samspil.grants.pool.Settlement;
import samspil.grants.pool.Traces.Trace;
import samspil.kernel.MunicipalityId;
import samspil.platform.json.Json;
import samspil.platform.store.Item;
import samspil.platform.store.Table;

/** Joint pools as items: a partition of pools for each municipality, the lead's with those that all others copy. */
final class PoolItem {
    private static final String BODY = "body";
    private static final String HOME = "home";
    private static final String SEVERAL = "several";
    private static final String SETTLED = "#settlement";

    private PoolItem() {}

    static String pools(MunicipalityId reader) {
        return reader + "#pools";
    }

    static Item key(MunicipalityId reader, PoolId id) {
        return Item.key(pools(reader), id.toString());
    }

    static Item write(MunicipalityId reader, Pool pool) {
        return key(reader, pool.id()).with(BODY, Json.write(pool)).with("version", pool.revision());
    }

    static Pool read(Item item) {
        return Json.read(item.text(BODY), Pool.class).orThrow();
    }

    static String homes(PoolId id) {
        return id.lead() + "#pool-homes#" + id.name();
    }

    static Item write(PoolId id, Home home) {
        return Item.key(homes(id), home.application().value()).with(HOME, code(home.municipality()));
    }

    static Home home(Item item) {
        var code = item.text(HOME);
        return new Home(new ApplicationId(item.text("sk")), code.equals(SEVERAL) ? null : new MunicipalityId(code));
    }

    /** What everybody may know of the pools that a municipality is in. */
    static String joint(MunicipalityId reader) {
        return reader + "#joint";
    }

    static Item write(MunicipalityId reader, JointScheme scheme) {
        return Item.key(joint(reader), scheme.id().toString()).with(BODY, Json.write(scheme));
    }

    static boolean isScheme(Item item) {
        return !item.text("sk").endsWith(SETTLED);
    }

    static JointScheme scheme(Item item) {
        return Json.read(item.text(BODY), JointScheme.class).orThrow();
    }

    /** Changes nothing, and fails where somebody else did. */
    static Table.Change unchanged(Pool seen) {
        var values = new Item(Map.of()).with(":seen", seen.revision());
        return new Table.Change(key(seen.id().lead(), seen.id()), "SET version = :seen", "version = :seen", values);
    }

    /** What those who are in it are told of how it stands. */
    static Item told(MunicipalityId reader, PoolId id) {
        return Item.key(reader + "#pool-accounts", id.toString());
    }

    static Item telling(MunicipalityId reader, Settlement settlement) {
        return told(reader, settlement.pool()).with(BODY, Json.write(settlement));
    }

    private static Item settled(MunicipalityId reader, PoolId id) {
        return Item.key(joint(reader), id + SETTLED);
    }

    static Item write(MunicipalityId reader, Settlement settlement) {
        return settled(reader, settlement.pool()).with(BODY, Json.write(settlement));
    }

    static Settlement settlement(Item item) {
        return Json.read(item.text(BODY), Settlement.class).orThrow();
    }

    static Item write(Trace trace) {
        return Item.key(traces(trace.reader()), trace.mark() + "#" + trace.pool());
    }

    /** Marks begin with their year; they are nothing but their keys. */
    static Table.Range traces(MunicipalityId reader, int lastYear, int most) {
        return new Table.Range(traces(reader), "0", lastYear + "#~", most, false);
    }

    private static String traces(MunicipalityId reader) {
        return reader + "#elsewhere";
    }

    private static String code(@Nullable MunicipalityId home) {
        return home == null ? SEVERAL : home.value();
    }
}
