package samspil.policies.consultation;

import java.util.List;
import java.util.Optional;
import samspil.kernel.MunicipalityId;
import samspil.policies.PolicyId;

/** What everybody may know of consultations. */
public interface PublicConsultations {

    /** Those of a municipality, the one that closes last first. */
    List<Consultation> in(MunicipalityId municipality);

    /** Those on drafts of one policy, the one that closes last first. */
    default List<Consultation> of(MunicipalityId municipality, PolicyId policy) {
        return in(municipality).stream()
                .filter(each -> each.key().policy().equals(policy))
                .toList();
    }

    /** One of them. */
    Optional<Consultation> find(Consultation.Key key);

    /** What was said; nothing before it is published. */
    Published published(Consultation consultation);
}
