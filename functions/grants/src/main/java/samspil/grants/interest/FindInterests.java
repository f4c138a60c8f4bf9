package samspil.grants.interest;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.Files;
import samspil.grants.file.Interests;
import samspil.grants.file.Recorded;
import samspil.grants.file.Recusing;
import samspil.grants.file.SentApplication;
import samspil.kernel.Municipalities;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.ties.Tie;
import samspil.platform.ties.Ties;

/**
 * Finds those who sit in an applicant's board or act for it, or did so within two years: the law's leader or close tie of
 * an association (forvaltningsloven § 3, forvaltningsloven (Norway) § 6). Found is no more than asked: they say what they
 * know of it, and the municipality settles it. What is settled stays so, but for a tie that began afterwards.
 */
public record FindInterests(
        Files files, Assessors assessors, Ties ties, Municipalities municipalities, InstantSource clock)
        implements Interests {
    private static final int YEARS = 2;

    /** All that is not settled. */
    public List<Interest> open(ApplicationFile file, Actor by) {
        var all = assessors.of(file.municipality(), by);
        return applicants(file)
                .flatMap(organisation -> close(file, organisation)
                        .flatMap(tie -> all.stream()
                                .filter(each -> each.isIn(tie))
                                .map(each -> new Interest(each, organisation, tie))))
                .filter(interest -> !isSettled(file, interest))
                .distinct()
                .toList();
    }

    /** Where the record knows somebody by one name, they are the same under the other. */
    @Override
    public Set<String> unsettled(ApplicationFile file, Actor by) {
        var open = new TreeSet<>(file.suspected());
        open(file, by).forEach(interest -> open.addAll(interest.who().names()));
        assessors.of(file.municipality(), by).stream()
                .filter(each -> each.isAmong(open) || each.isAmong(file.recused()))
                .forEach(each -> open.addAll(each.names()));
        open.removeAll(file.recused());
        return open;
    }

    /** The applicant, and the organisations that apply along. */
    private Stream<String> applicants(ApplicationFile file) {
        var sent = files.frozen(file.municipality(), file.id(), file.submitted().frozen())
                .map(SentApplication::of)
                .orElse(SentApplication.FORGOTTEN);
        var partners = sent.partners().stream().map(SentApplication.Partner::organisation);
        return Stream.concat(Stream.of(file.applicant()), partners).distinct();
    }

    private Stream<Tie> close(ApplicationFile file, String organisation) {
        var from =
                LocalDate.ofInstant(clock.instant(), zone(file.municipality())).minusYears(YEARS);
        var known =
                ties.of(new Tie.Of(file.municipality(), organisation)).stream().filter(tie -> tie.lastedOn(from));
        return Stream.concat(known, acted(file, organisation)).distinct();
    }

    /** Who did anything in the case on the applicant's side, whatever their roles are now. */
    private static Stream<Tie> acted(ApplicationFile file, String organisation) {
        return file.record().stream()
                .map(Recorded::by)
                .filter(by -> by.role() == Role.REPRESENTATIVE || by.role() == Role.CITIZEN)
                .filter(by -> organisation.equals(by.organisation()) || organisation.equals(by.person()))
                .map(by -> new Tie.Acting(by.person(), null, null));
    }

    private boolean isSettled(ApplicationFile file, Interest interest) {
        return file.record().stream()
                .filter(each -> each.event() instanceof Recusing recusing
                        && interest.who().names().contains(recusing.person()))
                .reduce((_, later) -> later)
                .filter(last -> settles(last, interest.tie(), zone(file.municipality())))
                .isPresent();
    }

    private static boolean settles(Recorded last, Tie tie, ZoneId zone) {
        var from = tie.from();
        return switch (last.event()) {
            case Recusing.Recused _ -> true;
            case Recusing.Cleared _ -> from == null || !from.isAfter(LocalDate.ofInstant(last.at(), zone));
            default -> false;
        };
    }

    private ZoneId zone(MunicipalityId municipality) {
        return municipalities.byId(municipality).orElseThrow().country().zone();
    }
}
