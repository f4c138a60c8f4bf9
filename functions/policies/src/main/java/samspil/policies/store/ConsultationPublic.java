package samspil.policies.store;

import java.util.List;
import java.util.Optional;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Table;
import samspil.policies.consultation.Consultation;
import samspil.policies.consultation.PublicConsultations;
import samspil.policies.consultation.Published;

/** Consultations in the table that everybody may read. */
record ConsultationPublic(Table table) implements PublicConsultations {

    @Override
    public List<Consultation> in(MunicipalityId municipality) {
        return ConsultationItem.all(table.partition(ConsultationItem.partition(municipality)));
    }

    @Override
    public Optional<Consultation> find(Consultation.Key key) {
        var partition = ConsultationItem.partition(key.municipality());
        return table.partition(partition, ConsultationItem.sort(key))
                .map(ConsultationItem::read)
                .findFirst();
    }

    /** What lies there before it is published is not to be read. */
    @Override
    public Published published(Consultation consultation) {
        if (consultation.published().isEmpty()) {
            return new Published(List.of(), List.of());
        }
        var partition = ResponseItem.partition(consultation.key());
        return new Published(
                ResponseItem.contributions(table.partition(partition, ResponseItem.RESPONSES))
                        .toList(),
                table.partition(partition, ResponseItem.ANSWERS)
                        .map(ResponseItem::answer)
                        .toList());
    }
}
