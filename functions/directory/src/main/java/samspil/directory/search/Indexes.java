package samspil.directory.search;

import java.util.LinkedHashMap;
import samspil.directory.Catalogue;
import samspil.kernel.MunicipalityId;

/** The indexes of the municipalities that were searched last, each built once for each state of its catalogue. */
final class Indexes {
    private static final int MOST = 8;

    private final TaxonomyWords taxonomy;
    private final LinkedHashMap<MunicipalityId, Index> kept = new LinkedHashMap<>(MOST, 0.75f, true);

    Indexes(TaxonomyWords taxonomy) {
        this.taxonomy = taxonomy;
    }

    synchronized Index of(Catalogue catalogue) {
        var index = kept.compute(
                catalogue.municipality().id(),
                (_, old) -> old != null && old.hash().equals(catalogue.hash()) ? old : new Index(catalogue, taxonomy));
        if (kept.size() > MOST) {
            kept.pollFirstEntry();
        }
        return index;
    }
}
