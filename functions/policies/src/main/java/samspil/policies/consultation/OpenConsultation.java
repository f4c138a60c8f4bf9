package samspil.policies.consultation;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import samspil.kernel.Municipality;
import samspil.kernel.MunicipalityId;
import samspil.kernel.Violation;
import samspil.platform.IdSource;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.organisations.Organisations;
import samspil.platform.organisations.Organisations.Organisation;
import samspil.policies.DocumentId;
import samspil.policies.Policies;
import samspil.policies.PolicyId;
import samspil.policies.consultation.DraftDocuments.Ready;

/** Asks people about a draft. */
public record OpenConsultation(
        Policies policies,
        ConsultationRecord consultations,
        Organisations organisations,
        DraftDocuments drafts,
        IdSource ids,
        InstantSource clock) {

    /**
     * What somebody wants to ask.
     *
     * @param document the draft as a PDF, found good; absent where it was only typed
     * @param everyone whether all organisations with a published address are written to
     * @param invited the directory's ids of those that are, where it is not everyone
     */
    public record Wish(
            Draft draft,
            @Nullable DocumentId document,
            LocalDate opens,
            LocalDate closes,
            boolean everyone,
            List<String> invited) {

        /** @throws samspil.kernel.InvalidValue when the period is none */
        public Wish {
            var _ = new Period(opens, closes);
            invited = List.copyOf(invited);
        }
    }

    /** What became of it. */
    public sealed interface Opened {

        /** It is announced, and the invitations go out. */
        record Done(Consultation consultation) implements Opened {}

        /** There is no such policy. */
        record NotThere() implements Opened {}

        /** What was wrong. */
        record Refused(Violation violation) implements Opened {}
    }

    /** Asks. */
    public Opened open(Municipality municipality, PolicyId policy, Wish wish, Actor by) {
        if (policies.find(municipality.id(), policy).isEmpty()) {
            return new Opened.NotThere();
        }
        return against(municipality, policy, wish)
                .<Opened>map(Opened.Refused::new)
                .orElseGet(() -> opened(new Consultation.Key(municipality.id(), policy, id()), wish, by));
    }

    /** What is wrong with it now; empty where nothing is. */
    public Optional<Violation> against(Municipality municipality, PolicyId policy, Wish wish) {
        var today = LocalDate.ofInstant(clock.instant(), municipality.country().zone());
        if (wish.opens().isBefore(today)) {
            return Optional.of(new Violation("/opens", "period.past"));
        }
        return wish.document() != null
                        && document(municipality.id(), policy, wish).isEmpty()
                ? Optional.of(new Violation("/document", "draft.unusable"))
                : unknown(municipality.id(), wish);
    }

    /** Those with a published address. */
    public List<Organisation> reachable(MunicipalityId municipality) {
        return organisations.in(municipality).stream()
                .filter(each -> each.email() != null)
                .toList();
    }

    private List<String> everyone(MunicipalityId municipality) {
        return reachable(municipality).stream().map(Organisation::id).toList();
    }

    private Optional<Ready> document(MunicipalityId municipality, PolicyId policy, Wish wish) {
        return Optional.ofNullable(wish.document()).flatMap(id -> drafts.ready(municipality, policy, id));
    }

    private Optional<Violation> unknown(MunicipalityId municipality, Wish wish) {
        if (wish.everyone() || wish.invited().isEmpty()) {
            return Optional.empty();
        }
        var known = Set.copyOf(everyone(municipality));
        return IntStream.range(0, wish.invited().size())
                .filter(at -> !known.contains(wish.invited().get(at)))
                .mapToObj(at -> new Violation("/invited/" + at, "organisation.unreachable"))
                .findFirst();
    }

    private ConsultationId id() {
        return new ConsultationId(ids.next());
    }

    private Opened opened(Consultation.Key key, Wish wish, Actor by) {
        var invited = wish.everyone()
                ? everyone(key.municipality())
                : wish.invited().stream().distinct().toList();
        var period = new Period(wish.opens(), wish.closes());
        var draft = document(key.municipality(), key.policy(), wish);
        var file = draft.map(each -> each.found().checked().facts()).orElse(null);
        var consultation = Consultation.of(key, wish.draft(), file, period, invited);
        var audit = AuditEvent.of(
                        key.municipality(),
                        clock.instant(),
                        by,
                        "consultation.opened",
                        key.id().value())
                .from(null, 1L);
        draft.ifPresent(each -> drafts.files().publish(each.document().key()));
        var settled = draft.map(each -> each.published(clock.instant())).orElse(null);
        return consultations.open(consultation, settled, audit)
                ? new Opened.Done(consultation)
                : new Opened.Refused(new Violation("/document", "draft.unusable"));
    }
}
