package samspil.policies.http;

import jakarta.inject.Singleton;
import java.net.URI;
import samspil.kernel.Municipalities;
import samspil.platform.Environment;
import samspil.platform.SiteVariable;
import samspil.policies.DocumentId;
import samspil.policies.Policy;

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
        return URI.create(folder(policy) + "/in-force");
    }

    /** Of one version. */
    public URI version(Policy policy, int number) {
        return URI.create(folder(policy) + "/versions/" + number);
    }

    /** Of a document beside a version. */
    public URI document(Policy policy, DocumentId id) {
        return URI.create(folder(policy) + "/attachments/" + id);
    }

    /** A path of this site as a whole address. */
    public URI address(String path) {
        return URI.create(site + path);
    }

    private String folder(Policy policy) {
        var town = municipalities.byId(policy.municipality()).orElseThrow();
        return site + "/documents/" + town.slug() + "/" + policy.id();
    }
}
