package samspil.policies.pages.desk.room;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.kernel.Language;
import samspil.policies.Adoption;
import samspil.policies.RevisionDue;
import samspil.policies.RevisionDue.Bound;
import samspil.policies.pages.desk.Desk;
import samspil.policies.pages.desk.form.ChoiceAsk;
import samspil.policies.pages.desk.form.CoarseAsk;
import samspil.policies.pages.desk.form.LineAsk;
import samspil.policies.pages.desk.form.Step;
import samspil.policies.pages.desk.form.Typed;

/** The questions about the decision by which a version came to hold. */
final class AdoptionForm {
    private static final String REVISION = "revision";
    private static final String BOUND = "bound";

    private AdoptionForm() {}

    static List<Step> steps(Desk desk) {
        return List.of(
                Step.of(
                        "adopted",
                        new LineAsk("adoptedBy", true),
                        new CoarseAsk("adoptedOn", true),
                        new LineAsk("reference", false)),
                Step.of("from", new CoarseAsk("inForceFrom", true)),
                Step.of("language", language(desk)),
                Step.of(REVISION, new CoarseAsk(REVISION, false), bound(desk)));
    }

    static Adoption read(Typed typed) {
        return new Adoption(
                typed.text("adoptedBy"),
                typed.date("adoptedOn"),
                typed.date("inForceFrom"),
                Language.of(typed.text("language")).orElseThrow(),
                typed.optional("reference"),
                revision(typed));
    }

    static Typed typed(Adoption adoption) {
        var typed = new Typed(java.util.Map.of())
                .with("adoptedBy", adoption.adoptedBy())
                .with("language", adoption.language().tag())
                .with("adoptedOn", adoption.adoptedOn())
                .with("inForceFrom", adoption.inForceFrom());
        var known = Optional.ofNullable(adoption.reference())
                .map(reference -> typed.with("reference", reference))
                .orElse(typed);
        return Optional.ofNullable(adoption.revision())
                .map(due -> revision(known, due))
                .orElse(known);
    }

    /** The fields of a revision to come. */
    static Typed revision(Typed typed, RevisionDue due) {
        return typed.with(REVISION, due.when()).with(BOUND, due.bound().name());
    }

    /** A revision to come; absent where nothing was said. */
    static @Nullable RevisionDue revision(Typed typed) {
        boolean said = !typed.text(REVISION + "-year").isEmpty();
        var bound = typed.text(BOUND).equals(Bound.AT_THE_LATEST.name()) ? Bound.AT_THE_LATEST : Bound.IN;
        return said ? new RevisionDue(typed.date(REVISION), bound) : null;
    }

    static ChoiceAsk bound(Desk desk) {
        var values = Arrays.stream(Bound.values()).map(Enum::name).toList();
        return new ChoiceAsk(BOUND, false, values, value -> desk.say("bound." + Choices.key(value)));
    }

    private static ChoiceAsk language(Desk desk) {
        var values = Arrays.stream(Language.values()).map(Language::tag).toList();
        return new ChoiceAsk("language", true, values, tag -> desk.say("language." + tag));
    }
}
