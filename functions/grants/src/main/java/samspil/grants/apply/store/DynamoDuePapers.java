package samspil.grants.apply.store;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import samspil.grants.apply.Applicant;
import samspil.grants.apply.DuePapers;
import samspil.grants.apply.GivenPaper;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Item;
import samspil.platform.store.Table;

/** Papers and consents by the index in the order of their times. */
record DynamoDuePapers(Table table) implements DuePapers {

    @Override
    public List<GivenPaper> papers(MunicipalityId municipality, Instant now, int most) {
        return due(PaperItem.duePapers(municipality), now)
                .limit(most)
                .flatMap(key -> table.find(key).stream())
                .map(item -> PaperItem.read(PaperItem.owner(municipality, item), item))
                .toList();
    }

    @Override
    public List<Applicant> consents(MunicipalityId municipality, Instant now, int most) {
        return due(PaperItem.dueConsents(municipality), now)
                .limit(most)
                .map(key -> PaperItem.owner(municipality, key))
                .toList();
    }

    @Override
    public void later(GivenPaper paper, Instant at) {
        table.change(PaperItem.waking(PaperItem.key(paper.key()), at));
    }

    @Override
    public void later(Applicant owner, Instant at) {
        table.change(PaperItem.waking(PaperItem.consentKey(owner), at));
    }

    private Stream<Item> due(String of, Instant now) {
        return table.index(DraftItem.DUE, DraftItem.DUE_OF, of, DraftItem.DUE_AT, now.toEpochMilli())
                .map(key -> Item.key(key.text("pk"), key.text("sk")));
    }
}
