package samspil.policies;

import java.util.List;
import samspil.policies.PolicyEvent.Attached;

/**
 * A version of a policy.
 *
 * @param number from 1, in the order of adoption; never used again
 * @param attachments what lies beside the document
 */
public record Version(int number, Adoption adoption, DocumentFacts document, List<Attached> attachments) {

    public Version {
        attachments = List.copyOf(attachments);
    }
}
