package samspil.policies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import samspil.kernel.CoarseDate;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.MunicipalityId;
import samspil.policies.Description.Subject;
import samspil.policies.PolicyEvent.Adopted;
import samspil.policies.PolicyEvent.Described;
import samspil.policies.PolicyEvent.Happened;
import samspil.policies.PolicyEvent.Happening;
import samspil.policies.PolicyEvent.Outcome;
import samspil.policies.PolicyEvent.Planned;
import samspil.policies.PolicyEvent.Reviewed;
import samspil.policies.PolicyEvent.Withdrawn;
import samspil.policies.RevisionDue.Bound;
import samspil.testkit.Any;

/** Policies and what happens to them, made from seeds. */
public final class SomePolicies {
    /** Herlev. */
    public static final MunicipalityId HERLEV = new MunicipalityId("163");
    /** After everything that happens here. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private SomePolicies() {}

    /** A policy that has been described, and nothing else. */
    public static Policy begun() {
        return new Policy(
                HERLEV,
                new PolicyId("frivillighedspolitik"),
                List.of(new Recorded(1, NOW, new Described(described("Frivillighedspolitik")))));
    }

    /** A description with a title alone. */
    public static Description described(String title) {
        return new Description(LocalText.of(Language.DA, title), null, Subject.VOLUNTEERING, List.of(), List.of());
    }

    /** A version adopted in a year and in force from then. */
    public static Adopted adopted(String on) {
        return new Adopted(adoption(on, null), facts(1));
    }

    /** The decision behind a version. */
    public static Adoption adoption(String on, @Nullable RevisionDue revision) {
        var date = new CoarseDate(on);
        return new Adoption("Kommunalbestyrelsen", date, date, Language.DA, null, revision);
    }

    /** What is known of the nth document. */
    public static DocumentFacts facts(int nth) {
        var id = new DocumentId("00000000-0000-4000-8000-%012d".formatted(nth));
        return new DocumentFacts(id, "politik.pdf", 1_000, "%064x".formatted(nth), 4, "Politik", "da", true);
    }

    /** A review with this outcome. */
    public static Reviewed reviewed(Outcome outcome, String on) {
        return new Reviewed(outcome, new CoarseDate(on), "Drøftet på topmødet", null, null);
    }

    /** The policy after these events, whether the rules would have let them or not. */
    public static Policy after(Policy policy, PolicyEvent... events) {
        for (var event : events) {
            policy = policy.with(new Recorded(policy.number() + 1, NOW, event));
        }
        return policy;
    }

    /** A policy to which at most so many events happened, each of which the rules let. */
    public static Policy lived(Any any, int most) {
        var policy = begun();
        for (int i = any.number(0, most); i > 0; i--) {
            var event = event(any, policy);
            if (new PolicyRules(policy, TODAY).against(event).isEmpty()) {
                policy = after(policy, event);
            }
        }
        return policy;
    }

    /** Anything that may be tried on a policy, wise or not. */
    public static PolicyEvent event(Any any, Policy policy) {
        return switch (any.number(0, 9)) {
            case 0 -> new Described(described("Titel " + any.number(1, 9)));
            case 1, 2 -> new Happened(any.of(Happening.class), date(any), null, "Sket", null);
            case 3, 4, 5 -> adopted(any);
            case 6 -> reviewed(any.of(Outcome.class), date(any).edtf());
            case 7 -> new Planned(due(any), "Aftalt");
            default -> new Withdrawn(any.number(1, (int) policy.number() + 1), "Fejl");
        };
    }

    private static PolicyEvent adopted(Any any) {
        var on = date(any);
        var from = IntStream.range(0, 50)
                .mapToObj(attempt -> date(any))
                .filter(date -> !date.last().isBefore(on.first()))
                .findFirst()
                .orElse(on);
        return new Adopted(
                new Adoption("Kommunalbestyrelsen", on, from, Language.DA, null, null), facts(any.number(1, 9_999)));
    }

    /** A date of any precision from 2000 to 2030. */
    public static CoarseDate date(Any any) {
        int year = any.number(2000, 2030);
        return new CoarseDate(
                switch (any.number(0, 3)) {
                    case 0 -> "" + year;
                    case 1 -> year + "-" + any.number(21, 24);
                    case 2 -> year + "-%02d".formatted(any.number(1, 12));
                    default -> year + "-%02d-%02d".formatted(any.number(1, 12), any.number(1, 28));
                });
    }

    private static RevisionDue due(Any any) {
        return new RevisionDue(date(any), any.of(Bound.class));
    }
}
