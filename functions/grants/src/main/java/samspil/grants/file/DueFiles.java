package samspil.grants.file;

import java.time.Instant;
import java.util.List;
import samspil.grants.ApplicationId;
import samspil.kernel.MunicipalityId;

/** The files that time alone may move. */
public interface DueFiles {

    /** Those worth looking at by now, the longest due first; one that was written a moment ago may be missing. */
    List<ApplicationId> due(MunicipalityId municipality, Instant now, int most);

    /** Has a file looked at at another time; does nothing where it has moved on since it was seen. */
    void later(ApplicationFile seen, Instant at);
}
