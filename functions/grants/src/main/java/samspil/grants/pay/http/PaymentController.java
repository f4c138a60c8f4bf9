package samspil.grants.pay.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.Map;
import samspil.grants.pay.PaymentFile;
import samspil.grants.pay.PaymentFiles;
import samspil.grants.pay.bank.CreditTransfer;
import samspil.grants.register.Funders;
import samspil.kernel.Municipality;
import samspil.kernel.RegisterNumber;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.http.Answers;
import samspil.platform.http.ProblemType;

/** The payment files, also as the bank takes them. */
@Controller("/v1/{municipality}/desk/payments/files")
@Allowed({Role.FINANCE, Role.AUDITOR})
@Requires(env = "grants-pay")
final class PaymentController {
    private final PaymentFiles payments;
    private final Funders funders;

    PaymentController(PaymentFiles payments, Funders funders) {
        this.payments = payments;
        this.funders = funders;
    }

    @Get
    HttpResponse<?> all(Municipality municipality) {
        return Answers.json(Map.of("files", payments.in(municipality.id())));
    }

    @Get("/{file}")
    HttpResponse<?> one(HttpRequest<?> request, Municipality municipality, String file) {
        return payments.find(municipality.id(), file)
                .<HttpResponse<?>>map(Answers::json)
                .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND));
    }

    @Get("/{file}/pain.001")
    HttpResponse<?> forTheBank(HttpRequest<?> request, Municipality municipality, String file) {
        return payments.find(municipality.id(), file)
                .<HttpResponse<?>>map(found -> xml(municipality, found))
                .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND));
    }

    private HttpResponse<?> xml(Municipality municipality, PaymentFile file) {
        var debtor = funders.of(municipality)
                .map(RegisterNumber::number)
                .orElse(municipality.id().value());
        var name = "attachment; filename=\"pain.001-" + file.id() + ".xml\"";
        return Answers.text("application/xml", new CreditTransfer(municipality, debtor, file).text())
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
