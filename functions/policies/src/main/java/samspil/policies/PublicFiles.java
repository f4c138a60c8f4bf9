package samspil.policies;

import java.net.URI;
import java.util.List;
import samspil.kernel.Municipality;

/** The files that everybody may read. */
public interface PublicFiles {

    /** Where a document can be fetched for the next quarter of an hour, under a name that says what it is. */
    URI address(Municipality municipality, PolicyId policy, DocumentFacts document);

    /** A document's text, page by page. */
    List<String> pages(Policy policy, DocumentFacts document);
}
