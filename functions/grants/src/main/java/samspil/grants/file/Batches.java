package samspil.grants.file;

import java.util.List;
import java.util.Optional;
import samspil.grants.budget.Posting;
import samspil.grants.file.FileRecord.Written;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent;

/** The batches that reserve first and then draw; {@link FileRecord#append} moves one on. */
public interface Batches {

    /** A batch as it stands this moment. */
    Optional<Batch> find(MunicipalityId municipality, String id);

    /** Those that are not over, for whoever goes on with them. */
    List<Batch> open(MunicipalityId municipality);

    /** One of its parts. */
    Batch.Part part(MunicipalityId municipality, String id, int number);

    /** Notes a batch with its parts, and reserves its money, or neither. */
    Written begin(Batch batch, List<Batch.Part> parts, List<Posting> reservations, AuditEvent audit);
}
