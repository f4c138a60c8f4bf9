package samspil.policies.consultation;

import java.util.List;
import java.util.Optional;
import samspil.kernel.MunicipalityId;
import samspil.policies.PolicyId;

/** Consultations to be read, as the desk and those who respond know them. */
public interface Consultations {

    /** Those on drafts of one policy, the one that closes last first. */
    List<Consultation> of(MunicipalityId municipality, PolicyId policy);

    /** One of them. */
    Optional<Consultation> find(Consultation.Key key);
}
