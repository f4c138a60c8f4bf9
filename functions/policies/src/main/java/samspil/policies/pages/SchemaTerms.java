package samspil.policies.pages;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import samspil.kernel.CoarseDate;
import samspil.kernel.CoarseDate.Precision;
import samspil.platform.json.Json;
import samspil.policies.Policy;
import samspil.policies.Version;
import samspil.policies.pages.words.Visit;

/** A policy in the words of schema.org: a DigitalDocument that a GovernmentOrganization publishes. */
@Singleton
record SchemaTerms(PolicyPages pages) {

    /** The text of a script element of type {@code application/ld+json}. */
    String of(Visit visit, Policy policy, Version version) {
        var terms = new LinkedHashMap<String, Object>();
        terms.put("@context", "https://schema.org");
        terms.put("@type", "DigitalDocument");
        terms.put("name", policy.description().title().in(visit.language()));
        visit.spoken(policy.description().summary())
                .text()
                .lines()
                .findFirst()
                .ifPresent(text -> terms.put("description", text));
        terms.put("url", pages.whole(visit.addresses().policy(policy.id())));
        terms.put("inLanguage", version.adoption().language().tag());
        terms.put("version", Integer.toString(version.number()));
        date(terms, "dateCreated", version.adoption().adoptedOn());
        date(terms, "datePublished", version.adoption().inForceFrom());
        terms.put(
                "publisher",
                Map.of(
                        "@type",
                        "GovernmentOrganization",
                        "name",
                        visit.municipality().name()));
        terms.put("encoding", document(visit, policy, version));
        return Json.write(terms);
    }

    private Map<String, Object> document(Visit visit, Policy policy, Version version) {
        return Map.of(
                "@type",
                "MediaObject",
                "contentUrl",
                pages.whole(visit.addresses().document(policy.id(), version.number())),
                "encodingFormat",
                "application/pdf",
                "contentSize",
                Long.toString(version.document().size()));
    }

    /** ISO 8601 knows no seasons. */
    private static void date(Map<String, Object> terms, String name, CoarseDate date) {
        if (date.precision() != Precision.SEASON) {
            terms.put(name, date.edtf());
        }
    }
}
