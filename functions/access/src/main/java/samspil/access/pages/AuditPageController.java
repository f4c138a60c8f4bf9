package samspil.access.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import samspil.access.pages.AccessPages.Desk;
import samspil.pages.PageAnswers;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;

/** The record of what was done, on a page. */
@Controller("/{language}/{municipality}/desk/audit")
@Produces(MediaType.TEXT_HTML)
@Allowed({Role.ADMINISTRATOR, Role.AUDITOR})
@Requires(env = "access-desk")
final class AuditPageController {
    private final AuditPage page;

    AuditPageController(AuditPage page) {
        this.page = page;
    }

    @Get
    HttpResponse<?> show(Desk desk, @QueryValue(defaultValue = "999999999999999") long before) {
        return PageAnswers.passing(HttpStatus.OK, page.of(desk, Math.max(1, before)));
    }
}
