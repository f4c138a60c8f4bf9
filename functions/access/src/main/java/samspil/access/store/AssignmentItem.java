package samspil.access.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import samspil.access.Assignment;
import samspil.access.Basis;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Role;
import samspil.platform.store.Item;

/** An assignment as an item: a partition for each municipality. */
final class AssignmentItem {
    private static final String PREFIX = "assignment#";

    private AssignmentItem() {}

    static String partition(MunicipalityId municipality) {
        return municipality.value() + "#assignments";
    }

    static Item key(MunicipalityId municipality, String id) {
        return Item.key(partition(municipality), PREFIX + id);
    }

    static boolean isOne(Item item) {
        return item.text("sk").startsWith(PREFIX);
    }

    static Item write(Assignment assignment) {
        var holding = assignment.holding();
        var grant = assignment.grant();
        return key(holding.municipality(), assignment.id())
                .with("municipality", holding.municipality().value())
                .with("person", holding.person())
                .with("role", holding.role().key())
                .with("organisation", holding.organisation())
                .with("validFrom", holding.from().toString())
                .with(
                        "validUntil",
                        holding.until() == null ? null : holding.until().toString())
                .with("basis", grant.basis().name().toLowerCase(Locale.ROOT))
                .with("grantedBy", grant.by())
                .with("grantedAt", grant.at().toString());
    }

    static Assignment read(Item item) {
        return new Assignment(
                item.text("sk").substring(PREFIX.length()),
                holding(item),
                new Assignment.Grant(
                        Basis.valueOf(item.text("basis").toUpperCase(Locale.ROOT)),
                        item.text("grantedBy"),
                        Instant.parse(item.text("grantedAt"))),
                item.find("endedAt")
                        .map(at -> new Assignment.Ending(item.text("endedBy"), Instant.parse(at)))
                        .orElse(null));
    }

    private static Assignment.Holding holding(Item item) {
        return new Assignment.Holding(
                item.text("person"),
                Role.valueOf(item.text("role").toUpperCase(Locale.ROOT).replace('-', '_')),
                new MunicipalityId(item.text("municipality")),
                item.find("organisation").orElse(null),
                LocalDate.parse(item.text("validFrom")),
                item.find("validUntil").map(LocalDate::parse).orElse(null));
    }
}
