package samspil.grants.apply.store;

import java.time.Instant;
import java.util.Map;
import samspil.grants.ApplicationId;
import samspil.grants.PaperId;
import samspil.grants.apply.Applicant;
import samspil.grants.apply.Consent;
import samspil.grants.apply.DuePapers;
import samspil.grants.apply.GivenPaper;
import samspil.grants.apply.GivenPaper.Giver;
import samspil.grants.form.Paper;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Item;
import samspil.platform.store.Table;

/** An organisation's papers as items: one partition, with its consent and where each was used. */
final class PaperItem {
    /** What the sort key of each paper begins with. */
    static final String PAPER = "paper#";

    private PaperItem() {}

    static String partition(Applicant owner) {
        return owner.municipality() + "#papers#" + owner.organisation();
    }

    static Item key(GivenPaper.Key key) {
        return Item.key(partition(key.owner()), PAPER + key.id());
    }

    static Item consentKey(Applicant owner) {
        return Item.key(partition(owner), "consent");
    }

    /** What the sort key of a paper's uses begins with. */
    static String uses(GivenPaper.Key key) {
        return "use#" + key.id() + "#";
    }

    static Item use(GivenPaper.Key key, ApplicationId application) {
        return Item.key(partition(key.owner()), uses(key) + application);
    }

    static Item write(GivenPaper paper) {
        var year = paper.year();
        var replaces = paper.replaces();
        return due(
                        write(key(paper.key()), paper.giver()),
                        duePapers(paper.key().owner().municipality()),
                        paper.giver())
                .with("kind", paper.kind().name())
                .with("year", year == null ? null : year.toString())
                .with("name", paper.name())
                .with("replaces", replaces == null ? null : replaces.value());
    }

    static GivenPaper read(Applicant owner, Item item) {
        return new GivenPaper(
                new GivenPaper.Key(owner, new PaperId(item.text("sk").substring(PAPER.length()))),
                Paper.valueOf(item.text("kind")),
                item.find("year").map(Integer::valueOf).orElse(null),
                item.text("name"),
                giver(item),
                item.find("replaces").map(PaperId::new).orElse(null));
    }

    static Item write(Applicant owner, Consent consent) {
        return due(write(consentKey(owner), consent.by()), dueConsents(owner.municipality()), consent.by())
                .with("wording", consent.version());
    }

    static String duePapers(MunicipalityId municipality) {
        return municipality + "#papers";
    }

    static String dueConsents(MunicipalityId municipality) {
        return municipality + "#consents";
    }

    /** Whose it is, by the key of an item. */
    static Applicant owner(MunicipalityId municipality, Item key) {
        return new Applicant(
                municipality, key.text("pk").substring(duePapers(municipality).length() + 1));
    }

    /** It is looked at at another time, where it is still there. */
    static Table.Change waking(Item key, Instant at) {
        var values = new Item(Map.of()).with(":at", at.toEpochMilli());
        return new Table.Change(key, "SET dueAt = :at", "attribute_exists(pk)", values);
    }

    private static Item due(Item item, String of, Giver giver) {
        return item.with(DraftItem.DUE_OF, of)
                .with(DraftItem.DUE_AT, giver.at().plus(DuePapers.LEAST).toEpochMilli());
    }

    static Consent consent(Item item) {
        return new Consent(giver(item), item.text("wording"));
    }

    private static Item write(Item key, Giver giver) {
        return key.with("person", giver.person())
                .with("by", giver.name())
                .with("at", giver.at().toString());
    }

    private static Giver giver(Item item) {
        return new Giver(item.text("person"), item.text("by"), Instant.parse(item.text("at")));
    }
}
