package samspil.policies.store;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import samspil.kernel.MunicipalityId;
import samspil.platform.json.Json;
import samspil.platform.store.Item;
import samspil.policies.PolicyId;
import samspil.policies.consultation.Consultation;
import samspil.policies.consultation.ConsultationId;
import samspil.policies.consultation.Round;

/** Consultations as items: a partition for each municipality, policy by policy. */
final class ConsultationItem {
    private static final Comparator<Consultation> LAST_FIRST =
            Comparator.comparing(Consultation::closes).reversed();

    private ConsultationItem() {}

    static String partition(MunicipalityId municipality) {
        return municipality.value() + "#consultations";
    }

    /** The beginning of the sort keys of a policy. */
    static String prefix(PolicyId policy) {
        return policy + "#";
    }

    static Item key(Consultation.Key key) {
        return Item.key(partition(key.municipality()), sort(key));
    }

    static String sort(Consultation.Key key) {
        return prefix(key.policy()) + key.id();
    }

    static Item write(Consultation consultation) {
        return key(consultation.key()).with("body", Json.write(consultation)).with("version", consultation.version());
    }

    static Consultation read(Item item) {
        return Json.read(item.text("body"), Consultation.class).orThrow();
    }

    static List<Consultation> all(Stream<Item> items) {
        return items.map(ConsultationItem::read).sorted(LAST_FIRST).toList();
    }

    static String rounds(MunicipalityId municipality) {
        return municipality.value() + "#rounds";
    }

    static Item key(Round round) {
        var key = round.consultation();
        return Item.key(rounds(key.municipality()), sort(key) + "#" + round.number());
    }

    static Round round(MunicipalityId municipality, String sort) {
        var parts = sort.split("#", 3);
        var key = new Consultation.Key(municipality, new PolicyId(parts[0]), new ConsultationId(parts[1]));
        return new Round(key, Integer.parseInt(parts[2]));
    }
}
