package samspil.grants.apply.store;

import java.time.Instant;
import samspil.grants.ApplicationId;
import samspil.grants.RoundId;
import samspil.grants.apply.Applicant;
import samspil.grants.apply.Partnership;
import samspil.grants.file.SentApplication.Partner;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Item;

/** A partnership as two items: among those of its application, and among those of the organisation that was asked. */
final class PartnerItem {
    private PartnerItem() {}

    /** Those of an application. */
    static String partition(MunicipalityId municipality, ApplicationId application) {
        return municipality + "#partners#" + application;
    }

    /** Those that an organisation was asked to join. */
    static String partition(Applicant organisation) {
        return organisation.municipality() + "#joins#" + organisation.organisation();
    }

    static Item key(Partnership.Key key) {
        return Item.key(partition(key.lead().municipality(), key.application()), key.organisation());
    }

    static Item ownKey(Applicant organisation, ApplicationId application) {
        return Item.key(partition(organisation), application.value());
    }

    static Applicant partner(Partnership.Key key) {
        return new Applicant(key.lead().municipality(), key.organisation());
    }

    static Item write(Item key, Partnership partnership) {
        var accepted = partnership.acceptedAt();
        return key.with("lead", partnership.key().lead().organisation())
                .with("leadName", partnership.lead())
                .with("application", partnership.key().application().value())
                .with("round", partnership.round().value())
                .with("partner", partnership.key().organisation())
                .with("name", partnership.partner().name())
                .with("invitedAt", partnership.invitedAt().toString())
                .with("acceptedAt", accepted == null ? null : accepted.toString());
    }

    static Partnership read(MunicipalityId municipality, Item item) {
        var lead = new Applicant(municipality, item.text("lead"));
        var partner = item.text("partner");
        return new Partnership(
                new Partnership.Key(lead, new ApplicationId(item.text("application")), partner),
                new RoundId(item.text("round")),
                item.text("leadName"),
                new Partner(partner, item.text("name")),
                Instant.parse(item.text("invitedAt")),
                item.find("acceptedAt").map(Instant::parse).orElse(null));
    }
}
