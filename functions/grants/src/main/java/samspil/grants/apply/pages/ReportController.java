package samspil.grants.apply.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import samspil.grants.ApplicationId;
import samspil.grants.AttachmentId;
import samspil.grants.apply.AnswerMunicipality.Seen;
import samspil.grants.apply.AttachDocument;
import samspil.grants.apply.AttachDocument.Wish;
import samspil.grants.apply.AttachToReport;
import samspil.grants.apply.Report;
import samspil.grants.file.Outcome;
import samspil.grants.pages.form.Desk;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;
import samspil.pages.PageAnswers;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.http.FormFields;
import samspil.platform.http.Problem;
import samspil.platform.http.ProblemType;

/** An organisation tells what a grant was used for. */
@Controller("/{language}/{municipality}/desk/applications/{application}/report")
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.REPRESENTATIVE)
@Requires(env = "grants-apply")
final class ReportController {
    private static final String TO = "to";

    private final Desks desks;
    private final ReportPage page;
    private final FileDeeds deeds;

    ReportController(Desks desks, ReportPage page, FileDeeds deeds) {
        this.desks = desks;
        this.page = page;
        this.deeds = deeds;
    }

    @Get
    HttpResponse<?> ask(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            ApplicationId application) {
        return at(request, desk, application, sent -> {
            var form = page.form(sent);
            var typed = Filled.of(form.questions(), form.first());
            return PageAnswers.passing(
                    HttpStatus.OK, page.of(sent, typed, Map.of(), deeds.ids().next()));
        });
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            ApplicationId application) {
        return at(
                request,
                desk,
                application,
                sent -> FormFields.of(request)
                        .<HttpResponse<?>>map(typed -> goOn(request, sent, typed))
                        .orElseGet(() -> desks.errors().answer(request, ProblemType.TOO_LARGE)));
    }

    /** What is done depends on the button. */
    private HttpResponse<?> goOn(HttpRequest<?> request, StatusPage.Sent sent, FormFields typed) {
        var to = typed.typed(TO);
        if (to.equals(ReportDocuments.ADD)) {
            return add(request, sent, typed);
        }
        if (to.startsWith(ReportDocuments.REMOVE)) {
            AttachmentId.of(to.substring(ReportDocuments.REMOVE.length()))
                    .ifPresent(id -> papers().remove(
                                    Writing.applicant(sent.desk()), sent.file().id(), id));
            return Onward.to(new Places(sent.visit()).report(sent.file().id()));
        }
        return send(request, sent, typed);
    }

    private HttpResponse<?> add(HttpRequest<?> request, StatusPage.Sent sent, FormFields typed) {
        var name =
                sent.visit().say("own.report.document", papers().of(sent.file()).size() + 1);
        var wish = new Wish(AttachToReport.QUESTION, null, name);
        return switch (papers().add(Writing.applicant(sent.desk()), sent.file().id(), wish)) {
            case AttachDocument.Outcome.Done(var document) ->
                Onward.to(ReportDocumentPage.here(sent.visit(), document));
            case AttachDocument.Outcome.Refused(var violation) ->
                refused(sent, typed, Map.of(ReportDocuments.NAME, violation.code()));
            case AttachDocument.Outcome.NotThere _ -> desks.errors().answer(request, ProblemType.NOT_FOUND);
        };
    }

    private AttachToReport papers() {
        return page.documents().papers();
    }

    private HttpResponse<?> send(HttpRequest<?> request, StatusPage.Sent sent, FormFields typed) {
        var form = page.form(sent);
        var read = new Reading(typed).of(form.questions());
        var wrong = new LinkedHashMap<>(read.wrong());
        form.questions().stream()
                .filter(question -> read.answers().to(question.id()).isEmpty())
                .forEach(question -> wrong.putIfAbsent(Names.of(question.id()), "field.required"));
        var documents =
                papers().of(sent.file()).stream().map(each -> each.key().id()).toList();
        return form.report(read.answers(), documents)
                .filter(_ -> wrong.isEmpty())
                .<HttpResponse<?>>map(report -> send(request, sent, typed, report))
                .orElseGet(() -> refused(sent, typed, wrong));
    }

    private HttpResponse<?> send(HttpRequest<?> request, StatusPage.Sent sent, FormFields typed, Report report) {
        var desk = sent.desk();
        var seen = new Seen(Writing.applicant(desk), sent.file().id(), desk.actor(), typed.typed(CheckPage.KEY));
        return switch (deeds.answer().report(seen, report)) {
            case Outcome.Done(var file) -> Onward.to(new Places(desk.visit()).one(file.id()) + "?done=my-report");
            case Outcome.Refused(var violation) -> refused(sent, typed, Map.of(field(violation), violation.code()));
            case Outcome.KeyTaken _ -> refused(sent, typed, Map.of("q-outcome", "key.taken"));
            case Outcome.Stale _, Outcome.NotThere _ -> desks.errors().answer(request, ProblemType.NOT_FOUND);
        };
    }

    private static String field(Violation violation) {
        return violation.pointer().startsWith("/documents") ? ReportDocuments.NAME : "q-outcome";
    }

    private HttpResponse<?> refused(StatusPage.Sent sent, FormFields typed, Map<String, String> codes) {
        var language = sent.visit().language();
        var said = new LinkedHashMap<String, String>();
        codes.forEach((field, code) ->
                said.put(field, Problem.said(new Violation("", code), language).message()));
        return PageAnswers.passing(HttpStatus.BAD_REQUEST, page.of(sent, typed, said, typed.typed(CheckPage.KEY)));
    }

    private HttpResponse<?> at(
            HttpRequest<?> request, Desk desk, ApplicationId id, Function<StatusPage.Sent, HttpResponse<?>> answer) {
        return desks.sent(desk, id)
                .filter(StatusPage.Sent::isLead)
                .filter(sent -> deeds.mayReport(sent.file()))
                .<HttpResponse<?>>map(answer)
                .orElseGet(() -> desks.errors().answer(request, ProblemType.NOT_FOUND));
    }
}
