package samspil.grants.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import samspil.grants.ApplicationId;
import samspil.grants.RoundId;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.Rounds;
import samspil.kernel.MunicipalityId;
import samspil.platform.organisations.Organisations;
import samspil.platform.organisations.Organisations.Organisation;

/** Files as those who work on them read them, with names and terms; nothing that the reader is recused from. */
public record ReadCase(Files files, Rounds rounds, PinnedTerms terms, Organisations organisations) {

    /** One of them; empty where the reader may take no part in it. */
    public Optional<Case> find(MunicipalityId municipality, ApplicationId id, Reader reader) {
        return files.find(municipality, id, reader).map(this::of);
    }

    /** A file with what belongs to it. */
    public Case of(ApplicationFile file) {
        var round = rounds.find(
                        new Round.Key(file.municipality(), file.submitted().round()))
                .orElseThrow();
        var applicant = file.applicant();
        var name = organisations
                .find(file.municipality(), applicant)
                .map(Organisation::name)
                .orElse(applicant);
        return new Case(file, name, round, terms.terms(round), sent(file));
    }

    /** The files of a round, the one that asks for most first. */
    public List<FileHead> of(MunicipalityId municipality, RoundId round, Reader reader) {
        return files.of(municipality, round, reader).stream()
                .sorted((one, other) -> other.asked().compareTo(one.asked()))
                .toList();
    }

    /** What applicants are called, by the directory's ids. */
    public Map<String, String> names(MunicipalityId municipality) {
        return organisations.in(municipality).stream()
                .collect(Collectors.toMap(Organisation::id, Organisation::name, (one, _) -> one));
    }

    private SentApplication sent(ApplicationFile file) {
        return files.frozen(file.municipality(), file.id(), file.submitted().frozen())
                .map(SentApplication::of)
                .orElse(SentApplication.FORGOTTEN);
    }
}
