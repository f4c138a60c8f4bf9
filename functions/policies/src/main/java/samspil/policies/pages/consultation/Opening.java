package samspil.policies.pages.consultation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.kernel.InvalidValue;
import samspil.kernel.Violation;
import samspil.pages.Link;
import samspil.pages.journey.Area;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Kind;
import samspil.pages.journey.Option;
import samspil.pages.journey.Step;
import samspil.pages.journey.Typed;
import samspil.policies.DocumentId;
import samspil.policies.Policy;
import samspil.policies.consultation.Draft;
import samspil.policies.consultation.DraftDocuments;
import samspil.policies.consultation.OpenConsultation;
import samspil.policies.consultation.OpenConsultation.Opened;
import samspil.policies.consultation.OpenConsultation.Wish;
import samspil.policies.pages.desk.Desk;

/**
 * Asks people about a draft.
 *
 * @param document the draft as a PDF, as the address names it; empty where it is typed
 */
record Opening(OpenConsultation open, Desk desk, Policy policy, String document) implements Journey {
    private static final String DOCUMENT = "document";
    /** A whole draft may be typed into it, in characters. */
    private static final int LARGEST = 256 * 1024;

    @Override
    public String key() {
        return "open";
    }

    @Override
    public String path() {
        return "/desk/policies/" + policy.id() + "/consultations/new";
    }

    @Override
    public List<Link> above() {
        return DeskListPage.above(desk, policy);
    }

    @Override
    public List<Step> steps() {
        var organisations = open.reachable(desk.visit().municipality().id());
        return List.of(
                Step.of("period", Ask.of("title", Kind.LINE), Ask.of("opens", Kind.DAY), Ask.of("closes", Kind.DAY)),
                Step.of("draft", Ask.of("introduction", Area.of(4)).optional(), Ask.of("sections", new Sections(1))),
                Step.of("invite", Ask.one("invite", invite(organisations.size()))),
                Step.of("invited", Ask.of("invited", new Invited(organisations, 3))));
    }

    /** Organisations are picked only where some are. */
    @Override
    public List<Step> steps(Typed typed) {
        return typed.text("invite").equals("some") ? steps() : steps().subList(0, 3);
    }

    @Override
    public Typed first() {
        var empty = Typed.of(Map.of("opens", desk.visit().today().toString()));
        return DocumentId.of(document)
                .flatMap(id -> open.drafts().ready(policy.municipality(), policy.id(), id))
                .map(draft -> Sections.with(empty, open.drafts().cut(draft).sections())
                        .with("title", DraftDocuments.title(draft))
                        .with(DOCUMENT, document))
                .orElse(empty);
    }

    @Override
    public List<String> names() {
        return Stream.concat(Journey.super.names().stream(), Stream.of(DOCUMENT))
                .toList();
    }

    @Override
    public int largest() {
        return LARGEST;
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
        var draft = new Draft(language, typed.text("title"), typed.optional("introduction"), Sections.sections(typed));
        boolean everyone = typed.text("invite").equals("everyone");
        var some = typed.text("invite").equals("some") ? Invited.invited(typed) : List.<String>of();
        return new Wish(draft, file(typed), typed.day("opens"), typed.day("closes"), everyone, some);
    }

    private static @Nullable DocumentId file(Typed typed) {
        var id = typed.optional(DOCUMENT);
        return id == null ? null : DocumentId.of(id).orElseThrow(() -> InvalidValue.of("draft.unusable", "/document"));
    }

    private List<Option> invite(int reachable) {
        return List.of(
                new Option("everyone", desk.visit().count("invite.everyone", reachable)),
                new Option("some", desk.say("invite.some")),
                new Option("nobody", desk.say("invite.nobody")));
    }
}
