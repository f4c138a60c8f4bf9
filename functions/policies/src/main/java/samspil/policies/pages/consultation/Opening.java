package samspil.policies.pages.consultation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import samspil.kernel.InvalidValue;
import samspil.kernel.Violation;
import samspil.pages.Link;
import samspil.policies.DocumentId;
import samspil.policies.Policy;
import samspil.policies.consultation.Draft;
import samspil.policies.consultation.DraftDocuments;
import samspil.policies.consultation.OpenConsultation;
import samspil.policies.consultation.OpenConsultation.Opened;
import samspil.policies.consultation.OpenConsultation.Wish;
import samspil.policies.pages.desk.Desk;
import samspil.policies.pages.desk.form.AreaAsk;
import samspil.policies.pages.desk.form.ChoiceAsk;
import samspil.policies.pages.desk.form.DayAsk;
import samspil.policies.pages.desk.form.Journey;
import samspil.policies.pages.desk.form.LineAsk;
import samspil.policies.pages.desk.form.Result;
import samspil.policies.pages.desk.form.Step;
import samspil.policies.pages.desk.form.Typed;

/**
 * Asks people about a draft.
 *
 * @param document the draft as a PDF, as the address names it; empty where it is typed
 */
record Opening(OpenConsultation open, Desk desk, Policy policy, String document) implements Journey {
    private static final String DOCUMENT = "document";
    private static final List<String> INVITE = List.of("everyone", "some", "nobody");

    @Override
    public String key() {
        return "open";
    }

    @Override
    public String address() {
        return desk.addresses().consultations(policy.id()) + "/new";
    }

    @Override
    public List<Link> above() {
        return DeskListPage.above(desk, policy);
    }

    @Override
    public List<Step> steps() {
        var organisations = open.reachable(desk.visit().municipality().id());
        return List.of(
                Step.of("period", new LineAsk("title", true), new DayAsk("opens"), new DayAsk("closes")),
                Step.of("draft", new AreaAsk("introduction", false, 4), new SectionsAsk(1)),
                Step.of("invite", new ChoiceAsk("invite", true, INVITE, said(organisations.size()))),
                Step.of("invited", new InvitedAsk(organisations, 3)));
    }

    /** Organisations are picked only where some are. */
    @Override
    public List<Step> steps(Typed typed) {
        return typed.text("invite").equals("some") ? steps() : steps().subList(0, 3);
    }

    @Override
    public Typed first() {
        var empty = new Typed(Map.of("opens", desk.visit().today().toString()));
        return DocumentId.of(document)
                .flatMap(id -> open.drafts().ready(policy.municipality(), policy.id(), id))
                .map(draft -> SectionsAsk.with(empty, open.drafts().cut(draft).sections())
                        .with("title", DraftDocuments.title(draft))
                        .with(DOCUMENT, document))
                .orElse(empty);
    }

    @Override
    public List<String> carried() {
        return List.of(DOCUMENT);
    }

    @Override
    public Optional<Violation> wrong(Typed typed) {
        return open.against(desk.visit().municipality(), policy.id(), wish(typed));
    }

    @Override
    public Result act(Typed typed) {
        var opened = open.open(desk.visit().municipality(), policy.id(), wish(typed), desk.actor());
        return switch (opened) {
            case Opened.Done(var consultation) ->
                new Result.Done(desk.addresses().consultations(policy.id()) + "/"
                        + consultation.key().id() + "?done=open");
            case Opened.NotThere() -> new Result.Gone();
            case Opened.Refused(var violation) -> new Result.Wrong(violation);
        };
    }

    private Wish wish(Typed typed) {
        var language = desk.visit().municipality().language();
        var draft =
                new Draft(language, typed.text("title"), typed.optional("introduction"), SectionsAsk.sections(typed));
        boolean everyone = typed.text("invite").equals("everyone");
        var some = typed.text("invite").equals("some") ? InvitedAsk.invited(typed) : List.<String>of();
        return new Wish(draft, file(typed), DayAsk.day(typed, "opens"), DayAsk.day(typed, "closes"), everyone, some);
    }

    private static @Nullable DocumentId file(Typed typed) {
        var id = typed.optional(DOCUMENT);
        return id == null ? null : DocumentId.of(id).orElseThrow(() -> InvalidValue.of("draft.unusable", "/document"));
    }

    private Function<String, String> said(int reachable) {
        return value -> value.equals("everyone")
                ? desk.visit().count("invite.everyone", reachable)
                : desk.say("invite." + value);
    }
}
