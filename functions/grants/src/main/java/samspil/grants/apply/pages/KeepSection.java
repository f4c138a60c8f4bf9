package samspil.grants.apply.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import samspil.grants.AttachmentId;
import samspil.grants.PaperId;
import samspil.grants.apply.AttachDocument;
import samspil.grants.apply.AttachDocument.Outcome;
import samspil.grants.apply.AttachDocument.Wish;
import samspil.grants.apply.Draft;
import samspil.grants.apply.SaveSection;
import samspil.grants.apply.SaveSection.Saved;
import samspil.grants.apply.SaveSection.Written;
import samspil.grants.apply.UsePaper;
import samspil.grants.apply.pages.SectionPage.Sheet;
import samspil.grants.form.QuestionId;
import samspil.grants.form.Section;
import samspil.kernel.Violation;
import samspil.pages.PageAnswers;
import samspil.pages.errors.ErrorPages;
import samspil.platform.http.FormFields;
import samspil.platform.http.Problem;
import samspil.platform.http.ProblemType;

/** Keeps what was typed into a section, and leads to where the button that was pressed goes. */
@Singleton
@Requires(env = "grants-apply")
record KeepSection(SaveSection save, AttachDocument attach, UsePaper papers, SectionPage page, ErrorPages errors) {
    private static final int ID = 36;

    HttpResponse<?> keep(HttpRequest<?> request, Writing who, int at, FormFields sent) {
        var section = who.sections().get(at);
        var read = new Reading(sent).of(section.questions());
        if (!read.wrong().isEmpty()) {
            return refused(who, at, sent, said(who, read.wrong()));
        }
        var written = new Written(at, sent.typed("base"), read.answers());
        return switch (save.save(who.draft().applicant(), who.draft().id(), written)) {
            case Saved.Done(var draft) -> kept(request, who, at, sent, draft);
            case Saved.Moved(var draft) ->
                PageAnswers.passing(HttpStatus.CONFLICT, page.moved(who.with(draft), at, sheet(sent, Map.of())));
            case Saved.Refused(var violations) -> refused(who, at, sent, said(who, section, sent, violations));
            case Saved.NotThere _ -> errors.answer(request, ProblemType.NOT_FOUND);
        };
    }

    private HttpResponse<?> kept(HttpRequest<?> request, Writing who, int at, FormFields sent, Draft draft) {
        var to = sent.typed("to");
        var forget = "?kept=" + page.key(who, at);
        var places = who.places();
        if (to.equals("overview")) {
            return Onward.to(places.one(draft.id()) + forget);
        }
        if (to.startsWith("add-")) {
            return add(request, who, at, to.substring("add-".length()));
        }
        if (to.startsWith("use-") && to.length() > "use-".length() + ID) {
            return use(request, who, at, to.substring("use-".length()));
        }
        if (to.startsWith("remove-")) {
            AttachmentId.of(to.substring("remove-".length()))
                    .ifPresent(id -> attach.remove(draft.applicant(), draft.id(), id));
        }
        boolean stays = to.startsWith("remove-") || to.startsWith("more-") || isAskedMore(who, who.with(draft), at);
        return Onward.to(next(who, draft, at, stays) + forget);
    }

    private static String next(Writing who, Draft draft, int at, boolean stays) {
        if (stays) {
            return who.places().section(draft.id(), at);
        }
        return at + 1 < who.sections().size()
                ? who.places().section(draft.id(), at + 1)
                : who.places().check(draft.id());
    }

    /** An answer may bring up a question of the same section that nobody saw yet. */
    private static boolean isAskedMore(Writing before, Writing after, int at) {
        var section = before.sections().get(at);
        return after.shown(section).stream()
                .filter(question -> !before.shown(section).contains(question))
                .anyMatch(question -> after.draft().answers().to(question.id()).isEmpty());
    }

    private HttpResponse<?> add(HttpRequest<?> request, Writing who, int at, String question) {
        var asked = QuestionId.of(question).flatMap(id -> who.form().question(id));
        if (asked.isEmpty()) {
            return errors.answer(request, ProblemType.NOT_FOUND);
        }
        var name = who.visit().own(asked.get().label());
        var wish = new Wish(asked.get().id(), null, name);
        return switch (attach.add(who.draft().applicant(), who.draft().id(), wish)) {
            case Outcome.Done(var attachment) ->
                Onward.to(
                        who.places().document(who.draft().id(), attachment.key().id()));
            case Outcome.Refused _ -> Onward.to(who.places().section(who.draft().id(), at));
            case Outcome.NotThere _ -> errors.answer(request, ProblemType.NOT_FOUND);
        };
    }

    /** @param wanted a question and a paper, with a dash between them */
    private HttpResponse<?> use(HttpRequest<?> request, Writing who, int at, String wanted) {
        int dash = wanted.length() - ID - 1;
        var question = QuestionId.of(wanted.substring(0, dash));
        var paper = PaperId.of(wanted.substring(dash + 1));
        if (question.isEmpty() || paper.isEmpty()) {
            return errors.answer(request, ProblemType.NOT_FOUND);
        }
        var wish = new UsePaper.Wish(question.get(), paper.get());
        var draft = who.draft();
        return switch (papers.use(who.own(), draft.id(), wish, who.desk().actor())) {
            case Outcome.Done _, Outcome.Refused _ -> Onward.to(who.places().section(draft.id(), at));
            case Outcome.NotThere _ -> errors.answer(request, ProblemType.NOT_FOUND);
        };
    }

    private HttpResponse<?> refused(Writing who, int at, FormFields sent, Map<String, String> wrong) {
        return PageAnswers.passing(HttpStatus.BAD_REQUEST, page.of(who, at, sheet(sent, wrong), List.of()));
    }

    private static Sheet sheet(FormFields sent, Map<String, String> wrong) {
        return new Sheet(sent, wrong, false, "");
    }

    private static Map<String, String> said(Writing who, Map<String, String> codes) {
        var said = new LinkedHashMap<String, String>();
        codes.forEach((field, code) -> said.put(field, words(who, new Violation("", code))));
        return said;
    }

    private static Map<String, String> said(Writing who, Section section, FormFields sent, List<Violation> violations) {
        var said = new LinkedHashMap<String, String>();
        var reading = new Reading(sent);
        section.questions()
                .forEach(question -> violations.stream()
                        .filter(each -> (each.pointer() + "/").startsWith("/" + question.id() + "/"))
                        .forEach(each -> said.putIfAbsent(reading.field(question, each.pointer()), words(who, each))));
        return said;
    }

    private static String words(Writing who, Violation violation) {
        return Problem.said(violation, who.visit().language()).message();
    }
}
