package samspil.grants.pay.store;

import java.util.Map;
import java.util.TreeMap;
import samspil.grants.RoundId;
import samspil.grants.pay.Draw;
import samspil.grants.pay.Draws;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Item;
import samspil.platform.store.Table;

/** The lots beside the payment files. */
record DynamoDraws(Table table) implements Draws {

    @Override
    public Draw keep(MunicipalityId municipality, RoundId round, Draw draw) {
        var key = Item.key(draws(municipality), round.value());
        table.putNew(key.with("seed", draw.seed()).with("share", draw.share()));
        return table.find(key).map(DynamoDraws::read).orElseThrow();
    }

    @Override
    public Map<RoundId, Draw> in(MunicipalityId municipality) {
        var all = new TreeMap<RoundId, Draw>();
        table.partition(draws(municipality)).forEach(item -> all.put(new RoundId(item.text("sk")), read(item)));
        return all;
    }

    private static String draws(MunicipalityId municipality) {
        return municipality + "#draws";
    }

    private static Draw read(Item item) {
        return new Draw(item.text("seed"), (int) item.number("share"));
    }
}
