package samspil.grants.file;

import java.util.List;
import java.util.Optional;
import samspil.grants.ApplicationId;
import samspil.grants.RoundId;
import samspil.kernel.MunicipalityId;

/** The files, as somebody may see them: for a recused person a file is not there, in no list and no count. */
public interface Files {

    /** A file as it stands this moment. */
    Optional<ApplicationFile> find(MunicipalityId municipality, ApplicationId id, Reader reader);

    /** The files of a round. */
    List<FileHead> of(MunicipalityId municipality, RoundId round, Reader reader);

    /** The files of an applicant in all rounds; one that came a moment ago may be missing. */
    List<FileHead> of(MunicipalityId municipality, String applicant, Reader reader);

    /** What somebody wrote, by its hash; empty where it was never frozen or is forgotten. */
    Optional<String> frozen(MunicipalityId municipality, ApplicationId id, String hash);
}
