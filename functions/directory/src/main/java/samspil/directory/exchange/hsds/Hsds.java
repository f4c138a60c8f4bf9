package samspil.directory.exchange.hsds;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import samspil.directory.Catalogue;
import samspil.directory.exchange.JsonObject;
import samspil.directory.exchange.Site;
import samspil.directory.exchange.Words;
import samspil.kernel.Municipalities;

/**
 * The resources of HSDS, made of one catalogue. What has no such id is empty.
 *
 * @param now decides which opportunities are over and which removals are old enough to be forgotten
 */
public record Hsds(Catalogue catalogue, Site site, Words words, Municipalities municipalities, Instant now) {

    private static final String CONTRACT =
            "https://raw.githubusercontent.com/openreferral/specification/3.0/schema/openapi.json";

    /** {@code GET /}; the contract it names is the published one, to which all of this keeps. */
    public Map<String, Object> about() {
        var municipality = catalogue.municipality();
        return new JsonObject()
                .with("version", "3.1")
                .with("profile", "https://docs.openreferral.org")
                .with("openapi_url", CONTRACT)
                .with("publisher", Map.of("name", municipality.name(), "website", site.root()))
                .with("license", Site.LICENCE)
                .with("snapshot", Seconds.of(catalogue.takenAt()))
                .map();
    }

    /** {@code GET /services} */
    public HsdsPage services(HsdsQuery query) {
        return new HsdsServices(this).list(query);
    }

    /** {@code GET /services/{id}} */
    public Optional<Map<String, Object>> service(String id) {
        return new HsdsServices(this).find(id);
    }

    /** {@code GET /organizations} */
    public HsdsPage organizations(HsdsQuery query) {
        return new HsdsOrganizations(this).list(query);
    }

    /** {@code GET /organizations/{id}} */
    public Optional<Map<String, Object>> organization(String id, boolean fullService) {
        return new HsdsOrganizations(this).find(id, fullService);
    }

    /** {@code GET /service_at_locations} */
    public HsdsPage serviceAtLocations(HsdsQuery query) {
        return new HsdsServiceAtLocations(this).list(query);
    }

    /** {@code GET /service_at_locations/{id}} */
    public Optional<Map<String, Object>> serviceAtLocation(String id) {
        return new HsdsServiceAtLocations(this).find(id);
    }

    /** {@code GET /taxonomies} */
    public HsdsPage taxonomies(HsdsQuery query) {
        return new HsdsTaxonomies(this).taxonomies(query);
    }

    /** {@code GET /taxonomies/{id}} */
    public Optional<Map<String, Object>> taxonomy(String id) {
        return new HsdsTaxonomies(this).taxonomy(id);
    }

    /** {@code GET /taxonomy_terms} */
    public HsdsPage taxonomyTerms(HsdsQuery query) {
        return new HsdsTaxonomies(this).terms(query);
    }

    /** {@code GET /taxonomy_terms/{id}} */
    public Optional<Map<String, Object>> taxonomyTerm(String id) {
        return new HsdsTaxonomies(this).term(id);
    }
}
