package samspil.policies.pages.desk.room;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.kernel.Language;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Kind;
import samspil.pages.journey.Step;
import samspil.pages.journey.Typed;
import samspil.policies.Adoption;
import samspil.policies.RevisionDue;
import samspil.policies.RevisionDue.Bound;
import samspil.policies.pages.desk.Desk;

/** The questions about the decision by which a version came to hold. */
final class AdoptionForm {
    private static final String REVISION = "revision";
    private static final String BOUND = "bound";

    private AdoptionForm() {}

    static List<Step> steps(Desk desk) {
        return List.of(
                Step.of(
                        "adopted",
                        Ask.of("adoptedBy", Kind.LINE),
                        CoarseDay.ask("adoptedOn"),
                        Ask.of("reference", Kind.LINE).optional()),
                Step.of("from", CoarseDay.ask("inForceFrom")),
                Step.of("language", language(desk)),
                Step.of(REVISION, CoarseDay.ask(REVISION).optional(), bound(desk)));
    }

    static Adoption read(Typed typed) {
        return new Adoption(
                typed.text("adoptedBy"),
                CoarseDay.date(typed, "adoptedOn"),
                CoarseDay.date(typed, "inForceFrom"),
                Language.of(typed.text("language")).orElseThrow(),
                typed.optional("reference"),
                revision(typed));
    }

    static Typed typed(Adoption adoption) {
        var words = Typed.NOTHING
                .with("adoptedBy", adoption.adoptedBy())
                .with("language", adoption.language().tag())
                .with("reference", adoption.reference());
        var adopted = CoarseDay.with(words, "adoptedOn", adoption.adoptedOn());
        var typed = CoarseDay.with(adopted, "inForceFrom", adoption.inForceFrom());
        return Optional.ofNullable(adoption.revision())
                .map(due -> revision(typed, due))
                .orElse(typed);
    }

    /** The fields of a revision to come. */
    static Typed revision(Typed typed, RevisionDue due) {
        return CoarseDay.with(typed, REVISION, due.when())
                .with(BOUND, due.bound().name());
    }

    /** A revision to come; absent where nothing was said. */
    static @Nullable RevisionDue revision(Typed typed) {
        boolean said = !typed.text(REVISION + "-year").isEmpty();
        var bound = typed.text(BOUND).equals(Bound.AT_THE_LATEST.name()) ? Bound.AT_THE_LATEST : Bound.IN;
        return said ? new RevisionDue(CoarseDay.date(typed, REVISION), bound) : null;
    }

    static Ask bound(Desk desk) {
        var values = Arrays.stream(Bound.values()).map(Enum::name).toList();
        return Ask.one(BOUND, Choices.options(desk, "bound", values)).optional();
    }

    private static Ask language(Desk desk) {
        var values = Arrays.stream(Language.values()).map(Language::tag).toList();
        return Ask.one("language", Choices.options(desk, "language", values));
    }
}
