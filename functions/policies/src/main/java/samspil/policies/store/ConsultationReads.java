package samspil.policies.store;

import java.util.List;
import java.util.Optional;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Table;
import samspil.policies.PolicyId;
import samspil.policies.consultation.Consultation;
import samspil.policies.consultation.Consultations;

/** Consultations in the table of those who work with them. */
record ConsultationReads(Table table) implements Consultations {

    @Override
    public List<Consultation> of(MunicipalityId municipality, PolicyId policy) {
        var partition = ConsultationItem.partition(municipality);
        return ConsultationItem.all(table.partition(partition, ConsultationItem.prefix(policy)));
    }

    @Override
    public Optional<Consultation> find(Consultation.Key key) {
        return table.find(ConsultationItem.key(key)).map(ConsultationItem::read);
    }
}
