package samspil.directory.exchange.hsds;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.directory.AgeRange;
import samspil.directory.Entry;
import samspil.directory.Opportunity;

/** Whether something is what a reader asks for. */
record HsdsFilter(Hsds hsds, HsdsQuery.Filter filter) {

    /** A removed service has nothing but the day of its removal to be found by. */
    boolean fits(HsdsService service) {
        return service.entry().isPresent()
                ? fits(service.entry().get(), service.source().modifiedAt())
                : onlyTime() && inTime(service.source().modifiedAt());
    }

    boolean fits(Entry entry, Instant modifiedAt) {
        return inTime(modifiedAt) && ofOrganization(entry) && inTaxonomy(entry) && forAges(entry) && saysWords(entry);
    }

    private boolean onlyTime() {
        return Stream.of(
                        filter.search(),
                        filter.taxonomyTermId(),
                        filter.taxonomyId(),
                        filter.organizationId(),
                        filter.minimumAge(),
                        filter.maximumAge())
                .allMatch(java.util.Objects::isNull);
    }

    private boolean inTime(Instant modifiedAt) {
        return filter.modifiedAfter() == null || !modifiedAt.isBefore(filter.modifiedAfter());
    }

    private boolean ofOrganization(Entry entry) {
        return filter.organizationId() == null
                || HsdsService.organisers(entry).stream()
                        .anyMatch(id -> id.value().equals(filter.organizationId()));
    }

    private boolean inTaxonomy(Entry entry) {
        if (filter.taxonomyTermId() == null && filter.taxonomyId() == null) {
            return true;
        }
        return new HsdsTaxonomies(hsds)
                .of(entry).stream()
                        .filter(term ->
                                filter.taxonomyTermId() == null || term.id().equals(filter.taxonomyTermId()))
                        .anyMatch(term -> filter.taxonomyId() == null
                                || HsdsTaxonomies.id(term.scheme()).equals(filter.taxonomyId()));
    }

    private boolean forAges(Entry entry) {
        var ages = Optional.ofNullable(HsdsServiceFields.ages(entry));
        return holds(filter.minimumAge(), ages.map(AgeRange::from), order -> order >= 0)
                && holds(filter.maximumAge(), ages.map(AgeRange::to), order -> order <= 0);
    }

    private static boolean holds(@Nullable BigDecimal wanted, Optional<BigDecimal> age, Predicate<Integer> order) {
        return wanted == null
                || age.map(years -> order.test(years.compareTo(wanted))).orElse(false);
    }

    private boolean saysWords(Entry entry) {
        return filter.search() == null || Matching.words(filter.search(), text(entry));
    }

    private String text(Entry entry) {
        var words = hsds.words();
        var own = Stream.of(
                words.name(entry.about()),
                words.description(entry.about()),
                entry instanceof Opportunity opportunity ? opportunity.role().in(words.language()) : "");
        var categories = entry.about().categories().stream().map(words::category);
        var organisers = hsds.catalogue().entries(HsdsService.organisers(entry)).stream()
                .map(organiser -> words.name(organiser.about()));
        return Stream.of(own, categories, organisers).flatMap(parts -> parts).collect(Collectors.joining("\n"));
    }
}
