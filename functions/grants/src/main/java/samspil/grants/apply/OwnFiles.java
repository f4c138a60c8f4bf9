package samspil.grants.apply;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import samspil.grants.ApplicationId;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.FileHead;
import samspil.grants.file.Files;
import samspil.grants.file.Reader;

/**
 * The files of an organisation, for those who represent it. A party sees its own case, also where one of its people may
 * take no part in deciding it.
 */
public record OwnFiles(Files files) {

    /** One of them; another's is not there. */
    public Optional<ApplicationFile> find(Applicant applicant, ApplicationId id) {
        return files.find(applicant.municipality(), id, Reader.SYSTEM)
                .filter(file -> file.submitted().applicant().equals(applicant.organisation()));
    }

    /** All of them, the one that changed last first. */
    public List<FileHead> of(Applicant applicant) {
        return files.of(applicant.municipality(), applicant.organisation(), Reader.SYSTEM).stream()
                .sorted(Comparator.comparing(FileHead::changedAt).reversed())
                .toList();
    }

    /** What stands frozen beside a file; empty where it is forgotten. */
    public Optional<String> text(ApplicationFile file, String hash) {
        return files.frozen(file.municipality(), file.id(), hash);
    }
}
