package samspil.grants.scheme.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.grants.scheme.Scheme;
import samspil.grants.scheme.Schemes;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Table;

/** Schemes of one of the two tables. */
record DynamoSchemes(Table table) implements Schemes {

    @Override
    public List<Scheme> in(MunicipalityId municipality) {
        return SchemeItem.schemes(municipality, table.partition(SchemeItem.partition(municipality)));
    }

    @Override
    public Optional<Scheme> find(Scheme.Key key) {
        return table.find(SchemeItem.head(key)).map(head -> {
            var versions = table.partition(SchemeItem.partition(key.municipality()), SchemeItem.versions(key.id()));
            return SchemeItem.scheme(
                    key, Stream.concat(Stream.of(head), versions).toList());
        });
    }
}
