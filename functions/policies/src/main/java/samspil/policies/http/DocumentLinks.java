package samspil.policies.http;

import jakarta.inject.Singleton;
import java.net.URI;
import samspil.kernel.Municipalities;
import samspil.kernel.MunicipalityId;
import samspil.platform.Environment;
import samspil.platform.SiteVariable;
import samspil.policies.DocumentId;
import samspil.policies.Policy;
import samspil.policies.PolicyId;
import samspil.policies.consultation.Consultation;

/** The stable addresses of documents: they lead to the file, wherever it lies. */
@Singleton
public final class DocumentLinks {
    private final String site;
    private final Municipalities municipalities;

    DocumentLinks(Environment environment, Municipalities municipalities) {
        this.site = environment.get(SiteVariable.SITE_ADDRESS);
        this.municipalities = municipalities;
    }

    /** Of whatever version holds on the day it is followed. */
    public URI inForce(Policy policy) {
        return URI.create(folder(policy.municipality(), policy.id()) + "/in-force");
    }

    /** Of one version. */
    public URI version(Policy policy, int number) {
        return URI.create(folder(policy.municipality(), policy.id()) + "/versions/" + number);
    }

    /** Of a document beside a version. */
    public URI document(Policy policy, DocumentId id) {
        return URI.create(folder(policy.municipality(), policy.id()) + "/attachments/" + id);
    }

    /** Of a draft that people are asked about. */
    public URI draft(Consultation.Key consultation) {
        var folder = folder(consultation.municipality(), consultation.policy());
        return URI.create(folder + "/consultations/" + consultation.id());
    }

    /** A path of this site as a whole address. */
    public URI address(String path) {
        return URI.create(site + path);
    }

    private String folder(MunicipalityId municipality, PolicyId policy) {
        var town = municipalities.byId(municipality).orElseThrow();
        return site + "/documents/" + town.slug() + "/" + policy;
    }
}
