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
import samspil.grants.apply.AnswerMunicipality.Seen;
import samspil.grants.apply.AttachDocument;
import samspil.grants.apply.AttachDocument.Wish;
import samspil.grants.apply.AttachToReport;
import samspil.grants.apply.BegunReport;
import samspil.grants.apply.Report;
import samspil.grants.apply.WriteReport;
import samspil.grants.apply.WriteReport.Kept;
import samspil.grants.apply.pages.ReportPage.Sheet;
import samspil.grants.file.Outcome;
import samspil.grants.form.Answers;
import samspil.kernel.Violation;
import samspil.pages.PageAnswers;
import samspil.pages.errors.ErrorPages;
import samspil.platform.http.FormFields;
import samspil.platform.http.Problem;
import samspil.platform.http.ProblemType;

/** Keeps what was typed into a report, and does what the button that was pressed is for. */
@Singleton
@Requires(env = "grants-apply")
record KeepReport(WriteReport write, FileDeeds deeds, ReportPage page, ErrorPages errors) {
    /** The button that only keeps it. */
    static final String STAY = "stay";

    /** The button that keeps it and leaves. */
    static final String LATER = "later";

    private static final String OUTCOME = "q-outcome";

    HttpResponse<?> keep(HttpRequest<?> request, StatusPage.Sent sent, FormFields typed) {
        var form = page.form(sent);
        var read = new Reading(typed).of(form.questions());
        var wrong = new LinkedHashMap<>(read.wrong());
        form.wrong(read.answers()).forEach(wrong::putIfAbsent);
        if (!wrong.isEmpty()) {
            return refused(sent, typed, typed.number(ReportPage.BASE), wrong);
        }
        var id = sent.file().id();
        var seen = typed.number(ReportPage.BASE);
        return switch (write.keep(Writing.applicant(sent.desk()), id, seen, read.answers())) {
            case Kept.Done(var begun) -> goOn(request, sent, typed, begun);
            case Kept.Moved(var theirs) -> PageAnswers.passing(HttpStatus.CONFLICT, page.moved(sent, theirs, typed));
            case Kept.NotThere _ -> errors.answer(request, ProblemType.NOT_FOUND);
        };
    }

    private HttpResponse<?> goOn(HttpRequest<?> request, StatusPage.Sent sent, FormFields typed, BegunReport begun) {
        var places = new Places(sent.visit());
        var id = sent.file().id();
        var to = typed.typed("to");
        if (to.startsWith(ReportDocuments.REMOVE)) {
            AttachmentId.of(to.substring(ReportDocuments.REMOVE.length()))
                    .ifPresent(document -> papers().remove(Writing.applicant(sent.desk()), id, document));
            return Onward.to(places.report(id) + forgetting(sent, typed));
        }
        return switch (to) {
            case ReportDocuments.ADD -> add(request, sent, typed, begun);
            case STAY -> Onward.to(places.report(id) + forgetting(sent, typed));
            case LATER -> Onward.to(places.one(id) + forgetting(sent, typed));
            default -> send(request, sent, typed, begun);
        };
    }

    private HttpResponse<?> add(HttpRequest<?> request, StatusPage.Sent sent, FormFields typed, BegunReport begun) {
        var name =
                sent.visit().say("own.report.document", papers().of(sent.file()).size() + 1);
        var wish = new Wish(AttachToReport.QUESTION, null, name);
        return switch (papers().add(Writing.applicant(sent.desk()), sent.file().id(), wish)) {
            case AttachDocument.Outcome.Done(var document) ->
                Onward.to(ReportDocumentPage.here(sent.visit(), document) + forgetting(sent, typed));
            case AttachDocument.Outcome.Refused(var violation) ->
                refused(sent, typed, begun.revision(), Map.of(ReportDocuments.NAME, violation.code()));
            case AttachDocument.Outcome.NotThere _ -> errors.answer(request, ProblemType.NOT_FOUND);
        };
    }

    private AttachToReport papers() {
        return page.documents().papers();
    }

    private HttpResponse<?> send(HttpRequest<?> request, StatusPage.Sent sent, FormFields typed, BegunReport begun) {
        var form = page.form(sent);
        var documents =
                papers().of(sent.file()).stream().map(each -> each.key().id()).toList();
        return form.report(begun.answers(), documents)
                .<HttpResponse<?>>map(report -> send(request, sent, typed, new Ready(begun, report)))
                .orElseGet(() -> refused(sent, typed, begun.revision(), missing(form, begun.answers())));
    }

    private record Ready(BegunReport begun, Report report) {}

    private HttpResponse<?> send(HttpRequest<?> request, StatusPage.Sent sent, FormFields typed, Ready ready) {
        var desk = sent.desk();
        var seen = new Seen(Writing.applicant(desk), sent.file().id(), desk.actor(), typed.typed(CheckPage.KEY));
        var at = ready.begun().revision();
        return switch (deeds.answer().report(seen, ready.report())) {
            case Outcome.Done(var file) ->
                Onward.to(new Places(desk.visit()).one(file.id()) + "?done=my-report&kept=" + kept(sent, typed));
            case Outcome.Refused(var violation) -> refused(sent, typed, at, Map.of(field(violation), violation.code()));
            case Outcome.KeyTaken _ -> refused(sent, typed, at, Map.of(OUTCOME, "key.taken"));
            case Outcome.Stale _, Outcome.NotThere _ -> errors.answer(request, ProblemType.NOT_FOUND);
        };
    }

    private static Map<String, String> missing(ReportForm form, Answers answers) {
        var missing = new LinkedHashMap<String, String>();
        form.questions().stream()
                .filter(question -> answers.to(question.id()).isEmpty())
                .forEach(question -> missing.put(Names.of(question.id()), "field.required"));
        return missing;
    }

    private static String field(Violation violation) {
        return violation.pointer().startsWith("/documents") ? ReportDocuments.NAME : OUTCOME;
    }

    /** What the browser kept is here now. */
    private static String forgetting(StatusPage.Sent sent, FormFields typed) {
        return "?kept=" + kept(sent, typed);
    }

    private static String kept(StatusPage.Sent sent, FormFields typed) {
        return ReportPage.key(sent.file().id(), typed.number(ReportPage.BASE));
    }

    private HttpResponse<?> refused(StatusPage.Sent sent, FormFields typed, long seen, Map<String, String> codes) {
        var language = sent.visit().language();
        var said = new LinkedHashMap<String, String>();
        codes.forEach((field, code) ->
                said.put(field, Problem.said(new Violation("", code), language).message()));
        var kept = seen == typed.number(ReportPage.BASE) ? "" : kept(sent, typed);
        var sheet = new Sheet(typed, said, seen, typed.typed(CheckPage.KEY), kept);
        return PageAnswers.passing(HttpStatus.BAD_REQUEST, page.of(sent, sheet, List.of()));
    }
}
