package samspil.grants.apply.store;

import java.time.Instant;
import samspil.grants.ApplicationId;
import samspil.grants.PaperId;
import samspil.grants.apply.Applicant;
import samspil.grants.apply.Consent;
import samspil.grants.apply.GivenPaper;
import samspil.grants.apply.GivenPaper.Giver;
import samspil.grants.form.Paper;
import samspil.platform.store.Item;

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
        return write(key(paper.key()), paper.giver())
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
        return write(consentKey(owner), consent.by()).with("wording", consent.version());
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
