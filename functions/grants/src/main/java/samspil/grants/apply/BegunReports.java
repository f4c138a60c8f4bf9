package samspil.grants.apply;

import samspil.grants.ApplicationId;
import samspil.kernel.MunicipalityId;

/** What is written of reports, beside the files. */
public interface BegunReports {

    /** What is written for an application, as it stands this moment. */
    BegunReport find(MunicipalityId municipality, ApplicationId application);

    /** Keeps the next revision; false where another came first. */
    boolean keep(MunicipalityId municipality, ApplicationId application, BegunReport next);

    /** Forgets it; does nothing where there is none. */
    void forget(MunicipalityId municipality, ApplicationId application);
}
