package samspil.grants.apply.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;
import samspil.grants.ApplicationId;
import samspil.grants.apply.Applicant;
import samspil.grants.apply.Draft;
import samspil.grants.apply.Drafts;
import samspil.grants.apply.OwnFiles;
import samspil.grants.apply.Parties;
import samspil.grants.apply.RoundGate;
import samspil.grants.file.ApplicationFile;
import samspil.grants.pages.form.Desk;
import samspil.pages.errors.ErrorPages;
import samspil.platform.http.ProblemType;

/** Finds what somebody works on at the desk: a draft, or what was sent. */
@Singleton
@Requires(env = "grants-apply")
record Desks(Drafts drafts, OwnFiles files, RoundGate gate, Parties parties, ErrorPages errors) {

    /** The draft; empty where there is none. */
    Optional<Writing> writing(Desk desk, ApplicationId id) {
        return drafts.find(owner(desk, id), id).map(draft -> writing(desk, draft));
    }

    /** What was sent; empty where nothing was. */
    Optional<StatusPage.Sent> sent(Desk desk, ApplicationId id) {
        return files.find(owner(desk, id), id).map(file -> sent(desk, file));
    }

    /** What is made of a draft; not found where there is none. */
    HttpResponse<?> writing(
            HttpRequest<?> request, Desk desk, ApplicationId id, Function<Writing, HttpResponse<?>> answer) {
        return writing(desk, id)
                .<HttpResponse<?>>map(answer)
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }

    private Applicant owner(Desk desk, ApplicationId id) {
        return parties.owner(Writing.applicant(desk), id);
    }

    private Writing writing(Desk desk, Draft draft) {
        var round = gate.find(desk.visit().municipality().id(), draft.round()).orElseThrow();
        return new Writing(desk, draft, round, gate.terms(round));
    }

    private StatusPage.Sent sent(Desk desk, ApplicationFile file) {
        var round = gate.find(file.municipality(), file.submitted().round()).orElseThrow();
        return new StatusPage.Sent(desk, file, round, gate.terms(round));
    }
}
