package samspil.directory.exchange.hsds;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.directory.Entry;
import samspil.directory.Kind;
import samspil.directory.Opportunity;
import samspil.directory.Organisation;
import samspil.directory.Published;
import samspil.directory.Venue;
import samspil.directory.exchange.JsonObject;

/** Services, the removed ones too for ninety days: HSDS has no other way to say that something is gone. */
record HsdsServices(Hsds hsds) {
    private static final Duration REMEMBERED = Duration.ofDays(90);

    HsdsPage list(HsdsQuery query) {
        var filter = new HsdsFilter(hsds, query.filter());
        var fitting = all().filter(filter::fits).toList();
        return HsdsPage.of(fitting, query.paging(), service -> form(service, query.form(), query.paging()));
    }

    Optional<Map<String, Object>> find(String id) {
        return all().filter(service -> service.id().equals(id)).findFirst().map(this::full);
    }

    /** Those that stand, and those gone that are still remembered. */
    Stream<HsdsService> all() {
        var oldest = hsds.now().minus(REMEMBERED);
        return hsds.catalogue().records().stream()
                .filter(record -> record.kind() != Kind.ORGANISATION)
                .filter(record ->
                        record instanceof Published.Live || record.modifiedAt().isAfter(oldest))
                .map(HsdsService::of);
    }

    /** What tells whether a service changed, and what every service must have. */
    Map<String, Object> named(HsdsService service) {
        var gone = hsds.words().label("service.gone");
        return new JsonObject()
                .with("id", service.id())
                .with(
                        "name",
                        service.entry()
                                .map(entry -> hsds.words().name(entry.about()))
                                .orElse(gone))
                .with("status", service.entry().map(this::status).orElse("defunct"))
                .with("last_modified", Seconds.of(service.source().modifiedAt()))
                .map();
    }

    /** With its own fields and its organization's. */
    Map<String, Object> brief(HsdsService service) {
        var own = new JsonObject().with(named(service));
        service.entry().ifPresent(entry -> {
            own.with(new HsdsServiceFields(hsds, service).of(entry));
            organizer(entry)
                    .ifPresent(organizer -> own.with(
                                    "organization_id", organizer.id().value())
                            .with("organization", new HsdsOrganizations(hsds).brief(organizer)));
        });
        return own.map();
    }

    /** With all that belongs to it. */
    Map<String, Object> full(HsdsService service) {
        var whole = new JsonObject().with(brief(service));
        service.entry().ifPresent(entry -> {
            whole.with(new HsdsServiceParts(hsds, service).of(entry));
            organizer(entry)
                    .ifPresent(organizer -> whole.with("organization", new HsdsOrganizations(hsds).full(organizer)));
        });
        return whole.map();
    }

    /** HSDS knows one only; the others list the service among their own. */
    Optional<Organisation> organizer(Entry entry) {
        return hsds.catalogue().entries(HsdsService.organisers(entry)).stream()
                .filter(Organisation.class::isInstance)
                .map(Organisation.class::cast)
                .findFirst();
    }

    private Map<String, Object> form(HsdsService service, HsdsQuery.Form form, HsdsQuery.Paging paging) {
        if (form.minimal()) {
            return named(service);
        }
        return form.full() || paging.lines() ? full(service) : brief(service);
    }

    private String status(Entry entry) {
        boolean active = switch (entry) {
            case Venue venue -> venue.lent();
            case Opportunity opportunity ->
                opportunity.until() == null || !opportunity.until().isBefore(today());
            default -> true;
        };
        return active ? "active" : "inactive";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(
                hsds.now(), hsds.catalogue().municipality().country().zone());
    }
}
