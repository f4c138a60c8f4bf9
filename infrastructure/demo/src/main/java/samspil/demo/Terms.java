package samspil.demo;

import java.time.LocalDate;
import samspil.demo.Person.Assignment;
import samspil.kernel.Country;
import samspil.kernel.Municipality;

/** For how long roles are held in one municipality. */
record Terms(Municipality municipality) {
    static final LocalDate HIRED = LocalDate.of(2025, 1, 1);

    /** Until somebody ends it. */
    Assignment hired(String role) {
        return new Assignment(municipality.slug(), role, null, null, HIRED, null);
    }

    /** For the municipal term: four years, in Denmark from January 2026 and in Norway from October 2023. */
    Assignment elected(String role) {
        var from = municipality.country() == Country.DK ? LocalDate.of(2026, 1, 1) : LocalDate.of(2023, 10, 1);
        return new Assignment(
                municipality.slug(), role, null, null, from, from.plusYears(4).minusDays(1));
    }

    /** For an organisation, two years at a time. */
    Assignment representing(Association association) {
        var from = LocalDate.of(2026, 1, 1);
        return new Assignment(
                municipality.slug(),
                "REPRESENTATIVE",
                association.id().value(),
                association.use().name(),
                from,
                from.plusYears(2).minusDays(1));
    }

    /** Of the platform, everywhere. */
    static Assignment platform() {
        return new Assignment(null, "OPERATOR", null, null, HIRED, null);
    }
}
