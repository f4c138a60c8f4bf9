package samspil.access.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import samspil.access.IdentityProvider;
import samspil.access.LogOut;
import samspil.access.SessionCookie;
import samspil.pages.PageAnswers;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.http.Readers;

/**
 * The way out. The page goes on to the provider's own log-out by itself, and not by a redirect: browsers let a form of
 * ours be answered by no other host ({@code form-action 'self'}).
 */
@Controller("/log-out")
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.CITIZEN)
@Requires(env = "log-in")
final class LogOutController {
    private final LogOut logOut;
    private final IdentityProvider provider;
    private final LogInPages pages;

    LogOutController(LogOut logOut, IdentityProvider provider, LogInPages pages) {
        this.logOut = logOut;
        this.provider = provider;
        this.pages = pages;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> leave(HttpRequest<?> request) {
        Cookies.of(request, SessionCookie.SESSION).ifPresent(logOut::of);
        var end = provider.endSession();
        var page = pages.loggedOut(Readers.language(request), end);
        var answer = Cookies.with(PageAnswers.passing(HttpStatus.OK, page), SessionCookie.SESSION.clear());
        end.ifPresent(address -> answer.header("Refresh", "0; url=" + address));
        return answer;
    }
}
