package samspil.council.store;

import java.util.List;
import java.util.Optional;
import samspil.council.election.Candidate;
import samspil.council.election.Election;
import samspil.council.election.Elections;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Table;

/** Elections of one of the two tables. */
record DynamoElections(Table table) implements Elections {

    @Override
    public List<Election> in(MunicipalityId municipality) {
        return ElectionItem.all(table.partition(ElectionItem.partition(municipality)));
    }

    @Override
    public Optional<Election> find(Election.Key key) {
        return table.find(ElectionItem.key(key)).map(ElectionItem::read);
    }

    @Override
    public List<Candidate> candidates(Election.Key key) {
        return ElectionItem.candidates(table.partition(ElectionItem.candidates(key)));
    }
}
