package samspil.access.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditRecord;
import samspil.platform.audit.VerifyAudit;
import samspil.platform.http.Answers;
import samspil.platform.http.ProblemType;

/** The record of what was done, and whether it stands as it was written. */
@Controller("/v1/{municipality}/access/audit")
@Allowed({Role.ADMINISTRATOR, Role.AUDITOR})
@Requires(env = "access-desk")
final class AuditController {
    private static final int MOST = 100;

    private final AuditRecord record;
    private final VerifyAudit verify;

    AuditController(AuditRecord record, VerifyAudit verify) {
        this.record = record;
        this.verify = verify;
    }

    @Get
    HttpResponse<?> newest(
            HttpRequest<?> request,
            Municipality municipality,
            @QueryValue(defaultValue = "999999999999999") long before,
            @QueryValue(defaultValue = "50") int limit) {
        return limit < 1 || limit > MOST || before < 1
                ? Answers.problem(request, ProblemType.INVALID, List.of(new Violation("/limit", "limit")))
                : Answers.json(AuditView.AuditPart.of(record.newest(municipality.id(), before, limit), limit));
    }

    @Get("/verification")
    HttpResponse<?> verification(Municipality municipality) {
        return Answers.json(
                switch (verify.of(municipality.id())) {
                    case VerifyAudit.Verification.Unbroken(var events, var head) ->
                        new AuditView.VerificationView(true, events, head, null);
                    case VerifyAudit.Verification.Broken(var number) ->
                        new AuditView.VerificationView(false, null, null, number);
                });
    }
}
