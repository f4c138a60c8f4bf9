package samspil.grants.register.store;

import java.util.List;
import java.util.Optional;
import samspil.grants.register.AwardTotal;
import samspil.grants.register.PublicAward;
import samspil.grants.register.PublicWords;
import samspil.grants.register.Register;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Cursor;
import samspil.platform.store.Item;
import samspil.platform.store.Table;
import samspil.platform.store.Table.Range;

/** The register in the public table. A cursor is the sort key of the award that comes next. */
record DynamoRegister(Table table) implements Register {
    /** After every character that a key may have. */
    private static final String END = "\uffff";
    /** So many are looked at for a page of a search by words and something else. */
    private static final int WINDOW = 200;

    @Override
    public Part part(MunicipalityId municipality, Wanted wanted, Paging paging) {
        var keys = PublicWords.keys(wanted.words());
        if (!wanted.words().isBlank() && keys.isEmpty()) {
            return new Part(List.of(), "");
        }
        return keys.isEmpty() ? listed(municipality, wanted, paging) : found(municipality, wanted, paging, keys);
    }

    @Override
    public List<AwardTotal> totals(MunicipalityId municipality) {
        return table.partition(TotalItem.partition(municipality))
                .map(TotalItem::read)
                .filter(total -> total.awards() > 0)
                .toList();
    }

    private Part listed(MunicipalityId municipality, Wanted wanted, Paging paging) {
        var scheme = wanted.scheme();
        var pk = scheme == null ? RegisterItem.all(municipality) : RegisterItem.of(municipality, scheme);
        var from = wanted.year() == null ? "0" : wanted.year() + "-";
        var to = wanted.year() == null ? END : wanted.year() + "-" + END;
        var start = start(paging, from, to).orElse(to);
        var items = table.range(new Range(pk, from, start, paging.limit() + 1, true));
        return part(items, paging.limit());
    }

    private static Part part(List<Item> items, int limit) {
        var shown = items.stream().limit(limit).map(RegisterItem::read).toList();
        return new Part(shown, items.size() > limit ? cursor(items.get(limit)) : "");
    }

    /** The first word leads; the others, the year and the scheme choose among a number of awards that never grows. */
    private Part found(MunicipalityId municipality, Wanted wanted, Paging paging, List<String> keys) {
        var from = keys.getFirst();
        var start = start(paging, from, from + END).orElse(from);
        var range = new Range(RegisterItem.words(municipality), start, from + END, WINDOW + 1, false);
        var items = table.range(range);
        var shown = items.stream()
                .limit(WINDOW)
                .filter(item -> fits(RegisterItem.read(item), wanted, keys))
                .limit(paging.limit() + 1L)
                .toList();
        if (shown.size() > paging.limit()) {
            return part(shown, paging.limit());
        }
        var awards = shown.stream().map(RegisterItem::read).distinct().toList();
        return new Part(awards, items.size() > WINDOW ? cursor(items.get(WINDOW)) : "");
    }

    private static boolean fits(PublicAward award, Wanted wanted, List<String> keys) {
        var receiver = award.receiver();
        var words = PublicWords.keys((receiver == null ? "" : receiver.name()) + " " + award.purpose());
        return wanted.has(award)
                && keys.stream().allMatch(key -> words.stream().anyMatch(word -> word.startsWith(key)));
    }

    private static String cursor(Item next) {
        return Cursor.of(next.text("sk"));
    }

    /** Where to go on; a cursor that leads elsewhere is none. */
    private static Optional<String> start(Paging paging, String from, String to) {
        return Cursor.parts(paging.after(), 1)
                .map(List::getFirst)
                .filter(key -> key.compareTo(from) >= 0 && key.compareTo(to) <= 0);
    }
}
